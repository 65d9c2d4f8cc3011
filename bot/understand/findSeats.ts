import { fold } from './fold';
import type { HeardSeat, Hearing, SeatRef } from './heard';
import { known } from './lexicon';
import type { Word } from './readWords';
import { sameWord, stemmed } from './sameWord';
import { editsForgiven, withinEdits } from './withinEdits';
import { chairNames, englishNames, kindNames, sharedWords } from './words/names';

/** Whose seats the words name. */
export interface SeatsFound {
  /** Undefined where nobody is named. */
  seat?: Extract<SeatRef, { kind: 'one' | 'several' }>;
  /** Words that two or more seats answer to. */
  ambiguous?: { words: string; ids: string[] };
  /** The words that name them. */
  used: ReadonlySet<number>;
}

interface Name {
  words: string[];
  ids: string[];
  of?: Extract<SeatRef, { kind: 'several' }>['of'];
  /** One or many is told by the ending, so the ending counts. */
  asTyped?: true;
  person?: true;
}

const shared = new Set(sharedWords.split(' ').map(fold));
const split = (text: string) =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word !== '');
const PERSON_BEFORE = new Set(
  'ryk rykke mangler har hvis if siger remind chase nudge has is til til from fra afventer venter prikke puffe'.split(
    ' ',
  ),
);

/**
 * Finds the seats named: by first, last or full name, body, a telling part of it, an alias, an English name,
 * or as a group ("regionerne"). The longest name wins; a name that two seats bear is ambiguous unless another
 * word tells them apart.
 */
export function findSeats(words: readonly Word[], hearing: Pick<Hearing, 'seats'>): SeatsFound {
  const names = namesOf(hearing.seats);
  const used = new Set<number>();
  const ids = new Set<string>();
  let of: Name['of'];
  let ambiguous: SeatsFound['ambiguous'];
  for (let i = 0; i < words.length; i++) {
    if (used.has(i)) continue;
    const name = nameAt(words, i, names);
    if (!name) continue;
    for (let k = 0; k < name.words.length; k++) used.add(i + k);
    const typed = words
      .slice(i, i + name.words.length)
      .map((word) => word.raw)
      .join(' ');
    if (name.ids.length === 1 || name.of !== undefined) for (const id of name.ids) ids.add(id);
    else ambiguous = { words: typed, ids: name.ids };
    of ??= name.of;
  }
  // "Jesper" is two people, "Jesper fra Region Sjælland" is one.
  if (ambiguous) {
    const told = ambiguous.ids.filter((id) => ids.has(id));
    if (told.length === 1) ambiguous = undefined;
  }
  const all = [...ids];
  const [first] = all;
  if (ambiguous) return { ambiguous, used };
  if (first === undefined) return { used };
  if (all.length === 1 && of === undefined) return { seat: { kind: 'one', id: first }, used };
  return { seat: { kind: 'several', ids: all, ...(of === undefined ? {} : { of }) }, used };
}

/** Exact first: "ministeriet" is one letter from "ministerier", and they are not the same. */
function nameAt(words: readonly Word[], at: number, names: readonly Name[]): Name | undefined {
  const exactly = names.find((name) => name.words.every((part, k) => isPart(words, at, k, part, name)));
  return (
    exactly ?? names.find((name) => name.words.every((part, k) => isMisspelt(words[at + k], part, name)))
  );
}

function isPart(words: readonly Word[], at: number, k: number, part: string, name: Name): boolean {
  const word = words[at + k];
  if (word === undefined || word.kind === 'number') return false;
  const same = name.asTyped
    ? word.fold === part
    : name.person
      ? isGenitive(word.fold, part)
      : sameWord(stemmed(word.fold), stemmed(part)) === 1;
  return (
    same &&
    (name.words.length > 1 || name.asTyped === true || !known.has(word.fold) || meantAsName(words, at))
  );
}

const isGenitive = (typed: string, name: string) =>
  typed === name || typed === `${name}s` || typed === `${name}es`;

function isMisspelt(word: Word | undefined, part: string, name: Name): boolean {
  if (word === undefined || word.kind === 'number' || known.has(word.fold) || shared.has(word.fold))
    return false;
  if (!name.asTyped && !name.person) return sameWord(stemmed(word.fold), stemmed(part)) >= 0.8;
  // Names are near one another and near words (Mette, Jette; regioner, regner): one letter, not the first.
  const near = withinEdits(word.fold, part, Math.min(editsForgiven(part.length), 1)) !== undefined;
  return near && word.fold[0] === part[0];
}

/** "Else mangler" and "anything else": a name that is also a word is one where a name would stand. */
function meantAsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  return (word?.capital === true && at > 0) || (before !== undefined && PERSON_BEFORE.has(before.fold));
}

function namesOf(seats: readonly HeardSeat[]): Name[] {
  const byWords = new Map<string, Name>();
  const add = (words: string[], id: string, person?: true) => {
    if (words.length === 0) return;
    const name = byWords.get(words.join(' ')) ?? { words, ids: [], ...(person ? { person } : {}) };
    if (!name.ids.includes(id)) name.ids.push(id);
    byWords.set(words.join(' '), name);
  };
  for (const seat of seats) {
    for (const called of [seat.body, ...seat.aliases].flatMap(alsoInEnglish)) {
      const words = split(called);
      add(words, seat.id);
      if (called !== seat.body && seat.aliases.includes(called)) continue;
      for (const word of words) if (word.length >= 4 && !shared.has(word)) add([word], seat.id);
    }
    for (const person of seat.people) {
      const words = split(person.name);
      add(words, seat.id, true);
      for (const word of [words[0], words.at(-1)]) if (word !== undefined) add([word], seat.id, true);
      // Anne-Marie is one first name to her, two words to the reader.
      if (/^\S+-\S/.test(person.name)) add(words.slice(0, 2), seat.id, true);
    }
  }
  const taken = new Set(byWords.keys());
  return [...byWords.values(), ...groupsOf(seats, taken)].sort((a, b) => b.words.length - a.words.length);
}

function alsoInEnglish(name: string): string[] {
  const folded = fold(name);
  const other = englishNames.flatMap(([danish, english]) =>
    folded.includes(fold(danish)) ? [folded.replace(fold(danish), fold(english))] : [],
  );
  return [name, ...other];
}

function groupsOf(seats: readonly HeardSeat[], taken: ReadonlySet<string>): Name[] {
  const names: Name[] = [];
  const add = (called: { one: string; many: string }, of: Name['of'], ids: string[]) => {
    if (ids.length === 0) return;
    for (const word of called.many.split(' ').map(fold))
      if (!taken.has(word))
        names.push({ words: [word], ids, asTyped: true, ...(of === undefined ? {} : { of }) });
    for (const word of called.one.split(' ').map(fold))
      if (!taken.has(word)) names.push({ words: [word], ids, asTyped: true });
  };
  for (const [kind, called] of Object.entries(kindNames)) {
    const ofKind = seats.filter((seat) => seat.kind === kind);
    add(
      called,
      ofKind[0]?.kind,
      ofKind.map((seat) => seat.id),
    );
  }
  add(
    chairNames,
    'chairs',
    seats.filter((seat) => seat.chair).map((seat) => seat.id),
  );
  return names;
}
