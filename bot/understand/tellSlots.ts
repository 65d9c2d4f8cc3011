import type { Decided } from './decideMeaning';
import type { HeardIntent, Hearing, Intent } from './heard';
import { holds } from './holds';
import type { Listened } from './listen';
import { readChoice, readMeans } from './readChoice';
import { readDecisionNumber } from './readDecisionNumber';
import { readReceipt } from './readReceipt';
import { readStartSentence } from './readStartSentence';
import { otherWordsFor, subjectOf } from './subjectOf';

export type Slots = Pick<
  HeardIntent,
  | 'workingDays'
  | 'days'
  | 'item'
  | 'query'
  | 'alsoSearch'
  | 'choice'
  | 'means'
  | 'receipt'
  | 'decision'
  | 'suppose'
  | 'detail'
>;

/** What else the words tell, as far as the intent uses it. `typed` is the whole text, without mentions. */
export function tellSlots(
  intent: Intent,
  decided: Decided,
  said: Listened,
  typed: string,
  hearing: Hearing,
): Slots {
  return {
    ...(said.days?.workingDays === undefined ? {} : { workingDays: said.days.workingDays }),
    ...(said.days?.days === undefined ? {} : { days: said.days.days }),
    ...(said.item ? { item: said.item.item } : {}),
    ...(decided.detail ? { detail: decided.detail } : {}),
    ...(decided.suppose ? { suppose: decided.suppose } : {}),
    ...slotsOf(intent, decided, said, typed, hearing),
  };
}

function slotsOf(intent: Intent, decided: Decided, said: Listened, typed: string, hearing: Hearing): Slots {
  const choice = readChoice(said);
  switch (intent) {
    case 'answer.offer':
      return { choice: choice ?? 'approve' };
    case 'answers':
      return choice ? { choice } : {};
    case 'record-answer': {
      const means = readMeans(said);
      return { ...(choice ? { choice } : {}), ...(means ? { means } : {}) };
    }
    case 'journal.record':
      return { receipt: readReceipt(typed, hearing.today) };
    case 'decision.void': {
      const decision = readDecisionNumber(typed);
      return decision === undefined ? {} : { decision };
    }
    case 'ask':
    case 'comment':
      return { query: typed };
    case 'round.start': {
      const { subject, item } = readStartSentence(said, decided.used, hearing);
      const matter = { ...(subject === undefined ? {} : { query: subject }), ...(item ? { item } : {}) };
      return holds('hearing', said.readings) ? { ...matter, detail: 'hearing' } : matter;
    }
    case 'decision.find': {
      const query = subjectOf(said, decided.used);
      const alsoSearch = otherWordsFor(said, hearing);
      return {
        ...(query === undefined ? {} : { query }),
        ...(alsoSearch.length > 0 ? { alsoSearch } : {}),
      };
    }
    default:
      return {};
  }
}
