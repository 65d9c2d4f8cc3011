import type { Hearing, SeatRef } from './heard';
import { groupWords, known } from './lexicon';
import type { Word } from './readWords';
import { type Stemmed, sameWord, sharesStem, stemmed } from './sameWord';
import { isSharedWord, type SeatName, seatNames } from './seatNames';
import { editsForgiven, withinEdits } from './withinEdits';

/** Whose seats the words name. */
export interface SeatsFound {
  /** Undefined where nobody is named. */
  seat?: Extract<SeatRef, { kind: 'one' | 'several' }>;
  /** Words that two or more seats answer to. */
  ambiguous?: { words: string; ids: string[] };
  /** The words that name them. */
  used: ReadonlySet<number>;
}

const nameBefore = groupWords('nameBefore');

/**
 * Finds the seats named: by first, last or full name, body, a telling part of it, an alias, an English name,
 * or as a group ("regionerne"). The longest name wins; a name that two seats bear is ambiguous unless another
 * word tells them apart.
 */
export function findSeats(words: readonly Word[], hearing: Pick<Hearing, 'seats'>): SeatsFound {
  const names = seatNames(hearing.seats);
  const typed = words.map((word) => stemmed(word.fold));
  const used = new Set<number>();
  const found: SeatName[] = [];
  let ambiguous: SeatsFound['ambiguous'];
  for (let i = 0; i < words.length; i++) {
    const name = nameAt(words, typed, i, names);
    if (!name) continue;
    const upTo = i + name.words.length;
    if (name.ids.length === 1 || name.of !== undefined) found.push(name);
    else
      ambiguous = {
        words: words
          .slice(i, upTo)
          .map((word) => word.raw)
          .join(' '),
        ids: name.ids,
      };
    for (; i < upTo; i++) used.add(i);
    i--;
  }
  const ids = [...new Set(found.flatMap((name) => name.ids))];
  // "Jesper" is two people, "Jesper fra Region Sjælland" is one.
  const told = ambiguous?.ids.filter((id) => ids.includes(id)).length === 1;
  if (ambiguous && !told) return { ambiguous, used };
  const of = found.find((name) => name.of !== undefined)?.of;
  const [first] = ids;
  if (first === undefined) return { used };
  if (ids.length === 1 && of === undefined) return { seat: { kind: 'one', id: first }, used };
  return { seat: { kind: 'several', ids, ...(of === undefined ? {} : { of }) }, used };
}

/** As typed first: "ministeriet" is one letter from "ministerier", and they are not the same. */
function nameAt(
  words: readonly Word[],
  typed: readonly Stemmed[],
  at: number,
  names: readonly SeatName[],
): SeatName | undefined {
  if (words[at]?.kind === 'number') return undefined;
  const matching = (same: (word: Stemmed, part: Stemmed, name: SeatName) => boolean) =>
    names.find((name) => name.words.every((part, k) => same(typed[at + k] ?? NO_WORD, part, name)));
  const exactly = matching(isSame);
  const taken = exactly?.words.length === 1 && exactly.kind !== 'group' && known.has(words[at]?.fold ?? '');
  if (exactly && (!taken || standsAsName(words, at))) return exactly;
  return matching(isMisspelt);
}
const NO_WORD = stemmed('');

function isSame(typed: Stemmed, part: Stemmed, { kind }: SeatName): boolean {
  switch (kind) {
    case 'body':
      return sharesStem(typed, part);
    case 'person':
      return typed.fold === part.fold || typed.fold === `${part.fold}s` || typed.fold === `${part.fold}es`;
    case 'group':
      return typed.fold === part.fold;
    default:
      return kind satisfies never;
  }
}

function isMisspelt(typed: Stemmed, part: Stemmed, { kind }: SeatName): boolean {
  if (known.has(typed.fold) || isSharedWord(typed.fold)) return false;
  if (kind === 'body') return sameWord(typed, part) >= 0.8;
  // Names are near one another and near words (Mette, Jette; regioner, regner): one letter, not the first.
  const forgiven = Math.min(editsForgiven(part.fold.length), 1);
  return typed.fold[0] === part.fold[0] && withinEdits(typed.fold, part.fold, forgiven) !== undefined;
}

/** "Else mangler" and "anything else": a name that is also a word is one where a name would stand. */
function standsAsName(words: readonly Word[], at: number): boolean {
  return (words[at]?.capital === true && at > 0) || nameBefore.has(words[at - 1]?.fold ?? '');
}
