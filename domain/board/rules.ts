import { z } from 'zod';
import type { BoardCalendar } from '../calendar/calendar';
import { LocalDate } from '../calendar/calendar';
import { localDate } from '../calendar/localMoment';
import type { Instant } from '../ids';
import {
  Abstention,
  AmendedDeadline,
  ConditionalApproval,
  Confirmation,
  ConfirmationPeriod,
  EarlyClose,
  Extension,
  Hearing,
  Majority,
  MeetingDemand,
  NamesShown,
  Numbered,
  OnBehalf,
  Period,
  Prepares,
  Quorum,
  RecordedIn,
  RecusalDecidedBy,
  Release,
  Reminding,
  Silence,
  Substitutes,
  Tie,
  Unreached,
} from './ruleValues';

/** The value of a rule that the board's papers do not give. It is shown as such and never filled in silently. */
export const UNSET = 'unset';

/** The source of a figure that comes from no paper: a suggestion which somebody has to confirm. */
export const DEFAULT_SOURCE = 'default, confirm';

/** A rule that is set, with the text it comes from, or `DEFAULT_SOURCE`. */
export interface SetRule<T> {
  value: T;
  source: string;
}

const rule = <T extends z.ZodType>(value: T) =>
  z
    .union([
      z.literal(UNSET),
      z.strictObject({ value, source: z.string().trim().min(1).max(300).default(DEFAULT_SOURCE) }),
    ])
    .default(UNSET);

/**
 * A board's rules of procedure for written procedure, as far as its papers give them. A rule that is not named is
 * unset; then whoever starts a case chooses it for that case (design, invariant 7).
 */
export const RulesOfProcedure = z.strictObject({
  prepares: rule(Prepares),
  release: rule(Release),
  period: rule(Period),
  majority: rule(Majority),
  quorum: rule(Quorum),
  abstention: rule(Abstention),
  tie: rule(Tie),
  silence: rule(Silence),
  unreached: rule(Unreached),
  meetingDemand: rule(MeetingDemand),
  conditionalApproval: rule(ConditionalApproval),
  changeAnswer: rule(z.boolean()),
  onBehalf: rule(OnBehalf),
  substitutes: rule(Substitutes),
  earlyClose: rule(EarlyClose),
  reminding: rule(Reminding),
  extension: rule(Extension),
  confirmation: rule(Confirmation),
  confirmationPeriod: rule(ConfirmationPeriod),
  hearing: rule(Hearing),
  amendedDeadline: rule(AmendedDeadline),
  recusalDecidedBy: rule(RecusalDecidedBy),
  recordedIn: rule(RecordedIn),
  numbered: rule(Numbered),
  namesShown: rule(NamesShown),
  /** Deadline for approving minutes. */
  minutesPeriod: rule(Period),
});
export type RulesOfProcedure = z.infer<typeof RulesOfProcedure>;
export type RuleName = keyof RulesOfProcedure;

/** Every rule there is, in the order they are shown. */
export const RULE_NAMES = Object.keys(RulesOfProcedure.shape) as RuleName[];

/** The sets of rules a board can begin from; see `presetRules`. */
export const PRESET_NAMES = [
  'dk-state-board',
  'dk-foundation-company',
  'eu-committee',
  'eu-council-silence',
  'minutes-tacit',
] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** Rules as decided at one time: in force from a date until the next decision. */
export const RulesFrom = z.strictObject({
  from: LocalDate,
  /** The decision that set them, as it is cited: 'Pkt. 4/25, mødet den 7. maj 2025'. */
  decision: z.string().trim().min(1).max(300),
  /** The preset they began as, for those who read the file. */
  preset: z.enum(PRESET_NAMES).optional(),
  rules: RulesOfProcedure,
});
export type RulesFrom = z.infer<typeof RulesFrom>;

/** A board's rules through time, oldest first. */
export const RulesThroughTime = z
  .array(RulesFrom)
  .min(1)
  .max(100)
  .superRefine((entries, ctx) => {
    entries.forEach(({ from }, i) => {
      const before = entries[i - 1];
      if (before !== undefined && before.from >= from)
        ctx.addIssue({
          code: 'custom',
          path: [i, 'from'],
          message: `the rules from ${from} stand after those from ${before.from}: oldest first, one a day`,
        });
    });
  });

const nothingSet: RulesOfProcedure = RulesOfProcedure.parse({});

/** The rules in force on a date of the board's own calendar; with nothing set before the first decision. */
export function rulesOn(entries: readonly RulesFrom[], date: string): RulesOfProcedure {
  return entries.findLast((entry) => entry.from <= date)?.rules ?? nothingSet;
}

/** The rules in force at an instant, by the date in the board's time zone. */
export function rulesInForce(
  board: { rulesOfProcedure: readonly RulesFrom[]; calendar: BoardCalendar },
  at: Instant,
): RulesOfProcedure {
  return rulesOn(board.rulesOfProcedure, localDate(board.calendar, at));
}

/** The value of a rule that is set, or `other`. */
export function valueOr<T>(own: typeof UNSET | SetRule<T>, other: T): T {
  return own === UNSET ? other : own.value;
}

/**
 * Suggested values for rules that are unset; whoever starts a case sees them labelled as suggestions.
 * @param least the fewest answers: more than half of the voting seats, unless somebody has chosen another number.
 */
export function suggestedRules(rules: RulesOfProcedure, least: number) {
  const tacit = valueOr(rules.silence, 'notCounted') === 'approves';
  return {
    prepares: 'secretariat',
    release: 'none',
    period: { kind: 'workingDays', n: 7 },
    majority: { kind: 'noneAgainst' },
    quorum: tacit ? ('none' as const) : ({ of: 'eligible', basis: 'answers', min: least } as const),
    abstention: 'notCast',
    tie: 'rejected',
    silence: 'notCounted',
    unreached: tacit ? ('noDecision' as const) : ('notCounted' as const),
    meetingDemand: { members: 1, chairAlone: false, ends: 'atDeadline' },
    conditionalApproval: 'recorded',
    changeAnswer: true,
    onBehalf: 'countsAtOnce',
    substitutes: 'none',
    earlyClose: 'never',
    reminding: 'untilFixed',
    extension: { by: 'secretariatOrChair', times: null },
    confirmation: 'none',
    confirmationPeriod: 5,
    amendedDeadline: 'restarts',
    recusalDecidedBy: 'chairs',
    recordedIn: 'nextMinutes',
    numbered: 'decisions',
    namesShown: 'afterClose',
  } as const satisfies { [K in RuleName]?: Extract<RulesOfProcedure[K], { value: unknown }>['value'] };
}

/**
 * Whether whoever starts a case must say how many answers it takes: not where the board has a quorum, and not where its
 * rules let silence approve, for asking for answers would undo that rule.
 */
export function asksForAnswers(rules: RulesOfProcedure): boolean {
  return rules.quorum === UNSET && valueOr(rules.silence, 'notCounted') !== 'approves';
}

/** The rules that nobody has set, in the order of the record. */
export function unsetRules(rules: RulesOfProcedure): RuleName[] {
  return RULE_NAMES.filter((name) => rules[name] === UNSET);
}
