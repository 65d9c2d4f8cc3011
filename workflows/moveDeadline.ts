import { LocalDate, LocalTime } from '../domain/calendar/calendar';
import type { OperationId, RoundId } from '../domain/ids';
import { caseDueAt } from '../domain/round/dueSteps';
import { extendCase, mayExtend } from '../domain/round/extendCase';
import { LIMITS } from '../domain/round/proposal';
import type { OpenRound } from '../domain/round/round';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import { streamOf } from './outbox';
import { type Refused, refused, whyNotOpen } from './refused';

/** Moves the deadline later, with a reason everyone sees. The new time is in the due index before the case has it. */
export function moveDeadline(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  to: { date: string; time: string; reason: string },
  operation: OperationId,
): Promise<{ kind: 'extended'; round: OpenRound } | Refused> {
  return runCase(deps, roundId, actor, operation, async (whole, seated) => {
    const round = whole.round.value;
    const { calendar } = seated.board;
    if (round.status !== 'open') return refused(whyNotOpen(round.status));
    const by = seated.role.kind === 'chair' ? 'chair' : 'secretariat';
    if (!mayExtend(round, by))
      return (await doneBefore(deps, roundId, operation, 'extended')) === null
        ? refused('notByTheRules')
        : { kind: 'done', result: { kind: 'extended', round } };
    const date = LocalDate.safeParse(to.date.trim());
    const time = LocalTime.safeParse(
      to.time.trim() === '' ? calendar.closingTime : to.time.trim().replace('.', ':'),
    );
    if (!date.success || !time.success) return refused('notADate');
    const reason = to.reason.trim().slice(0, LIMITS.reason);
    if (reason === '') return refused('reasonMissing');
    const now = deps.clock.now();
    const extended = extendCase(round, { date: date.data, time: time.data }, reason, now, calendar);
    if (extended.kind === 'notLater')
      return (await doneBefore(deps, roundId, operation, 'extended')) === null
        ? refused('notLater')
        : { kind: 'done', result: { kind: 'extended', round } };
    await deps.due.put({
      dueAt: caseDueAt(extended.round, now, calendar),
      stream: streamOf(roundId),
      what: 'case',
      key: '',
    });
    return {
      kind: 'write',
      writes: [
        { row: 'round', value: extended.round, etag: whole.round.etag },
        eventRow(extended.round.events, now, byOf(seated), operation, extended.happening),
        work(deps, { kind: 'changed' }),
      ],
      result: { kind: 'extended', round: extended.round },
    };
  });
}
