import { z } from 'zod';
import type { RulesOfProcedure, SetRule } from '../board/rules';
import { suggestedRules, UNSET } from '../board/rules';
import {
  Abstention,
  AmendedDeadline,
  ConditionalApproval,
  Confirmation,
  ConfirmationPeriod,
  EarlyClose,
  Extension,
  Majority,
  MeetingDemand,
  NamesShown,
  Numbered,
  OnBehalf,
  Quorum,
  RecordedIn,
  RecusalDecidedBy,
  Reminding,
  Silence,
  Substitutes,
  Tie,
  Unreached,
} from '../board/ruleValues';

/**
 * A rule as frozen into a case, with who set it: the board's rules of procedure, or the chairs for this case.
 * `source` is where the board's rules have it from.
 */
const frozen = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, setBy: z.enum(['board', 'case']), source: z.string().optional() });

/** The rules one case is decided by, frozen when it is sent out. */
export const CaseRules = z.strictObject({
  majority: frozen(Majority),
  quorum: frozen(Quorum),
  meetingDemand: frozen(MeetingDemand),
  abstention: frozen(Abstention),
  tie: frozen(Tie),
  silence: frozen(Silence),
  unreached: frozen(Unreached),
  conditionalApproval: frozen(ConditionalApproval),
  onBehalf: frozen(OnBehalf),
  changeAnswer: frozen(z.boolean()),
  // In cases sent out before there was such a rule nobody could answer for a member.
  substitutes: frozen(Substitutes).default({ value: 'none', setBy: 'case' }),
  earlyClose: frozen(EarlyClose),
  reminding: frozen(Reminding).default({ value: 'untilFixed', setBy: 'case' }),
  extension: frozen(Extension),
  confirmation: frozen(Confirmation),
  // Cases sent out before there was such a rule asked for no confirmation.
  confirmationPeriod: frozen(ConfirmationPeriod).default({ value: 5, setBy: 'case' }),
  amendedDeadline: frozen(AmendedDeadline),
  // Cases sent out before there was such a rule were settled by the chairs.
  recusalDecidedBy: frozen(RecusalDecidedBy).default({ value: 'chairs', setBy: 'case' }),
  recordedIn: frozen(RecordedIn),
  // Cases sent out before there was such a rule got a number for a decision.
  numbered: frozen(Numbered).default({ value: 'decisions', setBy: 'case' }),
  namesShown: frozen(NamesShown),
  /** Of minutes alone: corrections that are not settled take them to the next meeting. */
  corrections: frozen(z.literal('unsettledToMeeting')).optional(),
});
export type CaseRules = z.infer<typeof CaseRules>;
export type CaseRuleName = keyof CaseRules;

/** What whoever starts a case chooses for it where the board's rules are silent. */
export interface ChosenRules {
  majority: Majority;
  minAnswers: number;
  meetingDemand: number;
  earlyClose: EarlyClose;
}

/**
 * Freezes the rules of a case: the board's own where it has one, otherwise the one chosen for this case or the labelled
 * suggestion, marked as set for this case.
 * @param board the rules in force at the sending; see `rulesInForce`.
 */
export function freezeRules(board: RulesOfProcedure, chosen: ChosenRules): CaseRules {
  const suggested = suggestedRules(board, chosen.minAnswers);
  const pick = <T>(own: typeof UNSET | SetRule<T>, other: T) =>
    own === UNSET
      ? { value: other, setBy: 'case' as const }
      : { value: own.value, setBy: 'board' as const, source: own.source };
  return {
    majority: pick(board.majority, chosen.majority),
    quorum: pick(board.quorum, suggested.quorum),
    meetingDemand: pick(board.meetingDemand, { ...suggested.meetingDemand, members: chosen.meetingDemand }),
    abstention: pick(board.abstention, suggested.abstention),
    tie: pick(board.tie, suggested.tie),
    silence: pick(board.silence, suggested.silence),
    unreached: pick(board.unreached, suggested.unreached),
    conditionalApproval: pick(board.conditionalApproval, suggested.conditionalApproval),
    onBehalf: pick(board.onBehalf, suggested.onBehalf),
    substitutes: pick(board.substitutes, suggested.substitutes),
    changeAnswer: pick(board.changeAnswer, suggested.changeAnswer),
    earlyClose: pick(board.earlyClose, chosen.earlyClose),
    reminding: pick(board.reminding, suggested.reminding),
    extension: pick(board.extension, suggested.extension),
    confirmation: pick(board.confirmation, suggested.confirmation),
    confirmationPeriod: pick(board.confirmationPeriod, suggested.confirmationPeriod),
    amendedDeadline: pick(board.amendedDeadline, suggested.amendedDeadline),
    recusalDecidedBy: pick(board.recusalDecidedBy, suggested.recusalDecidedBy),
    recordedIn: pick(board.recordedIn, suggested.recordedIn),
    numbered: pick(board.numbered, suggested.numbered),
    namesShown: pick(board.namesShown, suggested.namesShown),
  };
}
