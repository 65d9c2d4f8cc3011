import { casesNear } from './casesNamed';
import type { CaseRef, Hearing, Intent } from './heard';
import { mayBe } from './holds';
import { groupWords, openers } from './lexicon';
import type { Listened } from './listen';

const about = groupWords('about');
const articles = groupWords('article');
// A question to people, or of the calendar, may speak of anything.
const OF_ANYTHING: ReadonlySet<Intent> = new Set<Intent>([
  'ask',
  'comment',
  'decision.find',
  'rules',
  'deadline.calc',
]);
const SHORTEST = 3;
const DEFINITE = /.{4}(?:en|et|erne|ene)$/;

/** Words that speak of a case by a name, or a number, that no case has; undefined where nothing does. */
export function unfoundCase(
  intent: Intent,
  said: Listened,
  used: ReadonlySet<number>,
  hearing: Hearing,
): CaseRef | undefined {
  if (OF_ANYTHING.has(intent)) return undefined;
  if (said.item) return { kind: 'notFound', words: said.words[said.item.upTo - 1]?.raw ?? '', near: [] };
  const strange = said.words.filter(
    (word, i) =>
      word.kind === 'word' &&
      word.fold.length >= SHORTEST &&
      said.readings[i]?.size === 0 &&
      !used.has(i) &&
      !said.explained.has(i) &&
      said.stranger?.at !== i &&
      namesMatter(said, i),
  );
  if (strange.length === 0) return undefined;
  const folded = strange.map((word) => word.fold);
  const running = hearing.cases.filter((one) => one.status !== 'closed');
  return {
    kind: 'notFound',
    words: strange.map((word) => word.raw).join(' '),
    near: casesNear(folded, running),
  };
}

/** After "om", "med", "about", or as "er rekrutteringen …": a matter, not a curse or a slip of the thumb. */
function namesMatter(said: Listened, i: number): boolean {
  let before = i - 1;
  while (before >= 0 && (mayBe(said.readings[before], articles) || said.readings[before]?.size === 0))
    before--;
  const subject = i === 0 || (i === 1 && mayBe(said.readings[0], openers));
  return mayBe(said.readings[before], about) || (subject && DEFINITE.test(said.words[i]?.fold ?? ''));
}
