import { formatItemNumber } from '../../domain/agenda/itemNumber';
import type { AgendaItem, Meeting } from '../../domain/agenda/meeting';
import type { Language } from '../../domain/language';
import { decisionNumber } from '../../domain/register/decisionNumber';
import type { Decision } from '../../domain/register/decisionsIn';
import { replacedNumbers } from '../../domain/register/readReplaces';
import { answersText } from '../text/answers';
import { longDate, shortDate } from '../text/dates';
import { joinList } from '../text/numbers';
import { registerText } from '../text/register';
import { outcomeWord, upperFirst } from '../text/words';
import { userLine } from '../userText';

/** What was found for the words: decisions of the register first, then places in the minutes. */
export interface Found {
  decisions: readonly Decision[];
  minutes: readonly { meeting: Meeting; item: AgendaItem; quote: string }[];
}

const MOST = 3;
const LONGEST_QUOTE = 600;

/**
 * What was decided: from the register, or quoted from the minutes with date and item. Quotes stay in their own
 * language.
 */
export function decisionAnswer(found: Found, words: string, wantsDate: boolean, lang: Language): string[] {
  const text = answersText(lang);
  const lines = found.decisions
    .slice(0, MOST)
    .flatMap((one) => [decisionLine(one, lang), userLine(one.entry.title)]);
  if (lines.length > 0)
    return [...lines, ...found.minutes.slice(0, 1).map((place) => inMinutes(place, lang))];
  if (found.minutes.length === 0) return [words === '' ? text.noDecisions : text.noDecisionFound(words)];
  const [first, ...more] = found.minutes.slice(0, MOST);
  if (first === undefined) return [text.noDecisions];
  return [
    wantsDate ? onThatDay(first, lang) : inMinutes(first, lang),
    ...more.map((place) => inMinutes(place, lang)),
  ];
}

/** 'Godkendt den 11. juni 2025 (Beslutning 2025-1). Erstattet af Beslutning 2025-4.' */
export function decisionLine({ entry, voided, replacedBy }: Decision, lang: Language): string {
  const text = registerText(lang);
  const decided = answersText(lang).decidedOn(
    upperFirst(outcomeWord(entry.ending, lang)),
    dateOf(entry.date, lang),
    decisionNumber(entry.number),
  );
  return [
    decided,
    ...(voided === null ? [] : [text.voidedOn(shortDate(lang, voided.date))]),
    ...(replacedBy.length === 0 ? [] : [text.replacedBy(joinList(lang, replacedBy.map(decisionNumber)))]),
    ...(voided === null && entry.replaces !== undefined
      ? [text.replaced(joinList(lang, replacedNumbers(entry.replaces)))]
      : []),
  ].join(' ');
}

function inMinutes({ meeting, item, quote }: Found['minutes'][number], lang: Language): string {
  return answersText(lang).foundInMinutes(
    dateOf(meeting.date, lang),
    formatItemNumber(item.number),
    userLine(quote, LONGEST_QUOTE),
  );
}

// "…blev godkendt, idet fristen ændres": what was agreed with the approval belongs to the date.
function onThatDay({ meeting, item, quote }: Found['minutes'][number], lang: Language): string {
  const since = quote.indexOf(', idet ');
  const rest =
    since < 0 ? `: ${userLine(quote, LONGEST_QUOTE)}` : userLine(quote.slice(since), LONGEST_QUOTE);
  return answersText(lang).onThatDay(dateOf(meeting.date, lang), formatItemNumber(item.number), rest);
}

// "onsdag den 7. maj 2025" without its weekday: a decision is cited by its date.
function dateOf(date: string, lang: Language): string {
  const long = longDate(lang, date);
  return lang === 'da' ? long.slice(long.indexOf(' den ') + 5) : long.slice(long.indexOf(' ') + 1);
}
