import { decisionNumber } from '../../domain/register/decisionNumber';
import type { Deps } from '../../workflows/deps';
import { type RegisterFault, verifyRegister as verify } from '../../workflows/verifyRegister';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';
import { boardMeant } from './open';

const HASH = /^[0-9a-f]{12,64}$/;

/**
 * `register verify`: recomputes every hash, number and outcome, and every row they rest on. With `--head` the register must
 * hold the entry whose hash stands on an outcome card. Throws a Refusal that names the first that fails.
 */
export async function verifyRegister(deps: Deps, { options }: Args): Promise<string[]> {
  const against = options.head?.trim().toLowerCase() ?? null;
  if (against !== null && !HASH.test(against))
    throw new Refusal(
      '--head takes the check value of an outcome card, or the whole hash: 12 to 64 characters, 0-9 and a-f.',
    );
  const board = await boardMeant(deps, options.board);
  const { entries, head, fault } = await verify(deps, board.id, against);
  if (fault !== null) throw new Refusal(faultWords(fault, against));
  const of = against === null ? null : await entryOf(deps, board.id, against);
  return [
    `${entries === 1 ? '1 entry holds' : `${entries} entries hold`}: hashes, chain, numbers, cases and outcomes are computed again.`,
    ...(of === null ? [] : [`${against} is the hash of ${of}.`]),
    `Head ${head}`,
  ];
}

async function entryOf(
  deps: Deps,
  boardId: Parameters<typeof verify>[1],
  hash: string,
): Promise<string | null> {
  const entry = (await deps.register.list(boardId)).find((one) => one.hash.startsWith(hash));
  if (entry === undefined) return null;
  const number = entry.kind === 'ended' ? entry.number : null;
  return named(entry.position, number === null ? null : decisionNumber(number));
}

function named(position: number | null, decision: string | null): string {
  if (position === null) return decision === null ? 'the register' : `Beslutning ${decision}`;
  return decision === null ? `entry ${position}` : `entry ${position} (Beslutning ${decision})`;
}

function faultWords({ why, position, decision, roundId }: RegisterFault, against: string | null): string {
  const it = named(position, decision);
  const words: Record<RegisterFault['why'], string> = {
    unreadable: `${it} does not hold: its row is not as Votum writes it.`,
    hash: `${it} does not hold: its words are not those it was hashed from.`,
    chain: `${it} does not hold: it does not stand in its place, or does not follow on the entry before.`,
    number: `${it} does not hold: its number is not the next of its year.`,
    reference: `${it} does not hold: what it replaces or annuls does not stand before it.`,
    mark: `${it} does not hold: the mark of its case says otherwise.`,
    rows: `${it} does not hold: a row of its case is not as Votum writes it.`,
    events: `${it} does not hold: the events of its case are not those it was entered with.`,
    case: `${it} does not hold: its case ended otherwise than the entry says.`,
    outcome: `${it} does not hold: its events and rules give another outcome.`,
    header: `${it} does not hold: the row of its case says otherwise.`,
    seats: `${it} does not hold: the row of a seat says otherwise than its events.`,
    head: 'The register ends otherwise than its head says: entries are missing after the last, or the head was changed.',
    missing: `The case has ended and is not in the register${decision === null ? '' : ` as Beslutning ${decision}`}.`,
    otherHead: `The register does not hold ${against ?? ''}: it is not the one that value was taken from.`,
  };
  const text = words[why];
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${roundId === null ? '' : ` Case ${roundId}.`}`;
}
