import { commitWork, work } from '../commitWork';
import type { Recipient, Task } from '../outbox';
import type { Write } from '../ports';
import { personTo } from '../recipients';
import type { At } from './at';

/**
 * Nobody is left unreached in silence: those who run the case hear of it once for each case and seat. False when the
 * store did not say whether that was noted, so that it must be tried again.
 */
export async function tellUnreached(
  at: At,
  task: Task['kind'],
  to: Recipient,
  code: string,
): Promise<boolean> {
  const { deps, stream } = at;
  if (at.roundId === null || (task !== 'caseCard' && task !== 'reminder')) return true;
  if (to.kind !== 'seat' && to.kind !== 'substitute') return true;
  const key = to.kind === 'seat' ? `unreachable|${to.seatId}` : `unreachable|substitute|${to.seatId}`;
  const substitute = to.kind === 'seat' ? null : personTo(at.board, to);
  const named = substitute === null ? {} : { from: substitute.name };
  // Claims are read by how they begin, and one seat's name may begin as another's.
  if ((await deps.rounds.readClaims(stream, key)).some((claim) => claim.key === key)) return true;
  const writes: Write[] = [
    { row: 'claim', value: { key, at: deps.clock.now() } },
    work(deps, { kind: 'news', news: 'unreachable', seatId: to.seatId, text: code, asked: 0, ...named }),
  ];
  return (await commitWork(deps, stream, `claim-${key}`, writes)) !== 'unknown';
}
