import { mayBe } from './holds';
import { exact, groupWords, openers } from './lexicon';
import type { Word } from './readWords';
import type { Reading } from './recogniseWord';

const fillers = groupWords('fill');
const denying = groupWords('not');
const subordinating = groupWords('subordinate');
const you = groupWords('you');
const forgetting = groupWords('forget');

/**
 * Whether a deed is denied in its clause: "ryk dem ikke", "don't close it yet". The "ikke" of a question or a
 * request denies nothing ("skal vi ikke lukke den"), nor does a tag ("luk den nu, ikke?") or "glem ikke at …".
 */
export function isDenied(words: readonly Word[], readings: readonly Reading[], deed: number): boolean {
  const clause = words.flatMap((word, i) => (word.clause === words[deed]?.clause ? [i] : []));
  const first = clause.find((i) => !mayBe(readings[i], fillers));
  if (first !== undefined && mayBe(readings[first], openers)) {
    // "couldn't you remind them" asks for it; "do not remind them" and "don't close it" don't.
    const next = readings[first + 1];
    if (!mayBe(next, denying) && !mayBe(next, exact)) return false;
  }
  // "rykker du ikke lige Jannik" asks for it too.
  if (first !== undefined && mayBe(readings[first + 1], you)) return false;
  return clause.some(
    (i) =>
      mayBe(readings[i], denying) &&
      !words[i]?.asked &&
      !isSubordinate(words, deed, i) &&
      !mayBe(readings[i - 1], forgetting) &&
      !mayBe(readings[i + 1], forgetting),
  );
}

/** "ryk dem der ikke har svaret": what is denied is said of them, not done. */
function isSubordinate(words: readonly Word[], deed: number, at: number): boolean {
  return words.slice(deed + 1, at).some((word) => subordinating.has(word.fold));
}
