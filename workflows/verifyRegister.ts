import type { BoardId } from '../domain/ids';
import { FIRST } from '../domain/register/chained';
import { checkEntry, type EntryFault } from '../domain/register/checkEntry';
import { decisionNumber } from '../domain/register/decisionNumber';
import type { Entry } from '../domain/register/entry';
import type { Deps } from './deps';

/** `fault.at`: the first entry that does not hold, or the head where entries are missing after the last. */
export interface VerifiedRegister {
  entries: number;
  head: string;
  fault: { at: string; why: EntryFault | 'head' } | null;
}

/** Recomputes every entry of a board's register from the events of its case, oldest first, and stops at the first fault. */
export async function verifyRegister(
  deps: Pick<Deps, 'register' | 'rounds'>,
  boardId: BoardId,
): Promise<VerifiedRegister> {
  const entries = await deps.register.list(boardId);
  const head = (await deps.register.head(boardId))?.value ?? null;
  let previous = FIRST;
  for (const entry of entries) {
    const events = await deps.rounds.readEvents(entry.roundId);
    const why = checkEntry(
      entry,
      previous,
      events.map(({ happening }) => happening),
    );
    if (why !== null) return { entries: entries.length, head: previous, fault: { at: nameOf(entry), why } };
    previous = entry.hash;
  }
  const ends = (head?.hash ?? FIRST) === previous && (head?.entries ?? 0) === entries.length;
  return {
    entries: entries.length,
    head: previous,
    fault: ends ? null : { at: 'head', why: 'head' },
  };
}

function nameOf(entry: Entry): string {
  const number = entry.kind === 'ended' ? entry.number : null;
  return number === null ? `#${entry.position}` : decisionNumber(number);
}
