import { type DateMention, readDates } from './dates/readDates';
import type { DateRef, Hearing, Intent } from './heard';
import { mayBe } from './holds';
import { groupWords } from './lexicon';
import type { Listened } from './listen';

const sending = new Set([...groupWords('send'), ...groupWords('sending')]);
const due = new Set([...groupWords('deadline'), ...groupWords('reach')]);

/** The date an intent speaks of. A decision's lies behind; where several are told, the one something is moved to. */
export function dateMeant(intent: Intent, said: Listened, hearing: Hearing): DateRef | undefined {
  const behind = intent === 'decision.find' || intent === 'outcome' || intent === 'paragraph';
  const dates = behind ? readDates(said.words, hearing.today, 'back') : said.dates;
  const reckoned = intent === 'deadline.calc';
  const bound = dates.filter((date) => date.bound !== 'from');
  const meant = reckoned ? dates[0] : (bound.find((date) => date.till) ?? bound[0] ?? dates[0]);
  if (!meant) return undefined;
  const time = meant.time === undefined ? {} : { time: meant.time };
  return { date: meant.date, bound: reckoned && isSendingDay(meant, said) ? 'from' : meant.bound, ...time };
}

/** "hvis vi sender på mandag" counts from Monday; "send for at nå mandag" counts back. */
function isSendingDay(date: DateMention, said: Listened): boolean {
  for (let i = date.from; i >= 0; i--) {
    if (mayBe(said.readings[i], due)) return false;
    if (mayBe(said.readings[i], sending)) return true;
  }
  return false;
}
