import { z } from 'zod';
import type { Majority } from '../board/rules';
import type { CaseRules } from './caseRules';
import { Tally } from './tally';

/**
 * The engine that gave a verdict. A stored outcome names it, so that it can be computed again by the same
 * code for ever: a change in what `verdict` answers is a new number and the old code stays.
 */
export const ENGINE = 1;

/** What came of a case, and the reason in figures; the sentence is made from these and nothing else. */
export const Verdict = z.strictObject({
  engine: z.literal(ENGINE),
  outcome: z.enum(['approved', 'notApproved', 'noDecision', 'toMeeting']),
  reason: z.enum([
    'meetingDemanded',
    'tooFewAnswers',
    'nobodyVoted',
    'against',
    'tie',
    'notEnoughFor',
    'majorityMet',
  ]),
  tally: Tally,
});
export type Verdict = z.infer<typeof Verdict>;

/**
 * The outcome of a case by its frozen rules. Guard order: a demand for a meeting ends the case without a
 * decision whatever the votes; then too few answers; then the majority. Silence is never an answer.
 */
export function verdict(rules: CaseRules, figures: Tally): Verdict {
  const give = (outcome: Verdict['outcome'], reason: Verdict['reason']): Verdict => ({
    engine: ENGINE,
    outcome,
    reason,
    tally: figures,
  });
  if (figures.byChoice['request-meeting'] >= rules.meetingDemand.value)
    return give('toMeeting', 'meetingDemanded');
  if (figures.answered < rules.minAnswers.value) return give('noDecision', 'tooFewAnswers');
  if (figures.for + figures.against === 0) return give('noDecision', 'nobodyVoted');
  const lost = whyNot(rules.majority.value, figures);
  return lost === null ? give('approved', 'majorityMet') : give('notApproved', lost);
}

function whyNot(majority: Majority, figures: Tally): 'against' | 'tie' | 'notEnoughFor' | null {
  switch (majority) {
    case 'noneAgainst':
    case 'unanimity':
      return figures.against > 0 ? 'against' : null;
    case 'allApprove':
      if (figures.against > 0) return 'against';
      return figures.for === figures.eligible ? null : 'notEnoughFor';
    case 'simple':
      if (figures.for > figures.against) return null;
      return figures.for === figures.against ? 'tie' : 'against';
    case 'absolute':
      if (figures.for * 2 > figures.eligible) return null;
      return 'notEnoughFor';
  }
}
