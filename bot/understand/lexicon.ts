import { fold } from './fold';
import type { Detail, Intent } from './heard';
import { danish } from './words/da';
import { english } from './words/en';
import type { Phrase, WordTable } from './words/table';

/** One place in a phrase: any of these word sequences or features fills it. */
export interface Slot {
  forbidden: boolean;
  sequences: string[][];
  features: string[];
}

export interface CompiledPhrase {
  /** Nothing but these words and fillers may be there. */
  whole: boolean;
  wanted: Slot[];
  unwanted: Slot[];
}

export interface CompiledRow<T> {
  meaning: T;
  phrases: CompiledPhrase[];
}

export interface Meaning {
  intents: readonly Intent[];
  detail?: Detail;
}

const tables: readonly WordTable[] = [danish, english];
const list = (text: string) => text.split(' ').filter((word) => word !== '');
const sequenceOf = (text: string) => text.split('_').map(fold);
const foldedSet = (pick: (table: WordTable) => string) =>
  new Set(tables.flatMap((t) => list(pick(t)).map(fold)));

function slotOf(text: string, table: WordTable): Slot {
  const forbidden = text.startsWith('-');
  const slot: Slot = { forbidden, sequences: [], features: [] };
  for (const choice of (forbidden ? text.slice(1) : text).split('/')) {
    if (choice.startsWith('{')) slot.features.push(choice.slice(1, -1));
    else if (choice.startsWith('<')) {
      const group = table.groups[choice.slice(1, -1)];
      // A table that names a group it hasn't got is a slip in the table: said at start, not at midnight.
      if (group === undefined) throw new Error(`words/${table.language}.ts has no group ${choice}`);
      slot.sequences.push(...list(group).map(sequenceOf));
    } else slot.sequences.push(sequenceOf(choice));
  }
  return slot;
}

function compile(phrase: Phrase, table: WordTable): CompiledPhrase {
  const parts = list(phrase);
  const whole = parts[0] === '=';
  const slots = parts.filter((part) => part !== '=').map((part) => slotOf(part, table));
  return { whole, wanted: slots.filter((s) => !s.forbidden), unwanted: slots.filter((s) => s.forbidden) };
}

const compileAll = (say: readonly Phrase[], table: WordTable) => say.map((phrase) => compile(phrase, table));

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

/** The word sequences of a group that both tables have. */
export function group(name: string): readonly string[][] {
  return groups.get(name) ?? [];
}
const groups = new Map<string, string[][]>();
for (const table of tables)
  for (const [name, words] of Object.entries(table.groups))
    groups.set(name, [...(groups.get(name) ?? []), ...list(words).map(sequenceOf)]);

/** The single words of a group. */
export function groupWords(name: string): ReadonlySet<string> {
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

/** Words of one language only; tells which language was typed. */
export const wordsOf: Readonly<Record<'da' | 'en', ReadonlySet<string>>> = {
  da: vocabulary(danish),
  en: vocabulary(english),
};
function vocabulary(table: WordTable): ReadonlySet<string> {
  const groupTexts = Object.values(table.groups).join(' ').replaceAll('_', ' ');
  const says = table.intents
    .flatMap((row) => row.say)
    .join(' ')
    .replace(/[=\-/_]/g, ' ');
  const all = [table.small, table.openers, table.exact, table.ordinary, groupTexts, says].flatMap(list);
  return new Set(all.filter((word) => !/[<{]/.test(word)).map(fold));
}
