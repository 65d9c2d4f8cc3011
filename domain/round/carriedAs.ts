import type { Ending, SentRound } from './round';
import { isApproval, isDecision } from './verdict';

/**
 * How an ended case goes on the board's next agenda: to be decided there, to be told of, or not at all. Minutes that were
 * not approved in writing, for whatever reason, are approved at the meeting.
 */
export function carriedAs(
  { kind }: Pick<SentRound, 'kind'>,
  ending: Ending,
): 'decision' | 'information' | null {
  switch (ending.kind) {
    case 'withdrawn':
      return null;
    case 'toMeeting':
    case 'notConfirmed':
      return 'decision';
    case 'decided': {
      const { outcome } = ending.verdict;
      if (outcome === 'toMeeting' || (kind === 'minutes' && !isApproval(outcome))) return 'decision';
      return isDecision(outcome) ? 'information' : null;
    }
    default:
      return ending satisfies never;
  }
}
