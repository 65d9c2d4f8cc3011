import type { CaseRules } from './caseRules';
import type { Tally } from './tally';

/** Whether enough have asked for a meeting: so many members, or one chair where the rules let a chair alone. */
export function isMeetingDemanded(
  rules: Pick<CaseRules, 'meetingDemand'>,
  figures: Pick<Tally, 'byChoice' | 'chairs'>,
): boolean {
  const { members, chairAlone } = rules.meetingDemand.value;
  return (
    (members !== null && figures.byChoice['request-meeting'] >= members) ||
    (chairAlone && figures.chairs.askMeeting > 0)
  );
}
