import { runsCases } from '../domain/board/roles';
import { laterBy } from '../domain/calendar/localMoment';
import { type Decision, decisionsIn } from '../domain/register/decisionsIn';
import type { Seated } from './actor';
import type { Deps } from './deps';

// A result is told on the next working day, or when the chairs have confirmed it: within twenty working days and whatever
// closing days fall among them.
const TOLD_WITHIN_MS = 60 * 24 * 60 * 60 * 1000;

/**
 * The decisions of the register that this person may hear of. A case is entered when it ends and told the next working
 * morning: until then only those who run cases know it.
 * @param openly said where others read along, so that nobody's own knowledge counts.
 */
export async function toldDecisions(
  deps: Pick<Deps, 'register' | 'rounds' | 'clock'>,
  seated: Seated,
  { openly }: { openly: boolean },
): Promise<Decision[]> {
  // A substitute knows of no other case than those that are handed over to him.
  if (seated.role.kind === 'substitute') return [];
  const decisions = decisionsIn(await deps.register.list(seated.board.id));
  if (runsCases(seated.role) && !openly) return decisions;
  const now = deps.clock.now();
  const told = await Promise.all(
    decisions.map(async ({ entry: { roundId, closedAt } }) => {
      if (laterBy(closedAt, TOLD_WITHIN_MS) <= now) return true;
      const header = await deps.rounds.readHeader(roundId);
      return header?.value.status === 'closed' && header.value.tellAt <= now;
    }),
  );
  return decisions.filter((_, i) => told[i]);
}
