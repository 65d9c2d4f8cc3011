import type { SeatId } from '../ids';
import { type Answer, setAside } from '../round/seat';
import type { DossierAnswer, DossierEvent, DossierSeat } from './dossier';
import { tellBy } from './tellBy';

/** Every answer that was given, the earlier and the late ones too, with how it came and what became of it. */
export function tellAnswers(events: readonly DossierEvent[], seats: readonly DossierSeat[]): DossierAnswer[] {
  return events.flatMap((event) => answerOf(event, events, seats));
}

function answerOf(
  event: DossierEvent,
  events: readonly DossierEvent[],
  seats: readonly DossierSeat[],
): DossierAnswer[] {
  const { at, happening } = event;
  const by = tellBy(event);
  if (happening.kind === 'answeredLate') {
    const { stream: seatId, choice, comment } = happening;
    const given = {
      seatId,
      answer: null,
      version: null,
      choice,
      comment,
      at,
      by,
      onBehalf: null,
      mail: null,
    };
    return [{ ...given, confirmedAt: null, disputedAt: null, upheld: false, standing: 'late' }];
  }
  if (happening.kind !== 'answered') return [];
  const { stream: seatId, answer, version, choice, comment, onBehalf, upheld = false } = happening;
  const settled = (kind: 'answerConfirmed' | 'answerDisputed') =>
    events.find(
      ({ happening: other }) => other.kind === kind && other.stream === seatId && other.answer === answer,
    )?.at ?? null;
  const mails = events.flatMap(({ happening: other }) =>
    other.kind === 'mailKept' && other.stream === seatId && other.answer === answer ? [other.mail] : [],
  );
  const given = {
    seatId,
    answer,
    version,
    choice,
    comment,
    at,
    by,
    onBehalf,
    mail: mails[0] ?? null,
    upheld,
  };
  const standing = standingOf(seatId, answer, events, seats);
  return [
    { ...given, confirmedAt: settled('answerConfirmed'), disputedAt: settled('answerDisputed'), standing },
  ];
}

function standingOf(
  seatId: SeatId,
  answer: number,
  events: readonly DossierEvent[],
  seats: readonly DossierSeat[],
): DossierAnswer['standing'] {
  const seat = seats.find((one) => one.seatId === seatId);
  const is = (other: Answer | null | undefined) => other?.n === answer;
  if (is(seat?.answer)) return 'inForce';
  if (is(seat?.disputed)) return 'disputed';
  if (seat !== undefined && is(setAside(seat))) return 'setAside';
  const stoodDown = events.some(
    ({ happening }) =>
      happening.kind === 'takenBack' && happening.stream === seatId && happening.stoodDown?.answer === answer,
  );
  if (stoodDown) return 'setAside';
  const isLast = !events.some(
    ({ happening }) =>
      happening.kind === 'answered' && happening.stream === seatId && happening.answer > answer,
  );
  return isLast ? 'lapsed' : 'replaced';
}
