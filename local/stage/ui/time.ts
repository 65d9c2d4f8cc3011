import type { PageLanguage } from '../contract';

const timeZone = 'Europe/Copenhagen';
const locales: Record<PageLanguage, string> = { da: 'da-DK', en: 'en-GB' };

/** `onsdag den 11. juni 2025` · `Wednesday 11 June 2025`. */
export function longDate(at: number, language: PageLanguage): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  return new Intl.DateTimeFormat(locales[language], parts).format(at).replace(',', '');
}

/** `10.14` · `10:14`. */
export function clockTime(at: number, language: PageLanguage): string {
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return new Intl.DateTimeFormat(locales[language], parts)
    .format(at)
    .replace(':', language === 'da' ? '.' : ':');
}

/** `kl. 10.14` · `10:14`. */
export function atClock(at: number, language: PageLanguage): string {
  return language === 'da' ? `kl. ${clockTime(at, language)}` : clockTime(at, language);
}

/** The day an instant falls on, for telling one day from the next. */
export function dayKey(at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);
}

/** What a date-and-time field shows for an instant: wall-clock time in the board's zone. */
export function toField(at: number): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return `${dayKey(at)}T${time.format(at)}`;
}

/** The instant a date-and-time field means. Where the clock is put forward or back, the nearest one that exists. */
export function fromField(value: string): number | null {
  const asUtc = Date.parse(`${value}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const offset = (at: number) => Date.parse(`${toField(at)}:00Z`) - at;
  const first = asUtc - offset(asUtc);
  return asUtc - offset(first);
}
