import { fold } from '../fold';
import { known } from '../lexicon';
import { editsForgiven, withinEdits } from '../withinEdits';

export interface DayNames {
  names: ReadonlyMap<string, number>;
  /** Too short to be told from other words without a preposition before them. */
  short: ReadonlyMap<string, number>;
}

function numbered(names: readonly string[], short: readonly string[]): DayNames {
  const map = (lines: readonly string[]) =>
    new Map(lines.flatMap((line, i) => line.split(' ').map((name) => [fold(name), i + 1] as const)));
  return { names: map(names), short: map(short) };
}

/** ISO weekdays, Monday is 1. */
export const weekdays = numbered(
  [
    'mandag monday',
    'tirsdag tuesday',
    'onsdag wednesday',
    'torsdag thursday',
    'fredag friday',
    'lørdag saturday',
    'søndag sunday',
  ],
  ['man mon', 'tirs tue tues', 'ons wed', 'tors thu thurs', 'fre fri', 'lør sat', 'søn sun'],
);

/** Months, January is 1. */
export const months = numbered(
  [
    'januar january jan',
    'februar february feb',
    'marts march mar',
    'april apr',
    'maj may',
    'juni june jun',
    'juli july jul',
    'august aug',
    'september sept sep',
    'oktober october okt oct',
    'november nov',
    'december dec',
  ],
  [],
);

/** The number of the day or month that a folded word names, misspelt or not; a word of the tables is none. */
export function closestName(typed: string, days: DayNames, allowShort = false): number | undefined {
  const named = days.names.get(typed) ?? (allowShort ? days.short.get(typed) : undefined);
  if (named !== undefined || typed.length < 4 || known.has(typed)) return named;
  for (const [name, number] of days.names)
    if (withinEdits(typed, name, editsForgiven(name.length) === 0 ? 0 : 1) !== undefined) return number;
  return undefined;
}
