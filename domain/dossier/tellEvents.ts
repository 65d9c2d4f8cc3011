import type { Instant, SeatId } from '../ids';
import { type Remark, remarksOf } from '../round/remarks';
import { type Answer, type SeatInCase, setAside } from '../round/seat';
import type {
  Delivery,
  DossierAnswer,
  DossierBy,
  DossierEvent,
  DossierSeat,
  Question,
  Told,
  Wording,
} from './dossier';

/**
 * What the events of a case tell, sorted for those who read: which wordings there were, whom they came to, who answered
 * what, what was said and asked, and what became of it.
 * Each list in the order of time.
 * @param events stream by stream, in the order of their numbers.
 */
export function tellEvents(events: readonly DossierEvent[], seats: readonly DossierSeat[]): Told {
  return {
    wordings: events.flatMap(wordingOf),
    deliveries: byTime(events.flatMap(deliveryOf)),
    reminders: events.flatMap(({ at, happening }) =>
      happening.kind === 'reminded'
        ? [{ at, reminder: happening.reminder, seats: [...happening.seats] }]
        : [],
    ),
    answers: byTime(events.flatMap((event) => answerOf(event, events, seats))),
    remarks: remarksToldBy(events, seats),
    questions: byTime(events.flatMap((event) => questionOf(event, events))),
  };
}

function byTime<T extends { at: Instant }>(told: T[]): T[] {
  return told.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The remarks, as the case's own views make them from its events. */
function remarksToldBy(events: readonly DossierEvent[], seats: readonly DossierSeat[]): Remark[] {
  return remarksOf(events, seats.map(asSeat));
}

/** Who did something, as it is told. */
export function byOf({ by, name }: Pick<DossierEvent, 'by' | 'name'>): DossierBy {
  return { kind: by.kind, seatId: 'seatId' in by ? by.seatId : null, name };
}

/** The seat as the rest of the house knows it, as far as a dossier tells. */
export function asSeat({ handover, ...seat }: DossierSeat): SeatInCase {
  const known = handover === null ? null : { ...handover, identities: [] };
  return { ...seat, identities: [], handover: known, floor: 0, lateAnswers: 0, previous: null };
}

function wordingOf(event: DossierEvent): Wording[] {
  const { at, happening } = event;
  const by = byOf(event);
  switch (happening.kind) {
    case 'opened': {
      const { kind, version, proposal, fingerprint, deadline } = happening;
      return [{ kind, version, at, by, proposal, fingerprint, deadline, reason: null, changes: [] }];
    }
    case 'amended': {
      const { kind, version, proposal, to: fingerprint, deadline, reason, changes } = happening;
      return [{ kind, version, at, by, proposal, fingerprint, deadline, reason, changes }];
    }
    case 'corrected': {
      const { kind, version, proposal, to: fingerprint, changes } = happening;
      return [{ kind, version, at, by, proposal, fingerprint, deadline: null, reason: null, changes }];
    }
    default:
      return [];
  }
}

function deliveryOf({ at, happening }: DossierEvent): Delivery[] {
  return happening.kind === 'reached' ? [{ seatId: happening.stream, version: happening.version, at }] : [];
}

function answerOf(
  event: DossierEvent,
  events: readonly DossierEvent[],
  seats: readonly DossierSeat[],
): DossierAnswer[] {
  const { at, happening } = event;
  const by = byOf(event);
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
  const isLast = !events.some(
    ({ happening }) =>
      happening.kind === 'answered' && happening.stream === seatId && happening.answer > answer,
  );
  return isLast ? 'lapsed' : 'replaced';
}

function questionOf(event: DossierEvent, events: readonly DossierEvent[]): Question[] {
  const { n, at, happening } = event;
  if (happening.kind !== 'asked') return [];
  const { stream: seatId, text } = happening;
  const answers = events.flatMap(({ happening: other, ...told }) =>
    other.kind === 'questionAnswered' && other.seatId === seatId && other.asked === n
      ? [{ at: told.at, by: byOf(told), text: other.text }]
      : [],
  );
  return [{ seatId, asked: n, at, by: byOf(event), text, answers }];
}
