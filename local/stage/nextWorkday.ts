import { Temporal } from 'temporal-polyfill';

/**
 * The next Monday to Friday at 8.00 after an instant, in the zone. Holidays are the bot's business: here they count
 * as days.
 */
export function nextWorkdayMorning(nowMs: number, zone: string): string {
  const now = Temporal.Instant.fromEpochMilliseconds(Math.trunc(nowMs)).toZonedDateTimeISO(zone);
  const at = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone: zone, plainTime: '08:00' });
  let date = now.toPlainDate();
  while (date.dayOfWeek > 5 || Temporal.ZonedDateTime.compare(at(date), now) <= 0)
    date = date.add({ days: 1 });
  return at(date).toInstant().toString();
}
