import type { Instant } from '../../domain/ids';
import { type AmendDecision, amendCase } from '../../domain/round/amendCase';
import type { Proposal } from '../../domain/round/proposal';
import { amendFormOf, readAmendment } from '../../domain/round/readAmendment';
import type { OpenRound } from '../../domain/round/round';
import { answeredAt, aSentCase, type CaseSetup, genomeBoard } from './caseViews';

/** Tuesday 3 June 2025 at 9.30. */
export const amendedAt: Instant = '2025-06-03T07:30:00.000Z';
/** The same day at 14.00. */
export const afterwards: Instant = '2025-06-03T12:00:00.000Z';

/** What the secretariat changes: a figure, a paragraph, one paper replaced and one added. */
export function changedProposal(before: Proposal): Proposal {
  return {
    ...before,
    question: before.question.replace('i 2025 med', 'i 2025 og 2026 med'),
    text: before.text.replace('92,9 mio. kr.', '93,2 mio. kr.'),
    papers: [
      ...before.papers.map((paper, i) =>
        i === 0 && paper.kind === 'file' ? { ...paper, id: 'nyt', sha256: '9b'.repeat(32) } : paper,
      ),
      { kind: 'link', name: 'Notat om budgettet', url: 'https://bestyrelse.example/notat' },
    ],
  };
}

export const reason = 'Budgettet er regnet om efter mødet.';

/** The case of the other cards, and what amending it comes to. */
export function anAmendment(
  setup: CaseSetup = {},
  deadline: 'restarts' | 'runsOn' = 'restarts',
  change: (before: Proposal) => Proposal = changedProposal,
): { before: OpenRound; decision: Extract<AmendDecision, { kind: 'amended' | 'corrected' }> } {
  const { round, seats } = aSentCase(setup);
  if (round.status !== 'open') throw new Error('the case is closed');
  const proposal = change(round.proposal);
  const decision = amendCase(round, seats, { proposal, reason, deadline }, amendedAt, genomeBoard.calendar);
  if (decision.kind !== 'amended' && decision.kind !== 'corrected') throw new Error(decision.kind);
  return { before: round, decision };
}

/** The case after it was amended. */
export function anAmendedCase(setup: CaseSetup = {}, deadline: 'restarts' | 'runsOn' = 'restarts') {
  const { decision } = anAmendment(setup, deadline);
  if (decision.kind !== 'amended') throw new Error(decision.kind);
  return { board: genomeBoard, round: decision.round, seats: decision.seats };
}

/** A form that describes no change yet, and one with faults. */
export function anAmendForm(round: OpenRound, change: Partial<ReturnType<typeof amendFormOf>> = {}) {
  const form = { ...amendFormOf(round, answeredAt), ...change };
  const read = readAmendment(form, round);
  return { form, faults: read.kind === 'faults' ? read.faults : {} };
}
