import type { DoingIntent, Intent } from './heard';

const DOING: ReadonlySet<Intent> = new Set<DoingIntent>([
  'answer.offer',
  'round.start',
  'round.remind',
  'round.extend',
  'round.close',
  'round.withdraw',
  'to-meeting',
  'notify.set',
  'ask',
  'comment',
  'recuse',
  'record-answer',
  'journal.record',
  'decision.void',
  'agenda.publish',
  'agenda.import',
  'channel.tie',
]);

/** Whether an intent does something; text alone never does it, a card asks first. */
export function isDoing(intent: Intent): intent is DoingIntent {
  return DOING.has(intent);
}
