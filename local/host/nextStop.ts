import { dueAfter, type Timer } from './createTimers';

const hourMs = 3_600_000;

/**
 * Where a walk to `to` stops next (epoch ms): at the next firing of a timer, or at `to`. A timer that fires more
 * often than hourly counts on the whole hours only (and at `to`), so that two weeks of a minute's timer are some
 * hundred stops and not twenty thousand.
 */
export function nextStop(timers: readonly Timer[], to: number): number {
  const stops = timers.map(({ trigger, due }) => {
    const dense = dueAfter(trigger, due) - due < hourMs;
    return dense ? Math.ceil(due / hourMs) * hourMs : due;
  });
  return Math.min(to, ...stops);
}
