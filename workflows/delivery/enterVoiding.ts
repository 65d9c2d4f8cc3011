import { unmarkMinutes } from '../markMinutes';
import { registerVoiding } from '../registerVoiding';
import type { At } from './at';

/**
 * Enters in the register that a decision is annulled, and says whether its result had been told: whoever has heard it
 * hears of this too, and nobody does before the register holds it.
 */
export async function enterVoiding({ deps, board, roundId }: At): Promise<{ tell: boolean }> {
  const header = roundId === null ? null : await deps.rounds.readHeader(roundId);
  if (header === null || header.value.status !== 'closed' || header.value.voided === null)
    return { tell: false };
  const round = header.value;
  await registerVoiding(deps, round, board);
  await unmarkMinutes(deps, board.id, round);
  return { tell: deps.clock.now() >= round.tellAt };
}
