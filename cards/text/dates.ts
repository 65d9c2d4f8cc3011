import { rollForward, type WorkingDayCount, workingDaysBetween } from '../../domain/calendar/addWorkingDays';
import type { BoardCalendar, LocalDate, LocalTime } from '../../domain/calendar/calendar';
import { calendarDaysBetween, weekday } from '../../domain/calendar/calendarDays';
import { isWorkingDay } from '../../domain/calendar/closingDay';
import { type Arithmetic, type Deadline, isPast } from '../../domain/calendar/deadline';
import { type LocalMoment, localDate } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { closingDayName } from './closingDayNames';
import { counted, joinList } from './numbers';

// Written out rather than left to Intl: its data differs between builds of Node, and cards are compared.
const weekdays: Record<Language, readonly string[]> = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const months: Record<Language, readonly string[]> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A deadline as far as words need it. */
export type DeadlineMinute = Pick<Deadline, 'at' | 'localDate' | 'localTime' | 'doubledHour'>;

/** '11. juni' · '11 June'. */
export function dayAndMonth(language: Language, date: LocalDate): string {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  const name = months[language][month - 1];
  return language === 'da' ? `${day}. ${name}` : `${day} ${name}`;
}

/** '11. juni 2025' · '11 June 2025'. */
export function shortDate(language: Language, date: LocalDate): string {
  return `${dayAndMonth(language, date)} ${date.slice(0, 4)}`;
}

/** 'onsdag den 11. juni' · 'Wednesday 11 June': where the year is plain, as beside another date that has it. */
export function weekdayDate(language: Language, date: LocalDate): string {
  return `${weekdayOf(language, date)} ${dayAndMonth(language, date)}`;
}

/** 'onsdag den 11. juni 2025' · 'Wednesday 11 June 2025'. */
export function longDate(language: Language, date: LocalDate): string {
  return `${weekdayOf(language, date)} ${shortDate(language, date)}`;
}

/** 'kl. 23.59' · '23:59'; in the hour that comes twice 'kl. 02.30 A'. */
export function clockTime(language: Language, time: LocalTime, doubledHour?: 'A' | 'B'): string {
  const shown = doubledHour ? `${digits(language, time)} ${doubledHour}` : digits(language, time);
  return language === 'da' ? `kl. ${shown}` : shown;
}

/** 'kl. 12.00–13.30' · '12:00–13:30'. */
export function timeRange(language: Language, from: LocalTime, to: LocalTime): string {
  return `${clockTime(language, from)}–${digits(language, to)}`;
}

/** 'onsdag den 11. juni kl. 23.59' · 'Wednesday 11 June, 23:59'. */
export function weekdayDateTime(language: Language, moment: LocalMoment): string {
  return withTime(language, weekdayDate(language, moment.date), moment);
}

/** 'onsdag den 11. juni 2025 kl. 23.59' · 'Wednesday 11 June 2025, 23:59'. */
export function longDateTime(language: Language, moment: LocalMoment): string {
  return withTime(language, longDate(language, moment.date), moment);
}

/** When something was done: 'mandag den 2. juni 2025 kl. 10.14' · 'Monday 2 June 2025 at 10:14'. */
export function happenedAt(language: Language, moment: LocalMoment): string {
  const between = language === 'da' ? ' ' : ' at ';
  return `${longDate(language, moment.date)}${between}${clockTime(language, moment.time, moment.doubledHour)}`;
}

/** The minute of a deadline as the board's wall clock shows it. */
export function deadlineMoment({
  localDate: date,
  localTime: time,
  doubledHour,
}: DeadlineMinute): LocalMoment {
  return doubledHour ? { date, time, doubledHour } : { date, time };
}

/**
 * What is left until a deadline: 'i dag', 'i morgen', 'om 3 arbejdsdage' · 'today', 'tomorrow',
 * '3 working days left'; calendar days when the deadline is on a closing day, which no count of working days
 * would reach. Null once it has passed.
 */
export function remaining(
  language: Language,
  calendar: BoardCalendar,
  deadline: DeadlineMinute,
  now: Instant,
): string | null {
  if (isPast(deadline, now)) return null;
  const today = localDate(calendar, now);
  const days = calendarDaysBetween(today, deadline.localDate);
  if (days === 0) return language === 'da' ? 'i dag' : 'today';
  if (days === 1) return language === 'da' ? 'i morgen' : 'tomorrow';
  const left = isWorkingDay(calendar, deadline.localDate)
    ? counted(language, workingDaysBetween(calendar, today, deadline.localDate), 'workingDay')
    : counted(language, days, 'day');
  return language === 'da' ? `om ${left}` : `${left} left`;
}

