import { type Board, votingSeats } from '../../domain/board/board';
import { rulesInForce } from '../../domain/board/rules';
import type { Instant } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseForm } from '../../domain/round/form';
import { freezeMinutesRules } from '../../domain/round/minutesRules';
import { moreThanHalf } from '../../domain/round/weighVotes';
import { lines } from '../card';
import { minutesCaseText } from '../text/minutesCase';
import { ruleLines } from '../text/ruleSentence';
import type { RuleFields } from './ruleFields';

/**
 * The rules of minutes on their form. Nothing is chosen there; each stands with who set it, so that what the board has not
 * said is seen to be suggested for this case (design, invariant 7).
 */
export function minutesRuleFields(
  board: Pick<Board, 'rulesOfProcedure' | 'calendar' | 'seats'>,
  { majority, minAnswers, meetingDemand, earlyClose }: CaseForm,
  now: Instant,
  lang: Language,
): RuleFields {
  const rules = freezeMinutesRules(rulesInForce(board, now), moreThanHalf(votingSeats(board).length));
  return {
    intro: lines(minutesCaseText(lang).start.rules, ...ruleLines(rules, lang)),
    majority: [],
    minAnswers: [],
    meetingDemand: [],
    earlyClose: [],
    fixed: [],
    carried: { majority, minAnswers, meetingDemand, earlyClose },
  };
}
