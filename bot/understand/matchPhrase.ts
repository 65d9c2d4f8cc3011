import type { CompiledPhrase, Slot } from './compilePhrase';
import type { CompiledRow } from './lexicon';
import { groupWords, small, weightOf } from './lexicon';
import type { Reading } from './recogniseWord';
import type { Feature } from './words/table';

/** What was typed, read word by word, with the features found by other means. */
export interface Utterance {
  readings: readonly Reading[];
  /** Where each word of the tables stands. */
  places: ReadonlyMap<string, readonly number[]>;
  features: ReadonlySet<Feature>;
  /** Words that other means explain (dates, seats); they don't spoil a phrase that wants nothing else. */
  explained: ReadonlySet<number>;
}

/** A phrase found: how much it tells, and which words it stands on. */
export interface Match<T> {
  meaning: T;
  score: number;
  used: ReadonlySet<number>;
}

const FEATURE_WEIGHT: Readonly<Partial<Record<Feature, number>>> = {
  seat: 1.5,
  person: 1.2,
  name: 1.2,
  date: 1,
  till: 1.5,
  days: 1.5,
};
const SLIGHT_FEATURE = 0.4;
// Small words that stand together say more than each: "til mig", "i hus", "skal der til".
const IDIOM = 1;
const NOTHING_ELSE = 2;
const telling = new Set(
  (['ask', 'not', 'nobody', 'now', 'yesOrNo'] as const).flatMap((name) => [...groupWords(name)]),
);
// Enough for one word that few intents have.
const LEAST_LOOSE = 2;
const fillers = groupWords('fill');

/** Where the words of a slot stand, or undefined; words already used by the phrase are not taken twice. */
function fill(
  slot: Slot,
  said: Utterance,
  used: ReadonlySet<number>,
): { at: number[]; score: number } | undefined {
  let best: { at: number[]; score: number } | undefined;
  for (const sequence of slot.sequences) {
    for (const start of said.places.get(sequence[0] ?? '') ?? []) {
      const at = sequence.map((_, i) => start + i);
      if (!sequence.every((word, i) => said.readings[start + i]?.has(word) && !used.has(start + i))) continue;
      const score = sequence.reduce(
        (sum, word, i) => sum + weightOf(word) * (said.readings[start + i]?.get(word) ?? 0),
        sequence.length > 1 ? IDIOM : 0,
      );
      if (!best || score > best.score) best = { at, score };
    }
  }
  if (best) return best;
  const feature = slot.features.find((name) => said.features.has(name));
  return feature === undefined ? undefined : { at: [], score: FEATURE_WEIGHT[feature] ?? SLIGHT_FEATURE };
}

/** Matches one phrase: every wanted slot found in any order, no unwanted one. Loosely, small words may lack. */
export function matchPhrase(
  phrase: CompiledPhrase,
  said: Utterance,
  loosely = false,
): { score: number; used: Set<number> } | undefined {
  const used = new Set<number>();
  let score = 0;
  for (const slot of phrase.wanted) {
    const found = fill(slot, said, used);
    if (!found && loosely && isSlight(slot)) continue;
    if (!found) return undefined;
    score += found.score;
    for (const at of found.at) used.add(at);
  }
  if (phrase.unwanted.some((slot) => fill(slot, said, NONE))) return undefined;
  if (loosely && (phrase.whole || score < LEAST_LOOSE || !tellsSomething([...used], said))) return undefined;
  if (!phrase.whole) return { score, used };
  const rest = said.readings.some(
    (reading, i) =>
      !used.has(i) && !said.explained.has(i) && ![...reading.keys()].some((word) => fillers.has(word)),
  );
  return rest ? undefined : { score: score + NOTHING_ELSE, used };
}
const NONE: ReadonlySet<number> = new Set();

/** Every row with a phrase that matches, by its best phrase; heaviest first, else in the tables' order. */
export function matchRows<T>(rows: readonly CompiledRow<T>[], said: Utterance, loosely = false): Match<T>[] {
  const found: Match<T>[] = [];
  for (const row of rows) {
    let best: Match<T> | undefined;
    for (const phrase of row.phrases) {
      const match = matchPhrase(phrase, said, loosely);
      if (match && (!best || match.score > best.score)) best = { meaning: row.meaning, ...match };
    }
    if (best) found.push(best);
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Rows by how much of their best phrase is told, though none is complete: what to offer when nothing matched. */
export function nearRows<T>(rows: readonly CompiledRow<T>[], said: Utterance): Match<T>[] {
  const found: Match<T>[] = [];
  for (const row of rows) {
    let score = 0;
    for (const phrase of row.phrases) {
      const told = phrase.wanted
        .map((slot) => fill(slot, said, NONE))
        .filter((part) => part && tellsSomething(part.at, said));
      score = Math.max(score, told.reduce((sum, part) => sum + (part?.score ?? 0), 0) / phrase.wanted.length);
    }
    if (score > 0) found.push({ meaning: row.meaning, score, used: NONE });
  }
  return found.sort((a, b) => b.score - a.score);
}

function tellsSomething(at: readonly number[], said: Utterance): boolean {
  return at.some((i) => [...(said.readings[i]?.keys() ?? [])].some((word) => !small.has(word)));
}

/** A slot of small words only; what is asked with ("hvornår") or denied with ("ingen") is never slight. */
function isSlight(slot: Slot): boolean {
  const slight = (word: string) => small.has(word) && !telling.has(word);
  return slot.features.length === 0 && slot.sequences.every((sequence) => sequence.every(slight));
}
