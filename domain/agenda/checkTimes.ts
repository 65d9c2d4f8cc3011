import type { ClockTime, ItemNumber, Meeting } from './meeting';
import { minutesOf } from './paper/readTimes';

/** A place where the agenda's times do not add up, with the minutes missing or used twice. */
export type TimeFault = {
  kind: 'starts-differently' | 'ends-differently' | 'gap' | 'overlap';
  /** The item at fault: the one that begins too late or too early, or the last one. */
  number: ItemNumber;
  minutes: number;
};

type Timed = Pick<Meeting, 'startsAt' | 'endsAt'> & {
  items: readonly Pick<Meeting['items'][number], 'number' | 'startsAt' | 'endsAt'>[];
};

/**
 * Checks that the items fill the meeting: the first begins with it, each begins when the one before ends, the last ends
 * with it. Items and meetings without printed times are passed over. A meeting is taken to end on the day it begins.
 */
export function checkTimes(meeting: Timed): TimeFault[] {
  const faults: TimeFault[] = [];
  let end = meeting.startsAt;
  for (const [index, { number, startsAt, endsAt }] of meeting.items.entries()) {
    const minutes = minutesBetween(end, startsAt);
    if (minutes !== 0) {
      const kind = index === 0 ? 'starts-differently' : minutes > 0 ? 'gap' : 'overlap';
      faults.push({ kind, number, minutes: Math.abs(minutes) });
    }
    const length = minutesBetween(startsAt, endsAt);
    if (length < 0) faults.push({ kind: 'overlap', number, minutes: -length });
    end = endsAt;
  }
  const last = meeting.items.at(-1);
  const left = minutesBetween(end, meeting.endsAt);
  if (last && left !== 0)
    faults.push({ kind: 'ends-differently', number: last.number, minutes: Math.abs(left) });
  return faults;
}

/** 0 where either is not known: there is nothing to compare then. */
function minutesBetween(from: ClockTime | undefined, to: ClockTime | undefined): number {
  return from === undefined || to === undefined ? 0 : minutesOf(to) - minutesOf(from);
}
