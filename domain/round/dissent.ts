import type { CaseRules } from './caseRules';
import type { Remark } from './remarks';
import type { Ending } from './round';
import { sideBy } from './tally';
import { isApproval } from './verdict';

/**
 * Whether a remark is a dissenting opinion (afvigende mening): that of one who voted against what was approved all the
 * same. A supporter's comment is none (kommunestyrelsesloven § 13, stk. 2, by analogy), and a late answer voted for
 * nothing.
 */
export function isDissent(
  { kind, choice, standing }: Pick<Remark, 'kind' | 'choice' | 'standing'>,
  ending: Ending | null,
  rules: CaseRules,
): boolean {
  if (kind !== 'answer' || standing !== 'inForce' || choice === null || ending?.kind !== 'decided')
    return false;
  return isApproval(ending.verdict.outcome) && sideBy(rules, choice) === 'against';
}
