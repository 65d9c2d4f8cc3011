// Longest first is not needed: every ending that fits gives a stem of its own. "budget" ends in -et without
// being definite, so a word keeps all its stems and two words are one when any of them is shared.
const ENDINGS = ['ernes', 'erne', 'enes', 'ene', 'ets', 'ens', 'ers', 'ne', 'et', 'en', 'er', 'es', 's', 'e'];
const SHORTEST_STEM = 3;

/** The stems a folded word may have, itself first: årshjulet → årshjulet, årshjul. */
export function stems(folded: string): string[] {
  const found = [folded];
  for (const ending of ENDINGS)
    if (folded.endsWith(ending) && folded.length - ending.length >= SHORTEST_STEM)
      found.push(folded.slice(0, -ending.length));
  return found;
}
