import type { DoingIntent, Intent } from './heard';

/** Deeds that change a case for all; the rest are a person's own word on it. */
const DIRECTING = [
  'round.start',
  'round.remind',
  'round.extend',
  'round.close',
  'round.withdraw',
  'to-meeting',
  'record-answer',
  'agenda.publish',
  'agenda.import',
  'channel.tie',
] as const satisfies readonly DoingIntent[];
const OWN = [
  'answer.offer',
  'notify.set',
  'ask',
  'comment',
  'recuse',
] as const satisfies readonly DoingIntent[];

const directing: ReadonlySet<Intent> = new Set(DIRECTING);
const doing: ReadonlySet<Intent> = new Set([...DIRECTING, ...OWN]);

/** Whether an intent does something; text alone never does it, a card asks first. */
export function isDoing(intent: Intent): intent is DoingIntent {
  return doing.has(intent);
}

/** Whether an intent changes a case for all, rather than being one's own word on it. */
export function isDirecting(intent: Intent): boolean {
  return directing.has(intent);
}
