import type { Board } from '../domain/board/board';
import type { BoardCalendar } from '../domain/calendar/calendar';
import { LocalDate, LocalTime } from '../domain/calendar/calendar';
import { instantAt, localMoment } from '../domain/calendar/localMoment';
import type { Instant, OperationId, RoundId, SeatId } from '../domain/ids';
import { castAnswer } from '../domain/round/castAnswer';
import { type Choice, needsComment } from '../domain/round/choice';
import type { CameBy } from '../domain/round/onBehalf';
import { LIMITS } from '../domain/round/proposal';
import type { OpenRound } from '../domain/round/round';
import { answerNumber } from '../domain/round/seat';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import { answererOf } from './recipients';
import { type Refused, refused, whyNotOpen } from './refused';

/** An answer as the secretariat types it in; `date` and `time` in the board's zone, both empty for now. */
export interface TypedAnswer {
  seatId: SeatId;
  choice: Choice;
  by: CameBy;
  date: string;
  time: string;
  /** What was said, or how it came; the comment, where the answer is an approval with one. */
  note: string;
  /** Which of the seat's contact persons passed it on, by the place on the roster; anything else is the member. */
  from: string;
}

export type RecordedNow = { kind: 'recorded'; body: string; by: CameBy };

/**
 * The secretariat records an answer a member gave by phone or mail, and how it came. It is marked so everywhere, and the
 * member is asked at once to confirm it. When it is recorded decides whether it is in time (design, invariant 2); that it
 * was given on the version in force is why it cannot be older than that (invariant 4).
 */
export function recordAnswer(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  typed: TypedAnswer,
  operation: OperationId,
): Promise<RecordedNow | Refused> {
  return runCase<RecordedNow>(deps, roundId, actor, operation, async (whole, seated) => {
    if (seated.role.kind !== 'secretariat') return refused('notYours');
    const round = whole.round.value;
    if (round.status !== 'open') return refused(whyNotOpen(round.status));
    const { seatId, choice, by } = typed;
    const seat = whole.seats.find((candidate) => candidate.value.seatId === seatId);
    if (seat === undefined) return refused('notFound');
    const result: RecordedNow = { kind: 'recorded', body: seat.value.body, by };
    // Recorded, and disputed or changed since, by an activity that Teams now sends again.
    if ((await doneBefore(deps, roundId, operation, 'answered')) !== null) return { kind: 'done', result };
    const note = typed.note.trim().slice(0, LIMITS.reason);
    if (note === '' && (by === 'other' || choice === 'approve-with-comment')) return refused('reasonMissing');
    const now = deps.clock.now();
    const given = readGiven(typed, round, now, seated.board.calendar);
    if (given.kind === 'refused') return given;
    const decision = castAnswer(round, seat.value, {
      version: round.version,
      seen: answerNumber(seat.value),
      choice,
      comment: needsComment(choice) ? note : '',
      receivedAt: now,
      onBehalf: { by, givenAt: given.at, from: passedOnBy(seated.board, typed), note },
    });
    if (decision.kind === 'repeated') return { kind: 'done', result };
    if (decision.kind === 'observer' || decision.kind === 'recused') return refused(decision.kind);
    if (decision.kind === 'final') return refused('answerFinal');
    if (decision.kind === 'notOffered') return refused('notOffered');
    if (decision.kind !== 'record') return refused('ended');
    return {
      kind: 'write',
      writes: [
        { row: 'seat', value: decision.seat, etag: seat.etag },
        eventRow(decision.seat.events, now, byOf(seated), operation, decision.happening),
        work(deps, { kind: 'answered', seatId }),
        work(deps, { kind: 'caseCard', to: answererOf([seat.value], seatId), why: 'recorded' }),
      ],
      result,
    };
  });
}

function passedOnBy(board: Board, { seatId, from }: TypedAnswer): string | null {
  const contacts = board.seats.find(({ id }) => id === seatId)?.contacts ?? [];
  return contacts.find((_, i) => String(i) === from)?.name ?? null;
}

/** When the answer was given: not later than now, and not before the version in force was sent out, to the minute. */
function readGiven(
  { date, time }: Pick<TypedAnswer, 'date' | 'time'>,
  round: OpenRound,
  now: Instant,
  calendar: BoardCalendar,
): { kind: 'given'; at: Instant } | Refused {
  if (date.trim() === '' && time.trim() === '') return { kind: 'given', at: now };
  const day = LocalDate.safeParse(date.trim());
  const clock = LocalTime.safeParse(time.trim().replace('.', ':'));
  if (!day.success || !clock.success) return refused('notADate');
  const at = instantAt(calendar, day.data, clock.data);
  if (at > now) return refused('notGivenYet');
  const sent = localMoment(calendar, round.amended?.at ?? round.openedAt);
  return at < instantAt(calendar, sent.date, sent.time) ? refused('givenTooEarly') : { kind: 'given', at };
}
