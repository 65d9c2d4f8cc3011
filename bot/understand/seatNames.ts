import { fold } from './fold';
import type { HeardSeat, SeatRef } from './heard';
import { type Stemmed, stemmed } from './sameWord';
import { foldedWords } from './synonyms';
import { chairNames, englishNames, kindNames, sharedWords } from './words/names';

/** What one or more seats are called. */
export interface SeatName {
  words: readonly Stemmed[];
  ids: string[];
  /**
   * How strictly it is compared. A body's name may be inflected and misspelt; a person's only has a genitive;
   * of a group's the ending tells one from many ("regionen", "regionerne").
   */
  kind: 'body' | 'person' | 'group';
  /** The group it names. */
  of?: Extract<SeatRef, { kind: 'several' }>['of'];
}

const shared = new Set(sharedWords.split(' ').map(fold));
const SHORTEST_PART = 4;

/** Whether a word is in so many bodies' names that alone it names none. */
export function isSharedWord(folded: string): boolean {
  return shared.has(folded);
}

/** All that the seats are called, the longest names first. */
export function seatNames(seats: readonly HeardSeat[]): SeatName[] {
  const names = new Map<string, SeatName>();
  const add = (words: readonly string[], id: string, kind: 'body' | 'person') => {
    if (words.length === 0) return;
    const name = names.get(words.join(' ')) ?? { words: words.map(stemmed), ids: [], kind };
    if (!name.ids.includes(id)) name.ids.push(id);
    names.set(words.join(' '), name);
  };
  for (const seat of seats) {
    for (const alias of seat.aliases) add(foldedWords(alias), seat.id, 'body');
    for (const body of inBothLanguages(seat.body)) {
      const words = foldedWords(body);
      add(words, seat.id, 'body');
      for (const word of words)
        if (word.length >= SHORTEST_PART && !shared.has(word)) add([word], seat.id, 'body');
    }
    for (const { name } of seat.people) {
      const words = foldedWords(name);
      add(words, seat.id, 'person');
      add(words.slice(0, 1), seat.id, 'person');
      add(words.slice(-1), seat.id, 'person');
      // Anne-Marie is one first name to her, two words to the reader.
      if (/^\S+-\S/.test(name)) add(words.slice(0, 2), seat.id, 'person');
    }
  }
  const groups = groupNames(seats).filter(
    (name) => !names.has(name.words.map((word) => word.fold).join(' ')),
  );
  return [...names.values(), ...groups].sort((a, b) => b.words.length - a.words.length);
}

function inBothLanguages(name: string): string[] {
  const folded = fold(name);
  const english = englishNames.filter(([danish]) => folded.includes(fold(danish)));
  return [name, ...english.map(([danish, other]) => folded.replace(fold(danish), fold(other)))];
}

function groupNames(seats: readonly HeardSeat[]): SeatName[] {
  const named = (called: string, ids: string[], of?: SeatName['of']): SeatName[] =>
    ids.length === 0
      ? []
      : called.split(' ').map((word) => ({
          words: [stemmed(fold(word))],
          ids,
          kind: 'group',
          ...(of === undefined ? {} : { of }),
        }));
  const idsOf = (some: readonly HeardSeat[]) => some.map((seat) => seat.id);
  const kinds = Object.entries(kindNames).flatMap(([kind, called]) => {
    const ofKind = seats.filter((seat) => seat.kind === kind);
    return [...named(called.many, idsOf(ofKind), ofKind[0]?.kind), ...named(called.one, idsOf(ofKind))];
  });
  const chairs = idsOf(seats.filter((seat) => seat.chair));
  return [...kinds, ...named(chairNames.many, chairs, 'chairs'), ...named(chairNames.one, chairs)];
}
