import type { Deps } from '../../workflows/deps';
import { type VerifiedRegister, verifyRegister as verify } from '../../workflows/verifyRegister';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';
import { boardMeant } from './open';

/**
 * `register verify`: recomputes every hash and outcome from the events. Throws a Refusal that names the first that
 * fails.
 */
export async function verifyRegister(deps: Deps, { options }: Args): Promise<string[]> {
  const board = await boardMeant(deps, options.board);
  const { entries, head, fault } = await verify(deps, board.id);
  if (fault !== null) throw new Refusal(faultWords(fault));
  const counted = entries === 1 ? '1 decision holds' : `${entries} decisions hold`;
  return [
    `${counted}: hashes, chain and outcomes are computed again from the events. Head ${head.slice(0, 12)}.`,
  ];
}

function faultWords({ at, why }: NonNullable<VerifiedRegister['fault']>): string {
  switch (why) {
    case 'hash':
      return `Beslutning ${at} does not hold: its words are not those it was hashed from.`;
    case 'chain':
      return `Beslutning ${at} does not hold: it does not follow on the entry before.`;
    case 'events':
      return `Beslutning ${at} does not hold: its case has no events that tell of its end.`;
    case 'case':
      return `Beslutning ${at} does not hold: its case ended otherwise than the entry says.`;
    case 'outcome':
      return `Beslutning ${at} does not hold: its events and rules give another outcome.`;
    case 'head':
      return 'The register ends otherwise than its head says: entries are missing after the last.';
    default:
      return why satisfies never;
  }
}
