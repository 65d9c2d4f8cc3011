import type { Meeting } from '../../domain/agenda/meeting';
import type { Language } from '../../domain/language';
import { agendasText } from '../text/agendas';
import { clockTime, longDate, timeRange } from '../text/dates';
import { counted } from '../text/numbers';
import { userLine } from '../userText';
import { MOST_ITEMS } from './itemLines';

/** 'Møde 1/2025 i Prøvebestyrelsen'; 'Mødet onsdag den 7. maj 2025' where no number is printed. */
export function meetingName(
  { seq, year, date }: Pick<Meeting, 'seq' | 'year' | 'date'>,
  lang: Language,
  board?: string,
): string {
  const text = agendasText(lang);
  const name = board === undefined ? '' : userLine(board, 120);
  if (seq === undefined) {
    const day = longDate(lang, date);
    return name === '' ? text.meetingOn(day) : text.meetingOnIn(day, name);
  }
  const label = `${seq}/${year}`;
  return name === '' ? text.meeting(label) : text.meetingIn(label, name);
}

/** 'onsdag den 7. maj 2025 kl. 12.00–13.30', with as much of the time as is known. */
export function meetingWhen(
  { date, startsAt, endsAt }: Pick<Meeting, 'date' | 'startsAt' | 'endsAt'>,
  lang: Language,
): string {
  const day = longDate(lang, date);
  if (startsAt === undefined) return day;
  const time = endsAt === undefined ? clockTime(lang, startsAt) : timeRange(lang, startsAt, endsAt);
  return lang === 'da' ? `${day} ${time}` : `${day}, ${time}`;
}

/** '8 punkter, 1 time og 30 minutter i alt.' The time is what the items take together, where all of it is known. */
export function totalLine({ items }: Pick<Meeting, 'items'>, lang: Language): string {
  const text = agendasText(lang);
  const number = counted(lang, items.length, 'item');
  const spans = items.map(({ startsAt, endsAt }) =>
    startsAt === undefined || endsAt === undefined ? null : minutesOf(endsAt) - minutesOf(startsAt),
  );
  const known = spans.filter((span) => span !== null && span > 0);
  if (known.length === 0 || spans.some((span) => span === null)) return text.inAllOnly(number);
  return text.inAll(
    number,
    duration(
      known.reduce<number>((sum, span) => sum + (span ?? 0), 0),
      lang,
    ),
  );
}

/** 'Og 5 til.' where a meeting has more items than a card takes; null where it has not. */
export function moreItems({ items }: Pick<Meeting, 'items'>, lang: Language): string | null {
  const rest = items.length - MOST_ITEMS;
  return rest > 0 ? agendasText(lang).preview.more(rest) : null;
}

/** '1 time og 30 minutter'. */
function duration(minutes: number, lang: Language): string {
  const text = agendasText(lang);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [...(hours > 0 ? [text.hours(hours)] : []), ...(rest > 0 ? [text.minutes(rest)] : [])].join(
    lang === 'da' ? ' og ' : ' and ',
  );
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
