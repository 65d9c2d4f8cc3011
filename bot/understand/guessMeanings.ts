import type { Intent } from './heard';
import { holds } from './holds';
import { isDoing } from './isDoing';
import { intentRows } from './lexicon';
import type { Listened } from './listen';
import { nearRows } from './matchPhrase';

const USUAL: readonly Intent[] = ['status', 'mine', 'deadline', 'help'];
const OF_SOMEONE: readonly Intent[] = ['outstanding', 'answers'];
// Nobody who is not understood wants to hear of these first.
const NEVER: ReadonlySet<Intent> = new Set<Intent>([
  'agenda.import',
  'channel.tie',
  'recuse',
  'record-answer',
  'journal.record',
  'decision.void',
  'export',
  'whatif',
]);
const LONG = 12;

/**
 * The three likeliest meanings of words that were not understood, likeliest first, filled up with what is
 * asked most. A long text is most likely meant for the secretariat; "ryk dem ikke" is no wish to remind.
 */
export function guessMeanings(said: Listened): [Intent, Intent, Intent] {
  const denied = holds('not', said.readings);
  const long = said.words.length > LONG ? (['ask'] as const) : [];
  const near = nearRows(intentRows, said)
    .flatMap((match) => match.meaning.intents.slice(0, 1))
    .filter((intent) => !NEVER.has(intent) && !(denied && isDoing(intent)));
  const [first = 'status', second = 'mine', third = 'help'] = [
    ...new Set<Intent>([...long, ...near, ...(said.features.has('person') ? OF_SOMEONE : []), ...USUAL]),
  ];
  return [first, second, third];
}
