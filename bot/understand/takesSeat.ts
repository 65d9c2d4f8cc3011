import type { Intent } from './heard';

const OF_SEATS: ReadonlySet<Intent> = new Set<Intent>([
  'outstanding',
  'answers',
  'comments',
  'whatif',
  'deadline',
  'notify.set',
  'ask',
  'recuse',
  'record-answer',
  'round.remind',
  'round.extend',
]);

/** Whether an intent is about someone; elsewhere a body's name can only be a word of a title. */
export function takesSeat(intent: Intent): boolean {
  return OF_SEATS.has(intent);
}
