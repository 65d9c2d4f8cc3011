import { type Role, seatOf } from '../domain/board/roles';
import type { OperationId } from '../domain/ids';
import { standDown } from '../domain/round/handOver';
import { LIMITS } from '../domain/round/proposal';
import { byOf, type Seated } from './actor';
import type { Change } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import type { WholeCase } from './ports';
import { refused } from './refused';
import type { Reported } from './reportRecusal';

/**
 * A substitute may be disqualified himself: the case is the member's again, who gets it at once, and the secretariat hears
 * of it. Nothing is to be settled, since he is a substitute in this case alone.
 */
export function standDownFrom(
  deps: Deps,
  whole: WholeCase,
  seated: Seated & { role: Extract<Role, { kind: 'substitute' }> },
  text: string,
  operation: OperationId,
): Change<Reported> {
  const { role } = seated;
  const seatId = seatOf(role).id;
  const stored = whole.seats.find(({ value }) => value.seatId === seatId);
  if (stored === undefined) return refused('notFound');
  const now = deps.clock.now();
  const said = text.trim().slice(0, LIMITS.comment);
  const decision = standDown(whole.round.value, stored.value, said, now);
  switch (decision.kind) {
    case 'nothing':
    case 'notOpen':
      return refused('notFound');
    case 'recused':
    case 'ended':
      return refused(decision.kind);
    case 'final':
      return refused('answerFinal');
    case 'takenBack': {
      const n = decision.seat.events;
      const from = role.person.name;
      return {
        kind: 'write',
        writes: [
          { row: 'seat', value: decision.seat, etag: stored.etag },
          eventRow(n, now, byOf(seated), operation, decision.happening),
          work(deps, { kind: 'answered', seatId }),
          work(deps, { kind: 'caseCard', to: { kind: 'seat', seatId }, why: 'handedBack' }),
          work(deps, { kind: 'news', news: 'stoodDown', seatId, text: said, asked: n, from }),
        ],
        result: { kind: 'stoodDown', seatId },
      };
    }
    default:
      return decision satisfies never;
  }
}
