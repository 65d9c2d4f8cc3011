import { seatOf } from '../domain/board/roles';
import type { OperationId, RoundId } from '../domain/ids';
import type { Happening } from '../domain/round/events';
import { LIMITS } from '../domain/round/proposal';
import { isSealed, isSent } from '../domain/round/round';
import { isOut } from '../domain/round/seat';
import { type Actor, byOf } from './actor';
import { changeCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { doneBefore, doneJustNow } from './doneBefore';
import type { RunNews } from './outbox';
import { type Refused, refused } from './refused';

/** What someone at the table can say about a case without answering it. */
export type Remark = 'commented' | 'asked' | 'paperUnreadable';

const news = {
  commented: null,
  asked: 'asked',
  paperUnreadable: 'paperUnreadable',
} as const satisfies Record<Remark, RunNews | null>;

/**
 * Records a comment, a question to the secretariat or a paper that cannot be opened.
 * None of it is an answer and none of it is counted. The observer may too, and a contact person
 * or a substitute in his own name; the secretariat has no seat to say it from.
 */
export function saySomething(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  remark: Remark,
  typed: string,
  operation: OperationId,
): Promise<{ kind: 'said'; remark: Remark } | Refused> {
  return changeCase(deps, roundId, actor, operation, async (whole, seated) => {
    const { role } = seated;
    const round = whole.round.value;
    if (!isSent(round)) return refused('notFound');
    if (role.kind === 'secretariat') return refused('notYours');
    const spokenOf = seatOf(role).id;
    const from = 'of' in role ? { from: role.person.name } : {};
    const seat = whole.seats.find((candidate) => candidate.value.seatId === spokenOf);
    if (seat === undefined) return refused('notYours');
    if (isOut(seat.value)) return refused('recused');
    if (isSealed(round) && remark !== 'asked' && remark !== 'commented') return refused('ended');
    const text = typed.trim().slice(0, LIMITS.comment);
    if (text === '' && (remark === 'commented' || remark === 'asked')) return refused('textMissing');
    if ((await doneBefore(deps, roundId, operation, remark)) !== null)
      return { kind: 'done', result: { kind: 'said', remark } };
    const same = await doneJustNow(deps, roundId, actor.identity, remark, (said) => said.text === text);
    if (same !== null) return { kind: 'done', result: { kind: 'said', remark } };
    const { seatId } = seat.value;
    const value = { ...seat.value, events: seat.value.events + 1 };
    const happening: Happening = { stream: seatId, kind: remark, text };
    const heard = news[remark];
    return {
      kind: 'write',
      writes: [
        { row: 'seat', value, etag: seat.etag },
        eventRow(value.events, deps.clock.now(), byOf(seated), operation, happening),
        ...(heard === null
          ? []
          : [work(deps, { kind: 'news', news: heard, seatId, text, asked: value.events, ...from })]),
      ],
      result: { kind: 'said', remark },
    };
  });
}
