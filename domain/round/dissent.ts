import type { CaseRules } from './caseRules';
import type { Remark } from './remarks';
import type { Ending } from './round';
import { sideBy } from './tally';
import { isApproval } from './verdict';

/**
 * Whether a remark is a dissenting opinion (afvigende mening): that of one who was voted down, and of nobody else. A
 * supporter's comment is a remark (kommunestyrelsesloven § 13, stk. 2, by analogy). A late answer voted for nothing.
 */
export function isDissent(
  { kind, choice, standing }: Pick<Remark, 'kind' | 'choice' | 'standing'>,
  ending: Ending | null,
  rules: CaseRules,
): boolean {
  if (kind !== 'answer' || standing !== 'inForce' || choice === null || ending?.kind !== 'decided')
    return false;
  const { outcome } = ending.verdict;
  const side = sideBy(rules, choice);
  if (isApproval(outcome)) return side === 'against';
  return outcome === 'notApproved' && side === 'for';
}
