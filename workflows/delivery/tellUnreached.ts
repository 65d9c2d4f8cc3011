import { commitWork, work } from '../commitWork';
import type { Recipient, Task } from '../outbox';
import type { Write } from '../ports';
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
  if (at.roundId === null || to.kind !== 'seat' || (task !== 'caseCard' && task !== 'reminder')) return true;
  const key = `unreachable|${to.seatId}`;
  // Claims are read by how they begin, and one seat's name may begin as another's.
  if ((await deps.rounds.readClaims(stream, key)).some((claim) => claim.key === key)) return true;
  const writes: Write[] = [
    { row: 'claim', value: { key, at: deps.clock.now() } },
    work(deps, { kind: 'news', news: 'unreachable', seatId: to.seatId, text: code, asked: 0 }),
  ];
  return (await commitWork(deps, stream, `claim-${key}`, writes)) !== 'unknown';
}
