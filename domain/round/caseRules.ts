import { z } from 'zod';
import { EarlyClose, Majority, NamesShown, type RulesOfProcedure, UNSET } from '../board/rules';

/** A rule as frozen into a case, with who set it: the board's rules of procedure, or the chairs for this case. */
const frozen = <T extends z.ZodType>(value: T) => z.strictObject({ value, setBy: z.enum(['board', 'case']) });

/** The rules one case is decided by, frozen when it is sent out. */
export const CaseRules = z.strictObject({
  majority: frozen(Majority),
  minAnswers: frozen(z.int().min(1).max(90)),
  meetingDemand: frozen(z.int().min(1).max(90)),
  tie: frozen(z.literal('rejected')),
  silence: frozen(z.literal('notCounted')),
  earlyClose: frozen(EarlyClose),
  namesShown: frozen(NamesShown),
});
export type CaseRules = z.infer<typeof CaseRules>;

/** What whoever starts a case chooses for it where the board's rules are silent. */
export interface ChosenRules {
  majority: Majority;
  minAnswers: number;
  meetingDemand: number;
  earlyClose: EarlyClose;
}

/** Freezes the rules of a case: the board's own where it has one, otherwise the one chosen for this case and marked so. */
export function freezeRules(board: RulesOfProcedure, chosen: ChosenRules): CaseRules {
  const pick = <T>(own: T | typeof UNSET, other: T) =>
    own === UNSET ? { value: other, setBy: 'case' as const } : { value: own, setBy: 'board' as const };
  return {
    majority: pick(board.majority, chosen.majority),
    minAnswers: pick(board.minAnswers, chosen.minAnswers),
    meetingDemand: pick(board.meetingDemand, chosen.meetingDemand),
    tie: pick<'rejected'>(board.tie, 'rejected'),
    silence: pick<'notCounted'>(board.silence, 'notCounted'),
    earlyClose: pick(board.earlyClose, chosen.earlyClose),
    namesShown: pick(board.namesShown, 'afterClose'),
  };
}
