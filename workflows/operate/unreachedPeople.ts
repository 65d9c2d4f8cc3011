import type { Board, Person } from '../../domain/board/board';
import type { BoardId } from '../../domain/ids';
import type { Deps } from '../deps';

/** Somebody Votum cannot write to: a seat by its id, someone of the secretariat by their place in the board's file. */
export interface Unreached {
  boardId: BoardId;
  who: string;
  /** `neverSeen`, `appRemoved`, or what Teams said when it was last tried. */
  code: string;
}

/** Everyone who holds a seat or is of the secretariat, and cannot be reached in 1:1, by the boards of today. */
export async function unreachedPeople(
  deps: Pick<Deps, 'conversations'>,
  boards: readonly Board[],
): Promise<Unreached[]> {
  const found: Unreached[] = [];
  for (const board of boards) {
    const people = [
      ...board.seats.map(({ id, person }) => ({ who: `seat ${id}`, person })),
      ...board.secretariat.map(({ person }, i) => ({ who: `secretariat ${i + 1}`, person })),
    ];
    const codes = await Promise.all(people.map(({ person }) => whyNot(deps, person)));
    for (const [i, { who }] of people.entries()) {
      const code = codes[i] ?? null;
      if (code !== null) found.push({ boardId: board.id, who, code });
    }
  }
  return found;
}

async function whyNot(
  { conversations }: Pick<Deps, 'conversations'>,
  person: Person,
): Promise<string | null> {
  const chats = await Promise.all(person.identities.map((identity) => conversations.personal(identity)));
  const seen = chats.filter((chat) => chat !== null);
  const here = seen.filter(({ installed }) => installed);
  if (here.length === 0) return seen.length === 0 ? 'neverSeen' : 'appRemoved';
  return here.some(({ unreachable }) => unreachable === null) ? null : (here[0]?.unreachable ?? null);
}
