import type { OperationId, RoundId } from '../domain/ids';
import { type Mark, sameMark } from '../domain/round/mark';
import { LIMITS } from '../domain/round/proposal';
import { isSame, type Remark, type RemarkRef, remarksOf } from '../domain/round/remarks';
import { isSent, type SentRound } from '../domain/round/round';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import { answererOf } from './recipients';
import { type Refused, refused } from './refused';

export type Marked = { kind: 'marked'; mark: Mark };

/**
 * Says what became of a remark, while the case runs or after. Marked again, the latest holds. An answer goes to whoever
 * made the remark and to nobody else: answers and comments are not everyone's to read.
 */
export function markRemark(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  { mark: said, ...ref }: RemarkRef & { mark: Mark },
  operation: OperationId,
): Promise<Marked | Refused> {
  return runCase<Marked>(deps, roundId, actor, operation, async (whole, seated) => {
    const round = whole.round.value;
    if (!isSent(round)) return refused('notFound');
    const mark = trimmed(said);
    if (mark.kind === 'answered' && mark.text === '') return refused('textMissing');
    const events = await deps.rounds.readEvents(roundId);
    const seats = whole.seats.map((seat) => seat.value);
    const remark = remarksOf(events, seats).find((one) => isSame(one, ref));
    if (remark === undefined || !isPossible(mark, remark, round)) return refused('notFound');
    const result: Marked = { kind: 'marked', mark };
    if (remark.mark !== null && sameMark(remark.mark, mark)) return { kind: 'done', result };
    // Marked so, and then otherwise, by an activity that Teams now sends again.
    if ((await doneBefore(deps, roundId, operation, 'remarkMarked')) !== null)
      return { kind: 'done', result };
    const { seatId, said: n } = ref;
    const value = { ...round, events: round.events + 1 };
    return {
      kind: 'write',
      writes: [
        { row: 'round', value, etag: whole.round.etag },
        eventRow(value.events, deps.clock.now(), byOf(seated), operation, {
          stream: 'round',
          kind: 'remarkMarked',
          seatId,
          said: n,
          mark,
        }),
        ...(mark.kind === 'answered'
          ? [
              work(deps, {
                kind: 'answerToAllCard',
                about: 'remark',
                question: remark.text,
                answer: mark.text,
                seatId,
                to: remark.substitute === undefined ? { kind: 'seat', seatId } : answererOf(seats, seatId),
              }),
            ]
          : []),
      ],
      result,
    };
  });
}

function trimmed(mark: Mark): Mark {
  return mark.kind === 'answered' ? { ...mark, text: mark.text.trim().slice(0, LIMITS.comment) } : mark;
}

/** A remark can only have been worked into a version that came after it. */
export function isPossible(
  mark: Mark,
  remark: Pick<Remark, 'version'>,
  round: Pick<SentRound, 'version'>,
): boolean {
  return mark.kind !== 'workedIn' || (mark.version > remark.version && mark.version <= round.version);
}
