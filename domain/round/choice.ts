import { z } from 'zod';

/** The answers a member can give in a written approval. */
export const Choice = z.enum(['approve', 'approve-with-comment', 'reject', 'abstain', 'request-meeting']);
export type Choice = z.infer<typeof Choice>;

/** How a choice counts: a request for a meeting is an answer, but neither for nor against. */
export function sideOf(choice: Choice): 'for' | 'against' | 'neither' {
  switch (choice) {
    case 'approve':
    case 'approve-with-comment':
      return 'for';
    case 'reject':
      return 'against';
    case 'abstain':
    case 'request-meeting':
      return 'neither';
  }
}

/** A comment is the point of "approve with comments"; for the other answers it is optional. */
export function needsComment(choice: Choice): boolean {
  return choice === 'approve-with-comment';
}
