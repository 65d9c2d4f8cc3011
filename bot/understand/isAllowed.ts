import { mayBe } from './holds';
import { isDenied } from './isDenied';
import { isDoing } from './isDoing';
import { exact, type Meaning } from './lexicon';
import type { Listened } from './listen';
import type { Match } from './matchPhrase';

/**
 * Whether the manner lets a phrase mean what it says: who asks answers nothing, "hvem skal vi rykke" reminds
 * nobody, and "ryk dem ikke" is no wish.
 */
export function isAllowed(match: Match<Meaning>, said: Listened): boolean {
  const [intent] = match.meaning.intents;
  if (intent === undefined || !isDoing(intent)) return true;
  const { yesNo, what, request } = said.manner;
  switch (intent) {
    case 'ask':
    case 'recuse':
    case 'notify.set':
    case 'channel.tie':
    case 'agenda.import':
      return true;
    case 'answer.offer':
    case 'record-answer':
    case 'comment':
      return request || (!yesNo && !what);
    case 'round.start':
    case 'round.remind':
    case 'round.extend':
    case 'round.close':
    case 'round.withdraw':
    case 'to-meeting':
    case 'agenda.publish':
    case 'journal.record':
    case 'decision.void':
      return (request || !what) && !isDeniedDeed(match, said);
    default:
      return intent satisfies never;
  }
}

function isDeniedDeed(match: Match<Meaning>, said: Listened): boolean {
  const deed = [...match.used].find((at) => mayBe(said.readings[at], exact));
  return isDenied(said.words, said.readings, deed ?? Math.min(...match.used, said.words.length - 1));
}
