import { casesNear, findCases, refTo } from './findCase';
import type { CaseRef, HeardCase, Hearing, Intent } from './heard';
import { mayBe } from './holds';
import { groupWords, openers } from './lexicon';
import type { Listened } from './listen';

/** What an intent needs to know of cases. */
type Need =
  /** The case meant, else the one last shown, else the open ones. */
  | 'context'
  /** Like `context`, but without a word that points, all open ones: "status" tells of all. */
  | 'all'
  /** Only a case that is named or pointed at. */
  | 'named'
  | 'awaiting'
  | 'draft'
  | 'none';

function needOf(intent: Intent): Need {
  switch (intent) {
    case 'status':
      return 'all';
    case 'outstanding':
    case 'answers':
    case 'comments':
    case 'outlook':
    case 'whatif':
    case 'quorum':
    case 'deadline':
    case 'outcome':
    case 'papers':
    case 'diff':
    case 'round.remind':
    case 'round.extend':
    case 'round.close':
    case 'round.withdraw':
    case 'to-meeting':
    case 'notify.set':
    case 'recuse':
    case 'record-answer':
    case 'comment':
    case 'ask':
      return 'context';
    case 'decision.find':
    case 'paragraph':
    case 'mine':
    case 'deadline.calc':
    case 'rules':
      return 'named';
    case 'answer.offer':
      return 'awaiting';
    case 'round.start':
      return 'draft';
    case 'next-meeting':
    case 'help':
    case 'journal':
    case 'agenda.publish':
    case 'agenda.import':
    case 'channel.tie':
      return 'none';
    default:
      return intent satisfies never;
  }
}

const isOpen = (one: HeardCase) => one.status === 'open';
const isDraft = (one: HeardCase) => one.status === 'draft' || one.status === 'awaitingRelease';
const about = groupWords('about');
const drafted = groupWords('drafted');
const articles = new Set([
  'den',
  'det',
  'de',
  'the',
  'vores',
  'our',
  'ny',
  'nye',
  'new',
  'this',
  'denne',
  'dette',
]);

/** The case an intent speaks of (phrases.md, rule 5). `used` are the words that told the intent. */
export function resolveCase(
  intent: Intent,
  said: Listened,
  used: ReadonlySet<number>,
  hearing: Hearing,
): CaseRef {
  const need = needOf(intent);
  if (need === 'none') return { kind: 'none' };
  const named = findCases(intent, said, used, hearing);
  if (need === 'draft') return draftCase(said, named, hearing);
  if (named.length > 0) return refTo(likeliest(named, intent));
  const unfound = notFound(said, used, hearing, intent);
  if (unfound) return unfound;
  const last = hearing.cases.find((one) => one.id === hearing.lastShown);
  const open = hearing.cases.filter(isOpen);
  switch (need) {
    case 'named':
      return said.pointed || intent === 'paragraph' || intent === 'mine'
        ? last
          ? refTo([last])
          : { kind: 'none' }
        : { kind: 'none' };
    case 'awaiting': {
      const awaiting = hearing.cases.filter((one) => hearing.awaitingMe.includes(one.id));
      if (last && hearing.awaitingMe.includes(last.id)) return refTo([last]);
      return refTo(awaiting.length > 0 ? awaiting : last && said.pointed ? [last] : open);
    }
    case 'all':
      return last && said.pointed ? refTo([last]) : refTo(open);
    case 'context':
      return refTo(last ? [last] : open);
    default:
      return need satisfies never;
  }
}

/** Of cases with the same words the ones an intent is about: what is open, unless it asks how it ended. */
function likeliest(named: readonly HeardCase[], intent: Intent): readonly HeardCase[] {
  if (intent === 'decision.find' || intent === 'paragraph') {
    const closed = named.filter((one) => one.status === 'closed');
    return closed.length > 0 ? closed : named;
  }
  for (const status of ['open', 'awaitingRelease', 'draft'] as const) {
    const there = named.filter((one) => one.status === status);
    if (there.length > 0) return there;
  }
  return named;
}

function draftCase(said: Listened, named: readonly HeardCase[], hearing: Hearing): CaseRef {
  const drafts = hearing.cases.filter(isDraft);
  const namedDrafts = named.filter(isDraft);
  if (namedDrafts.length > 0) return refTo(namedDrafts);
  if (named.length > 0 || !said.words.some((word) => drafted.has(word.fold))) return { kind: 'none' };
  const last = drafts.find((one) => one.id === hearing.lastShown);
  return refTo(last ? [last] : drafts);
}

/** Words that speak of a case by a name that no case has. */
function notFound(
  said: Listened,
  used: ReadonlySet<number>,
  hearing: Hearing,
  intent: Intent,
): CaseRef | undefined {
  if (['decision.find', 'ask', 'comment', 'rules', 'deadline.calc'].includes(intent)) return undefined;
  if (said.item) return { kind: 'notFound', words: said.words[said.item.at]?.raw ?? '', near: [] };
  const strange = said.words.flatMap((word, i) => {
    const plain =
      word.kind === 'word' &&
      word.fold.length >= 3 &&
      !used.has(i) &&
      !said.explained.has(i) &&
      said.stranger?.at !== i;
    return plain && said.readings[i]?.size === 0 && namesAMatter(said, i) ? [word] : [];
  });
  if (strange.length === 0) return undefined;
  const near = casesNear(
    strange.map((word) => word.fold),
    hearing.cases.filter((one) => one.status !== 'closed'),
  );
  return { kind: 'notFound', words: strange.map((word) => word.raw).join(' '), near };
}

/** Right after the verb of a question: "er rekrutteringen godkendt". */
function isSubject(said: Listened, i: number): boolean {
  return i === 0 || (i === 1 && mayBe(said.readings[0], openers));
}

/** After "om", "med", "about"… or in the definite form: a matter, not a curse or a slip of the thumb. */
function namesAMatter(said: Listened, i: number): boolean {
  let before = i - 1;
  while (before >= 0 && (articles.has(said.words[before]?.fold ?? '') || said.readings[before]?.size === 0))
    before--;
  const word = said.words[i]?.fold ?? '';
  return (
    about.has(said.words[before]?.fold ?? '') || (isSubject(said, i) && /.{4}(?:en|et|erne|ene)$/.test(word))
  );
}
