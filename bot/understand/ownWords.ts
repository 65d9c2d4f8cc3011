import { months, weekdays } from './dates/dayNames';
import type { Hearing } from './heard';
import { stems } from './stems';
import { foldedWords } from './synonyms';
import { boardroomWords } from './words/names';

const SHORTEST = 3;

/** The stems of the board's own words: never to be taken for misspelt words of the tables. */
export function ownWords({ cases, items, seats, synonyms }: Hearing): ReadonlySet<string> {
  const titles = [...cases, ...(items ?? [])].map((one) => one.title);
  const names = seats.flatMap((seat) => [seat.body, ...seat.aliases, ...seat.people.map((one) => one.name)]);
  const words = [...titles, ...names, ...synonyms.flat(), ...boardroomWords.flat()]
    .flatMap(foldedWords)
    .filter((word) => word.length >= SHORTEST);
  return new Set([...words.flatMap(stems), ...weekdays.names.keys(), ...months.names.keys()]);
}
