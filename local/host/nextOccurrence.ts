import type { Ncrontab } from './parseNcrontab';

const dayMs = 86_400_000;
// 29 February on a given weekday may be 40 years away (a century's missing leap day lies between).
const daysToTry = 366 * 41;

/**
 * The first instant strictly after `afterMs` (epoch ms) at which the schedule fires, in UTC, as in Azure;
 * undefined when there is none (30 February).
 */
export function nextOccurrence(schedule: Ncrontab, afterMs: number): number | undefined {
  const from = (Math.floor(afterMs / 1000) + 1) * 1000;
  let day = Math.floor(from / dayMs) * dayMs;
  for (let tried = 0; tried < daysToTry; tried += 1, day += dayMs) {
    if (!fitsDay(schedule, new Date(day))) continue;
    const time = firstTime(schedule, Math.max(0, (from - day) / 1000));
    if (time !== undefined) return day + time * 1000;
  }
  return undefined;
}

function fitsDay(schedule: Ncrontab, day: Date): boolean {
  return (
    schedule.month.has(day.getUTCMonth() + 1) &&
    schedule.day.has(day.getUTCDate()) &&
    schedule.weekday.has(day.getUTCDay())
  );
}

function firstTime(schedule: Ncrontab, leastSecond: number): number | undefined {
  for (let hour = Math.floor(leastSecond / 3600); hour < 24; hour += 1) {
    if (!schedule.hour.has(hour)) continue;
    for (let minute = 0; minute < 60; minute += 1) {
      const start = hour * 3600 + minute * 60;
      if (start + 59 < leastSecond || !schedule.minute.has(minute)) continue;
      for (let second = 0; second < 60; second += 1) {
        if (start + second >= leastSecond && schedule.second.has(second)) return start + second;
      }
    }
  }
  return undefined;
}
