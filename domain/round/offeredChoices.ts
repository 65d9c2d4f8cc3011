import type { CaseKind } from './caseKind';
import type { CaseRules } from './caseRules';
import type { Choice } from './choice';

/** What the answers of a case depend on. */
export interface Offering {
  kind: CaseKind;
  rules: Pick<CaseRules, 'silence' | 'meetingDemand'>;
}

/** Which kind of answers a case has: those of a written approval, of minutes, or of a silence procedure. */
export function answersOf({ kind, rules }: Offering): 'approval' | 'minutes' | 'silence' {
  if (kind === 'minutes') return 'minutes';
  return rules.silence.value === 'approves' ? 'silence' : 'approval';
}

const APPROVAL = ['approve', 'approve-with-comment', 'reject', 'abstain', 'request-meeting'] as const;
const MINUTES = ['approve', 'correct'] as const;
const SILENCE = ['no-objection', 'object'] as const;

/**
 * The answers a case offers, the most usual first. Where silence approves, the question is who objects; a demand for a
 * meeting is then an answer of its own where the rules know one (Forordning (EU) nr. 182/2011, art. 3, stk. 5), and is not
 * offered where they do not (Rådets forretningsorden, art. 12, stk. 2).
 */
export function offeredChoices(offering: Offering): readonly Choice[] {
  const kind = answersOf(offering);
  switch (kind) {
    case 'approval':
      return APPROVAL;
    case 'minutes':
      return MINUTES;
    case 'silence': {
      const { members, chairAlone } = offering.rules.meetingDemand.value;
      return members !== null || chairAlone ? [...SILENCE, 'request-meeting'] : SILENCE;
    }
    default:
      return kind satisfies never;
  }
}

/** Whether a case offers this answer. */
export function isOffered(offering: Offering, choice: Choice): boolean {
  return offeredChoices(offering).includes(choice);
}

// What somebody means who says the words of another kind of case: "godkendt" where silence approves is no objection.
const MEANT: Record<Choice, readonly Choice[]> = {
  approve: ['no-objection'],
  'approve-with-comment': ['correct', 'no-objection'],
  reject: ['object', 'correct'],
  abstain: [],
  'request-meeting': ['object'],
  correct: ['approve-with-comment', 'object'],
  object: ['reject', 'correct'],
  'no-objection': ['approve'],
};

/** The answer of this case that the words of another one mean; null where it has none like it. */
export function offeredFor(offering: Offering, heard: Choice): Choice | null {
  const offered = offeredChoices(offering);
  return [heard, ...MEANT[heard]].find((choice) => offered.includes(choice)) ?? null;
}
