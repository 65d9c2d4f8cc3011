import { type CompiledPhrase, compilePhrase, listed, sequenceOf } from './compilePhrase';
import { fold } from './fold';
import type { Detail, Intent } from './heard';
import { danish } from './words/da';
import { english } from './words/en';
import type { Phrase, SharedGroup, WordTable } from './words/table';

export interface CompiledRow<T> {
  meaning: T;
  phrases: CompiledPhrase[];
}

export interface Meaning {
  intents: readonly Intent[];
  detail?: Detail;
}

const tables: readonly WordTable[] = [danish, english];
const foldedSet = (pick: (table: WordTable) => string) =>
  new Set(tables.flatMap((table) => listed(pick(table)).map(fold)));
const compileAll = (say: readonly Phrase[], table: WordTable) =>
  say.map((phrase) => compilePhrase(phrase, table));

/** Every way of meaning something, in the order of the tables: where two weigh alike, the first stands. */
export const intentRows: readonly CompiledRow<Meaning>[] = tables.flatMap((table) =>
  table.intents.map((row) => ({
    meaning: {
      intents: typeof row.means === 'string' ? [row.means] : row.means,
      ...(row.detail === undefined ? {} : { detail: row.detail }),
    },
    phrases: compileAll(row.say, table),
  })),
);

/** The answers one can give, the most particular first. */
export const choiceRows = tables.flatMap((table) =>
  table.choices.map((row) => ({ meaning: row.choice, phrases: compileAll(row.say, table) })),
);

/** How an answer came in. */
export const meansRows = tables.flatMap((table) =>
  table.means.map((row) => ({ meaning: row.means, phrases: compileAll(row.say, table) })),
);

/** Spellings of the telephone and of dialect → the word. */
export const variants: ReadonlyMap<string, string> = new Map(
  tables.flatMap((t) =>
    Object.entries(t.variants).map(([typed, word]) => [fold(typed), fold(word)] as const),
  ),
);

/** Words that name no subject. */
export const small = foldedSet((t) => t.small);
/** Words a yes/no question begins with. */
export const openers = foldedSet((t) => t.openers);
/** Verbs that change something; never guessed. */
export const exact = foldedSet((t) => t.exact);
const ordinary = foldedSet((t) => t.ordinary);

/** The word sequences of a group, in both languages. */
export function group(name: SharedGroup): readonly string[][] {
  return groups.get(name) ?? [];
}
const groups = new Map<string, string[][]>();
for (const table of tables)
  for (const [name, words] of Object.entries(table.groups))
    groups.set(name, [...(groups.get(name) ?? []), ...listed(words).map(sequenceOf)]);

/** The single words of a group. */
export function groupWords(name: SharedGroup): ReadonlySet<string> {
  return new Set(group(name).flatMap((sequence) => (sequence.length === 1 ? sequence : [])));
}

// A word that few intents speak of says more than one that many do.
const intentsOf = new Map<string, Set<string>>();
for (const row of intentRows)
  for (const phrase of row.phrases)
    for (const slot of phrase.wanted)
      for (const word of slot.sequences.flat())
        intentsOf.set(word, (intentsOf.get(word) ?? new Set()).add(row.meaning.intents.join()));

/** How much a word tells: 3 for a word of one intent, down to 0.5 for a word of all. */
export function weightOf(word: string): number {
  const intents = intentsOf.get(word)?.size ?? 1;
  return Math.max(0.5, 3 / Math.sqrt(intents)) * (small.has(word) ? 0.5 : 1);
}

/** Every word the tables know, and those among them that a misspelt word may be read as. */
export const known: ReadonlySet<string> = new Set([
  ...intentsOf.keys(),
  ...[...intentRows, ...choiceRows, ...meansRows].flatMap((row) =>
    row.phrases.flatMap((p) => [...p.wanted, ...p.unwanted].flatMap((s) => s.sequences.flat())),
  ),
  ...[...groups.values()].flat(2),
  ...small,
  ...openers,
  ...exact,
  ...ordinary,
]);
export const guessable: readonly string[] = [...known].filter(
  (word) => word.length >= 5 && !exact.has(word) && !ordinary.has(word),
);
