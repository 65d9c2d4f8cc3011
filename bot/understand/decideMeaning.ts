import type { Detail, Intent, Supposition } from './heard';
import { holds, mayBe } from './holds';
import { isAllowed } from './isAllowed';
import { isDoing } from './isDoing';
import { exact, groupWords, intentRows, type Meaning } from './lexicon';
import type { Listened } from './listen';
import { type Match, matchRows } from './matchPhrase';
import { startsClause } from './startsClause';
import { supposed } from './supposed';

/** What was meant, before asking of which case. */
export interface Decided {
  intents: readonly Intent[];
  /** The words that told it. */
  used: ReadonlySet<number>;
  detail?: Detail;
  /** "ok": an answer only where it is clear to what. */
  weak?: true;
  suppose?: Supposition;
}

const why = groupWords('why');
const yesOrNo = groupWords('yesOrNo');
const courtesy = new Set([...groupWords('courtesy'), ...groupWords('fill')]);
const LOOSE_WORDS = 9;
const WISHED = 1.5;

/** Decides what was meant, or undefined when nothing fits. The rules of phrases.md decide over the weights. */
export function decideMeaning(said: Listened): Decided | undefined {
  const matches = matchRows(intentRows, said);
  if (said.manner.conditional) return supposed(said, matches);
  const allowed = matches.filter((match) => isAllowed(match, said));
  if (asksWhy(said)) return reason(said);
  const best = allowed.sort((a, b) => weight(b, said) - weight(a, said))[0];
  if (!best && isYesOrNo(said)) return { intents: ['answer.offer'], used: new Set(), weak: true };
  // Where a phrase matched and was denied ("ryk dem ikke"), nothing looser is guessed in its place.
  const meant = best ?? (matches.length === 0 ? looseMatch(said) : undefined);
  return meant && { ...meant.meaning, used: meant.used };
}

/** A short question whose small words are others than the tables'. Never a deed: those are told in so many words. */
function looseMatch(said: Listened): Match<Meaning> | undefined {
  if (said.words.length > LOOSE_WORDS) return undefined;
  return matchRows(intentRows, said, true).find(
    (match) => isAllowed(match, said) && match.meaning.intents.every(isHarmless),
  );
}

const isHarmless = (intent: Intent) => intent === 'answer.offer' || !isDoing(intent);

/** Nothing but yes or no in some dress: "ok", "det er helt fint", "👍". */
function isYesOrNo({ manner, readings }: Listened): boolean {
  if (manner.yesNo || manner.what) return false;
  const plain = readings.every((reading) => mayBe(reading, yesOrNo) || mayBe(reading, courtesy));
  return plain && readings.some((reading) => mayBe(reading, yesOrNo));
}

/** A deed that is told to be done outweighs what else its sentence speaks of: "send en rykker til dem der mangler". */
function weight(match: Match<Meaning>, { words, readings, manner }: Listened): number {
  const [intent] = match.meaning.intents;
  if (intent === undefined || !isDoing(intent)) return match.score;
  const told = [...match.used].some(
    (at) => mayBe(readings[at], exact) && (manner.request || startsClause(words, readings, at)),
  );
  return told ? match.score + WISHED : match.score;
}

function asksWhy({ words, readings, manner }: Listened): boolean {
  return !manner.request && words.some((_, i) => mayBe(readings[i], why) && startsClause(words, readings, i));
}

/** Why it ended so is in the outcome's explanation; any other why is for people to answer. */
function reason({ readings, words }: Listened): Decided {
  const ended = (['agreed', 'done', 'rejected'] as const).some((name) => holds(name, readings));
  return { intents: [ended && words.length <= LOOSE_WORDS ? 'outcome' : 'ask'], used: new Set() };
}
