import { z } from 'zod';
import type { CaseRules } from './caseRules';
import { isMeetingDemanded } from './meetingDemanded';
import { type CountedSeat, Tally, tally, unsettledCorrections } from './tally';
import { QuorumFigure, quorumFigure, Votes, weighVotes } from './weighVotes';

/**
 * The engine that gave a verdict. A stored outcome names it, so that it can be computed again by the same
 * code for ever: a change in what `verdict` answers is a new number and the old code stays.
 */
export const ENGINE = 1;

/** The rule a verdict turned on. */
export const DecidingRule = z.enum([
  'majority',
  'quorum',
  'meetingDemand',
  'tie',
  'unreached',
  'corrections',
]);
export type DecidingRule = z.infer<typeof DecidingRule>;

/** What came of a case, and the reason in figures; the sentences are made from these and the frozen rules alone. */
export const Verdict = z.strictObject({
  engine: z.literal(ENGINE),
  /** `tacitlyApproved`: the silence of members whom the case has reached was needed, or nobody answered at all. */
  outcome: z.enum(['approved', 'tacitlyApproved', 'notApproved', 'noDecision', 'toMeeting']),
  reason: z.enum([
    'meetingDemanded',
    'correctionsUnsettled',
    'tooFewAnswers',
    'nobodyVoted',
    'against',
    'tie',
    'tieDecided',
    'tieUndecided',
    'notEnoughFor',
    'silentNotReached',
    'majorityMet',
  ]),
  tally: Tally,
  votes: Votes,
  quorum: QuorumFigure.nullable(),
  deciding: z.strictObject({
    rule: DecidingRule,
    setBy: z.enum(['board', 'case']),
    source: z.string().nullable(),
  }),
});
export type Verdict = z.infer<typeof Verdict>;
export type Outcome = Verdict['outcome'];

/** Whether an outcome decides the matter, one way or the other. */
export function isDecision(outcome: Outcome): boolean {
  return isApproval(outcome) || outcome === 'notApproved';
}

/** Whether an outcome approves, by answers or by silence. */
export function isApproval(outcome: Outcome): boolean {
  return outcome === 'approved' || outcome === 'tacitlyApproved';
}

/** The outcome of a case by its frozen rules, from its voting seats. Their order never matters. */
export function verdict(rules: CaseRules, seats: readonly CountedSeat[]): Verdict {
  return verdictOf(rules, tally(rules, seats));
}

/**
 * The same from figures already counted. Guard order: a demand for a meeting, or corrections to minutes that are not
 * settled, end the case without a decision whatever the votes; then too few answers; then the majority, a tie by its
 * rule; and an approval stands only if those who were silent had been reached, where the rules ask for that.
 */
export function verdictOf(rules: CaseRules, figures: Tally): Verdict {
  const votes = weighVotes(rules, figures);
  const quorum = quorumFigure(rules, figures);
  const give = (outcome: Outcome, reason: Verdict['reason'], rule: DecidingRule): Verdict => {
    const { setBy, source = null } = rules[rule] ?? rules.majority;
    return {
      engine: ENGINE,
      outcome,
      reason,
      tally: figures,
      votes,
      quorum,
      deciding: { rule, setBy, source },
    };
  };
  if (isMeetingDemanded(rules, figures)) return give('toMeeting', 'meetingDemanded', 'meetingDemand');
  if (rules.corrections !== undefined && unsettledCorrections(figures) > 0)
    return give('toMeeting', 'correctionsUnsettled', 'corrections');
  if (quorum !== null && quorum.counted < quorum.needed) return give('noDecision', 'tooFewAnswers', 'quorum');
  const held = heldBack(rules, figures);
  if (votes.for + votes.against === 0)
    return held === null
      ? give('noDecision', 'nobodyVoted', 'majority')
      : give(held, 'silentNotReached', 'unreached');
  const approved = votes.tacit > 0 ? 'tacitlyApproved' : 'approved';
  const lost = whyNot(rules, votes);
  if (lost === 'against') return give('notApproved', lost, 'majority');
  if (lost === 'notEnoughFor')
    return held !== null && rules.silence.value === 'approves'
      ? give(held, 'silentNotReached', 'unreached')
      : give('notApproved', lost, 'majority');
  const tie = lost === 'tie' ? brokenTie(rules, figures) : null;
  if (tie === 'rejected') return give('notApproved', 'tie', 'tie');
  if (tie === 'undecided') return give('noDecision', 'tieUndecided', 'tie');
  if (tie === 'against') return give('notApproved', 'tieDecided', 'tie');
  if (held !== null) return give(held, 'silentNotReached', 'unreached');
  return tie === 'for' ? give(approved, 'tieDecided', 'tie') : give(approved, 'majorityMet', 'majority');
}

/** What an approval comes to instead, because a silent member was not reached; null where it stands. */
function heldBack(rules: CaseRules, figures: Tally): 'noDecision' | 'notApproved' | null {
  const rule = rules.unreached.value;
  return rule === 'notCounted' || figures.silentUnreached === 0 ? null : rule;
}

function whyNot(rules: CaseRules, votes: Votes): 'against' | 'tie' | 'notEnoughFor' | null {
  const { kind } = rules.majority.value;
  const enough = votes.needed === null || votes.for >= votes.needed;
  switch (kind) {
    case 'noneAgainst':
    case 'unanimity':
    case 'allApprove':
      if (votes.against > 0) return 'against';
      return enough ? null : 'notEnoughFor';
    case 'simple':
      if (votes.for === votes.against) return 'tie';
      if (votes.for < votes.against) return 'against';
      return enough ? null : 'notEnoughFor';
    case 'absolute':
    case 'fraction':
      return enough ? null : 'notEnoughFor';
    default:
      return kind satisfies never;
  }
}

/**
 * How a tie ends. A casting vote has no meaning where two chairs disagree: then, or where one of them has not voted, the
 * tie stands undecided. `bothChairs` asks for two chairs who take part; `chairDecides` for those who do.
 */
function brokenTie(
  rules: Pick<CaseRules, 'tie'>,
  { chairs }: Tally,
): 'rejected' | 'undecided' | 'for' | 'against' {
  const rule = rules.tie.value;
  switch (rule) {
    case 'rejected':
      return 'rejected';
    case 'chairDecides':
    case 'bothChairs': {
      const all = rule === 'bothChairs' ? Math.max(chairs.all, 2) : Math.max(chairs.eligible, 1);
      if (chairs.for === all) return 'for';
      return chairs.against === all ? 'against' : 'undecided';
    }
    default:
      return rule satisfies never;
  }
}
