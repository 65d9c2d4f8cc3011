// Longest first is not needed: every ending that fits gives a stem of its own. "budget" ends in -et without
// being definite, so a word keeps all its stems and two words are one when any of them is shared.
const ENDINGS = ['ernes', 'erne', 'enes', 'ene', 'ets', 'ens', 'ers', 'ne', 'et', 'en', 'er', 'es', 's', 'e'];
const SHORTEST_STEM = 3;
const DOUBLED = /([b-df-hj-np-tv-z])\1$/;

/** The stems a folded word may have, itself first: årshjulet → årshjul, budgettet → budgett, budget. */
export function stems(folded: string): string[] {
  const found = [folded];
  for (const ending of ENDINGS) {
    if (!folded.endsWith(ending) || folded.length - ending.length < SHORTEST_STEM) continue;
    const stem = folded.slice(0, -ending.length);
    found.push(stem);
    if (DOUBLED.test(stem) && stem.length > SHORTEST_STEM) found.push(stem.slice(0, -1));
  }
  return found;
}
