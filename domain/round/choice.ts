import { z } from 'zod';

/**
 * Every answer there is. The first five are those of a written approval, `correct` is one to minutes, and the last two are
 * given where silence approves; which of them a case offers is told by `offeredChoices`.
 */
export const Choice = z.enum([
  'approve',
  'approve-with-comment',
  'reject',
  'abstain',
  'request-meeting',
  'correct',
  'no-objection',
  'object',
]);
export type Choice = z.infer<typeof Choice>;

/**
 * How a choice counts: a request for a meeting is an answer, but neither for nor against. Corrections to minutes are
 * neither until they are accepted; see `sideBy`.
 */
export function sideOf(choice: Choice): 'for' | 'against' | 'neither' {
  switch (choice) {
    case 'approve':
    case 'approve-with-comment':
    case 'no-objection':
      return 'for';
    case 'reject':
    case 'object':
      return 'against';
    case 'abstain':
    case 'request-meeting':
    case 'correct':
      return 'neither';
    default:
      return choice satisfies never;
  }
}

/** A text is the point of "approve with comments" and of corrections; for the other answers it is optional. */
export function needsComment(choice: Choice): boolean {
  return choice === 'approve-with-comment' || choice === 'correct';
}
