import type { Proposal } from './proposal';
import { type Ending, isSealed, type SentRound } from './round';

/**
 * The case itself as a view carries it: without the version that is being prepared, which is for its form alone. `outline`:
 * for a channel, and for whoever is out of the case, without all that was written or attached, and without reasons; there are title, deadline,
 * rules and how it ended, so that a card that showed more by mistake would have nothing to show.
 */
export function shownRound<R extends SentRound>(round: R, outline: boolean): R {
  if (!outline) return { ...round, amending: null };
  return {
    ...round,
    amending: null,
    tellWhenAllAnswered: [],
    proposal: outlineOf(round.proposal),
    amended: round.amended && { ...round.amended, reason: '', changes: [] },
    corrected: null,
    extensions: round.extensions.map((extension) => ({ ...extension, reason: '' })),
    ...(isSealed(round) ? { ending: withoutReason(round.ending) } : {}),
  };
}

function outlineOf({ title }: Proposal): Proposal {
  return { title, question: '', text: '', papers: [], changes: [], item: null, heard: [], replaces: [] };
}

function withoutReason<E extends Ending>(ending: E): E {
  return 'reason' in ending && ending.reason !== undefined ? { ...ending, reason: '' } : ending;
}
