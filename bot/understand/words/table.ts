import type { Detail, HeardChoice, Intent, Means } from '../heard';

/**
 * What one way of saying something looks like. Every slot of a phrase must be found, in any order:
 *
 * - `word`, or `a/b` for either, or `a_b` for words that follow one another
 * - `<group>`: any word of a group below
 * - `{feature}`: something found by other means (see features.ts)
 * - `-slot`: must not be there
 * - `=` first: nothing but these and fillers may be there
 */
export type Phrase = string;

export interface IntentRow {
  /** Several: the words can mean any of them, likeliest first. */
  means: Intent | readonly [Intent, Intent, ...Intent[]];
  detail?: Detail;
  say: readonly Phrase[];
}

export interface WordTable {
  language: 'da' | 'en';
  /** Spellings of the telephone and of dialect. */
  variants: Readonly<Record<string, string>>;
  groups: Readonly<Record<string, string>>;
  /** Words that name no subject. */
  small: string;
  /** Ordinary words that stand one letter from a word of the tables, and are not that word. */
  ordinary: string;
  /** Words that a yes/no question begins with. */
  openers: string;
  /** Verbs that change something: only ever read as typed, never guessed (phrases.md, rule 1). */
  exact: string;
  intents: readonly IntentRow[];
  choices: readonly { choice: HeardChoice; say: readonly Phrase[] }[];
  means: readonly { means: Means; say: readonly Phrase[] }[];
}
