import { countedSeats } from '../../round/endCase';
import { replay } from '../../round/replay';
import { type Answer, setAside } from '../../round/seat';
import type { CountedSeat } from '../../round/tally';
import type { Dossier, DossierAnswer, DossierSeat, ReadDossier } from '../dossier';
import { asSeat } from '../tellEvents';
import { same } from './same';

/** The first seat that does not stand as its events tell: as it was frozen, out or not, with its answers, and as it was counted. */
export function checkSeats({ dossier }: ReadDossier): string | null {
  const { events, seats } = dossier;
  const opened = events.flatMap(({ happening }) => (happening.kind === 'opened' ? happening.seats : []));
  const other = seats.find((seat) => !isAsTold(seat, dossier));
  if (other !== undefined) return other.seatId;
  return opened.length === seats.length && isCountedSo(dossier) ? null : '';
}

function isAsTold(seat: DossierSeat, { events, answers }: Dossier): boolean {
  const { seatId, body, vote, chair, recused, recusal, sealed } = seat;
  const own = events.filter(({ happening }) => happening.stream === seatId);
  const frozen = events
    .flatMap(({ happening }) => (happening.kind === 'opened' ? happening.seats : []))
    .find((one) => one.seatId === seatId);
  const raised = own.filter(({ happening }) => happening.kind.startsWith('recusal')).at(-1);
  const decided = own
    .flatMap(({ happening }) => (happening.kind === 'recusalDecided' ? [happening] : []))
    .at(-1);
  const isOut = decided === undefined ? frozen?.recused : decided.outcome === 'disqualified';
  const question =
    raised === undefined || raised.happening.kind === 'recusalUndone' ? null : { at: raised.at, decided };
  const given = [seat.answer, seat.disputed ?? null, setAside(asSeat(seat))];
  return (
    sealed &&
    same(
      { body, vote, chair, recused },
      { body: frozen?.body, vote: frozen?.vote, chair: frozen?.chair, recused: isOut },
    ) &&
    isSettledSo(recusal, question) &&
    given.every(
      (answer) =>
        answer === null ||
        isToldSo(
          answer,
          answers.filter((one) => one.seatId === seatId),
        ),
    ) &&
    answers.every(
      (one) => one.seatId !== seatId || one.standing !== 'inForce' || seat.answer?.n === one.answer,
    )
  );
}

type Decided = Extract<Dossier['events'][number]['happening'], { kind: 'recusalDecided' }>;

function isSettledSo(
  recusal: DossierSeat['recusal'],
  question: { at: string; decided: Decided | undefined } | null,
): boolean {
  if (recusal === null || question === null) return recusal === null && question === null;
  if (recusal.at !== question.at) return false;
  if (recusal.status === 'reported') return true;
  const { outcome, ground = null, byBoard, reported } = question.decided ?? {};
  const own = recusal.status === 'disqualified' ? recusal.ground : null;
  return (
    recusal.status === outcome && own === ground && recusal.byBoard === byBoard && recusal.event === reported
  );
}

function isToldSo(answer: Answer, told: readonly DossierAnswer[]): boolean {
  const { n, version, choice, comment, at, onBehalf, upheld = false } = answer;
  const one = told.find((other) => other.answer === n);
  if (one === undefined) return false;
  const recorded = onBehalf === null ? null : { ...onBehalf, confirmedAt: onBehalf.confirmedAt };
  return same(
    { version, choice, comment, at, upheld, recorded },
    {
      version: one.version,
      choice: one.choice,
      comment: one.comment,
      at: one.at,
      upheld: one.upheld,
      recorded:
        one.onBehalf === null ? null : { ...one.onBehalf, mail: one.mail, confirmedAt: one.confirmedAt },
    },
  );
}

function isCountedSo({ events, seats }: Dossier): boolean {
  const replayed = replay(events.map(({ happening }) => happening));
  const counted = countedSeats(seats.map(asSeat));
  const inOrder = (all: readonly CountedSeat[]) => all.map((seat) => JSON.stringify(counts(seat))).sort();
  return replayed !== null && same(inOrder(counted), inOrder(replayed.seats));
}

/** A seat as far as the count looks at it: of a recused one only that it is. */
function counts({ recused, chair, choice, reached, unconfirmed, correction = null }: CountedSeat): unknown[] {
  return recused ? [chair] : [chair, choice, reached, unconfirmed, correction];
}
