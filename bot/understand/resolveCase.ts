import { caseNeed } from './caseNeed';
import { casesNamed, refTo } from './casesNamed';
import type { CaseRef, HeardCase, Hearing, Intent } from './heard';
import { groupWords } from './lexicon';
import type { Listened } from './listen';
import { unfoundCase } from './unfoundCase';

const isOpen = (one: HeardCase) => one.status === 'open';
const isDraft = (one: HeardCase) => one.status === 'draft' || one.status === 'awaitingRelease';
const drafted = groupWords('drafted');

/** The case an intent speaks of (phrases.md, rule 5). `used` are the words that told the intent. */
export function resolveCase(
  intent: Intent,
  said: Listened,
  used: ReadonlySet<number>,
  hearing: Hearing,
): CaseRef {
  const need = caseNeed(intent);
  if (need === 'none') return { kind: 'none' };
  const named = casesNamed(intent, said, used, hearing);
  if (need === 'draft') return draftCase(said, named, hearing);
  if (named.length > 0) return refTo(likeliest(named, intent));
  const unfound = unfoundCase(intent, said, used, hearing);
  if (unfound) return unfound;
  const shown = hearing.cases.filter((one) => one.id === hearing.lastShown);
  const open = hearing.cases.filter(isOpen);
  switch (need) {
    case 'named':
      return said.pointed ? refTo(shown) : { kind: 'none' };
    case 'pointed':
      return refTo(shown);
    case 'awaiting': {
      const awaiting = hearing.cases.filter((one) => hearing.awaitingMe.includes(one.id));
      const both = shown.filter((one) => awaiting.includes(one));
      return refTo([both, awaiting, shown, open].find((some) => some.length > 0) ?? []);
    }
    case 'all':
      return refTo(said.pointed && shown.length > 0 ? shown : open);
    case 'context':
      return refTo(shown.length > 0 ? shown : open);
    default:
      return need satisfies never;
  }
}

const ofDecisions: readonly Intent[] = ['decision.find', 'paragraph', 'journal.record', 'decision.void'];

/** Of cases with the same words the ones an intent is about: what runs, unless it asks what was decided. */
function likeliest(named: readonly HeardCase[], intent: Intent): readonly HeardCase[] {
  const order = ofDecisions.includes(intent)
    ? (['closed'] as const)
    : (['open', 'awaitingRelease', 'draft'] as const);
  for (const status of order) {
    const there = named.filter((one) => one.status === status);
    if (there.length > 0) return there;
  }
  return named;
}

/** A draft that is named, or that "den" can be; a case under way is not started again. */
function draftCase(said: Listened, named: readonly HeardCase[], hearing: Hearing): CaseRef {
  if (named.some(isDraft)) return refTo(named.filter(isDraft));
  if (named.length > 0 || !said.words.some((word) => drafted.has(word.fold))) return { kind: 'none' };
  const drafts = hearing.cases.filter(isDraft);
  const shown = drafts.filter((one) => one.id === hearing.lastShown);
  return refTo(shown.length > 0 ? shown : drafts);
}