/**
 * A deadline with what is left: 'onsdag den 11. juni 2025 kl. 23.59 (om 3 arbejdsdage)', 'i morgen, onsdag
 * den 11. juni kl. 23.59', 'udløb onsdag den 11. juni 2025 kl. 23.59', and the same in English.
 */
export function withRemaining(
  language: Language,
  calendar: BoardCalendar,
  deadline: DeadlineMinute,
  now: Instant,
): string {
  const moment = deadlineMoment(deadline);
  const left = remaining(language, calendar, deadline, now);
  if (left === null) {
    const full = longDateTime(language, moment);
    return language === 'da' ? `udløb ${full}` : `passed on ${full}`;
  }
  const isNear = calendarDaysBetween(localDate(calendar, now), deadline.localDate) <= 1;
  return isNear
    ? `${left}, ${weekdayDateTime(language, moment)}`
    : `${longDateTime(language, moment)} (${left})`;
}

/** How a deadline was counted from the day of sending, and by name which days were left out. */
export function arithmeticSentence(language: Language, arithmetic: Arithmetic): string {
  const sent = weekdayDate(language, arithmetic.sentDate);
  const days = daysCounted(language, arithmetic);
  const counting =
    language === 'da' ? `${days} efter udsendelsen ${sent}.` : `${days} after it was sent on ${sent}.`;
  return [counting, ...leftOut(language, arithmetic)].join(' ');
}

/** Only which days were left out: 'Ikke medregnet: weekender og 2. pinsedag (9. juni).' Empty when none were. */
export function leftOutSentence(
  language: Language,
  days: Pick<Arithmetic, 'skipped' | 'weekends' | 'saturdaysCounted'>,
): string {
  return leftOut(language, days).join(' ');
}

/** The same counted backwards: '5 arbejdsdage før onsdag den 11. juni. Ikke medregnet: …'. */
export function noticeSentence(
  language: Language,
  notice: Pick<Arithmetic, 'n' | 'saturdaysCounted'> & Omit<WorkingDayCount, 'date'> & { before: LocalDate },
): string {
  const before = weekdayDate(language, notice.before);
  const counting = `${daysCounted(language, notice)} ${language === 'da' ? 'før' : 'before'} ${before}.`;
  return [counting, ...leftOut(language, notice)].join(' ');
}

/** Tells whoever chose the date that a deadline falls on a closing day; null when it does not. */
export function closingDayNote(
  language: Language,
  calendar: BoardCalendar,
  deadline: Deadline,
): string | null {
  const closed = deadline.fallsOnClosingDay;
  if (!closed) return null;
  const day = longDate(language, deadline.localDate);
  const next = longDate(language, rollForward(calendar, deadline.localDate));
  const named = closed.kind === 'weekend' ? day : `${day}, ${closingDayName(language, closed)}`;
  return language === 'da'
    ? `Fristen falder ${named}. Det er ikke en arbejdsdag; den næste er ${next}.`
    : `The deadline falls on ${named}. That is not a working day; the next one is ${next}.`;
}

function daysCounted(
  language: Language,
  { n, saturdaysCounted }: Pick<Arithmetic, 'n' | 'saturdaysCounted'>,
): string {
  if (!saturdaysCounted) return counted(language, n, 'workingDay');
  if (language === 'da') return `${n} ${n === 1 ? 'hverdag' : 'hverdage'} (inklusive lørdag)`;
  return `${counted(language, n, 'workingDay')} (Saturdays included)`;
}

function leftOut(
  language: Language,
  { skipped, weekends, saturdaysCounted }: Pick<Arithmetic, 'skipped' | 'weekends' | 'saturdaysCounted'>,
): string[] {
  const weekend = language === 'da' ? 'weekender' : 'weekends';
  const sunday = language === 'da' ? 'søndage' : 'Sundays';
  const named = skipped.map((day) => `${closingDayName(language, day)} (${dayAndMonth(language, day.date)})`);
  const all = weekends ? [saturdaysCounted ? sunday : weekend, ...named] : named;
  if (all.length === 0) return [];
  return [`${language === 'da' ? 'Ikke medregnet' : 'Not counted'}: ${joinList(language, all)}.`];
}

function weekdayOf(language: Language, date: LocalDate): string {
  const name = weekdays[language][weekday(date) - 1];
  return language === 'da' ? `${name} den` : `${name}`;
}

function withTime(language: Language, day: string, { time, doubledHour }: LocalMoment): string {
  const clock = clockTime(language, time, doubledHour);
  return language === 'da' ? `${day} ${clock}` : `${day}, ${clock}`;
}

function digits(language: Language, time: LocalTime): string {
  return language === 'da' ? time.replace(':', '.') : time;
}
