import type { ClockTime } from '../meeting';

/** Times at the beginning of a text, and what follows them. `unreadable` has the form of a time and is none (25.70). */
export type FoundTimes =
  | { kind: 'read'; startsAt: ClockTime; endsAt?: ClockTime; rest: string }
  | { kind: 'unreadable'; rest: string };

const time = '(\\d{1,2})(?:[.:](\\d{2}))?(?!\\d)';
const span = new RegExp(`^(?:kl\\.? ?)?${time} ?(?:[-–—]|til) ?(?:kl\\.? ?)?${time} ?`, 'i');
const single = new RegExp(`^(?:kl\\.? ?)?${time} ?`, 'i');

/**
 * Reads `12.00 – 12.05`, `12:00-12:05`, `kl. 12-13.30`, `kl. 12 til 13` or a single `12.00` at the beginning of
 * a text. Bare figures are a time only after "kl." or beside one with minutes: "2-4 nye medlemmer" is a title.
 */
export function readTimes(text: string): FoundTimes | undefined {
  const found = span.exec(text) ?? single.exec(text);
  if (!found) return undefined;
  const [whole, fromHour, fromMinute, toHour, toMinute] = found;
  const clock = /^kl/i.test(whole);
  if (!clock && fromMinute === undefined && toMinute === undefined) return undefined;
  const rest = text.slice(whole.length);
  // "1.20 mio. kr." or "3.45 %" at the beginning of a title is a sum.
  if (!clock && toHour === undefined && /^(?:mio|mia|kr|pct|%)/i.test(rest)) return undefined;
  const startsAt = clockTime(fromHour, fromMinute);
  const endsAt = toHour === undefined ? undefined : clockTime(toHour, toMinute);
  if (startsAt === undefined || (toHour !== undefined && endsAt === undefined))
    return { kind: 'unreadable', rest };
  return { kind: 'read', startsAt, ...(endsAt === undefined ? {} : { endsAt }), rest };
}

/** Minutes since midnight. */
export function minutesOf(clock: ClockTime): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function clockTime(hour = '', minute = '00'): ClockTime | undefined {
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
