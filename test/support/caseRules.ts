import { presetRules } from '../../domain/board/presets';
import { type PresetName, RulesOfProcedure } from '../../domain/board/rules';
import type { Majority } from '../../domain/board/ruleValues';
import { type CaseRules, freezeRules } from '../../domain/round/caseRules';
import type { CountedSeat } from '../../domain/round/tally';

/** The rules of a case with nothing set by the board: the suggestions, and what is overridden. */
export function caseRules(over: Partial<CaseRules> = {}): CaseRules {
  return { ...frozenBy(RulesOfProcedure.parse({}), 3), ...over };
}

/** The rules of a case by a preset, with what it leaves unset chosen for the case. */
export function presetCase(name: PresetName, minAnswers = 3, majority?: Majority): CaseRules {
  return frozenBy(presetRules(name), minAnswers, majority);
}

function frozenBy(
  rules: RulesOfProcedure,
  minAnswers: number,
  majority: Majority = { kind: 'noneAgainst' },
): CaseRules {
  return freezeRules(rules, { majority, minAnswers, meetingDemand: 1, earlyClose: 'never' });
}

/** A value frozen for the case. */
export function chosen<T>(value: T) {
  return { value, setBy: 'case' as const };
}

const silent: CountedSeat = {
  choice: null,
  recused: false,
  chair: false,
  reached: true,
  unconfirmed: false,
};
const letters: Record<string, Partial<CountedSeat>> = {
  a: { choice: 'approve' },
  c: { choice: 'approve-with-comment' },
  r: { choice: 'reject' },
  o: { choice: 'abstain' },
  m: { choice: 'request-meeting' },
  j: { choice: 'object' },
  n: { choice: 'no-objection' },
  '-': {},
  '=': { chair: true },
  '?': { reached: false },
  x: { recused: true },
};

/**
 * Seats as letters: a approve, c with comments, r reject, o abstain, m meeting, j objection, n none, - silent and reached, = the same in the
 * chair, ? silent and not reached, x recused. A capital is a chair; '!' after a letter: recorded on behalf and not confirmed.
 */
export function seatsOf(pattern: string): CountedSeat[] {
  return (pattern.match(/[^!]!?/g) ?? []).map((mark) => {
    const [letter = ''] = mark;
    const seat = letters[letter.toLowerCase()];
    if (seat === undefined) throw new Error(`no seat is written "${letter}"`);
    return { ...silent, chair: letter !== letter.toLowerCase(), ...seat, unconfirmed: mark.endsWith('!') };
  });
}
