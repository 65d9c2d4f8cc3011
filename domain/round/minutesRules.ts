import { presetRules } from '../board/presets';
import { type RulesOfProcedure, type SetRule, UNSET, valueOr } from '../board/rules';
import type { Period } from '../board/ruleValues';
import { type CaseRules, freezeRules } from './caseRules';

const preset = presetRules('minutes-tacit');

/** How long the members have for a draft of minutes: the board's own period, or the one the preset for minutes suggests. */
export function minutesPeriod(board: RulesOfProcedure): Period {
  return valueOr(board.minutesPeriod, valueOr(preset.minutesPeriod, { kind: 'perCase' }));
}

/**
 * Freezes the rules by which minutes are approved: the board's own where it has one, otherwise those of the preset for
 * minutes, where silence approves, marked as set for this case and never silently (design, invariant 7). Corrections
 * that are not settled take the minutes to the next meeting: no rule of the board's says so, so that too is set for
 * the case.
 * @param board the rules in force at the sending; see `rulesInForce`.
 * @param least the fewest answers, where the board's own rules do not let silence approve.
 */
export function freezeMinutesRules(board: RulesOfProcedure, least: number): CaseRules {
  const frozen = freezeRules(board, {
    majority: valueOr(preset.majority, { kind: 'noneAgainst' }),
    minAnswers: least,
    meetingDemand: 1,
    earlyClose: valueOr(preset.earlyClose, 'never'),
  });
  const silence = forMinutes(board.silence, preset.silence, frozen.silence);
  const isTacit = silence.value === 'approves';
  return {
    ...frozen,
    silence,
    quorum: isTacit ? forMinutes(board.quorum, preset.quorum, frozen.quorum) : frozen.quorum,
    unreached: isTacit ? forMinutes(board.unreached, preset.unreached, frozen.unreached) : frozen.unreached,
    corrections: { value: 'unsettledToMeeting', setBy: 'case' },
  };
}

interface Frozen<T> {
  value: T;
  setBy: 'board' | 'case';
  source?: string | undefined;
}

function forMinutes<T>(
  own: typeof UNSET | SetRule<T>,
  suggested: typeof UNSET | SetRule<T>,
  frozen: Frozen<T>,
): Frozen<T> {
  return own !== UNSET || suggested === UNSET ? frozen : { value: suggested.value, setBy: 'case' };
}
