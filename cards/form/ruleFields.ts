import { type Board, votingSeats } from '../../domain/board/board';
import {
  asksForAnswers,
  type RuleName,
  type RulesOfProcedure,
  rulesInForce,
  suggestedRules,
  UNSET,
} from '../../domain/board/rules';
import { EarlyClose, MajorityKind } from '../../domain/board/ruleValues';
import type { Instant } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseForm, FormFaults, FormField } from '../../domain/round/form';
import { leastAnswers, moreThanHalf } from '../../domain/round/weighVotes';
import { type Line, lines } from '../card';
import { formsText } from '../text/forms';
import { leastWords, meetingDemandWords, sourceWords } from '../text/ruleSentence';
import { valueWords } from '../text/ruleValue';
import { upperFirst } from '../text/words';
import { userInput } from '../userText';
import { type FaultContext, faultText } from './faultText';
import type { ChoiceField, TypedField } from './fields';
import { minutesRuleFields } from './minutesRuleFields';

type Chosen = 'majority' | 'minAnswers' | 'meetingDemand' | 'earlyClose';

/** How the form shows the rules: as text where the board has set them, as fields where it has not. */
export interface RuleFields {
  intro: Line[];
  majority: ChoiceField[];
  minAnswers: TypedField[];
  meetingDemand: TypedField[];
  earlyClose: ChoiceField[];
  /** The rules that are not chosen here, each with who set it. */
  fixed: { rule: string; setBy: string; fault: Line[] }[];
  /** What the buttons carry for the rules that have no field, so that the form is whole when it comes back. */
  carried: Partial<Pick<CaseForm, Chosen>>;
}

/** Rules without a field that bear on every case: where unset, the suggestion stands for the case, and the form says so. */
const ALWAYS = [
  'tie',
  'silence',
  'conditionalApproval',
  'changeAnswer',
  'onBehalf',
  'recusalDecidedBy',
  'namesShown',
] as const;
/** What they say shows later than the answers: where the form would be too big, the preview has them and this has not. */
const LATER = ['reminding', 'extension', 'confirmation', 'amendedDeadline'] as const;
/** Shown where the board has set them. */
const WHERE_SET = [
  'abstention',
  'unreached',
  'confirmationPeriod',
  'hearing',
  'recordedIn',
  'numbered',
] as const;

/** The rules of a case on its form. A suggested value is labelled as one; nothing unset is filled in silently. */
export function ruleFields(
  board: Pick<Board, 'rulesOfProcedure' | 'calendar' | 'seats'>,
  form: CaseForm,
  faults: FormFaults,
  { eligible, now, hasRoom }: { eligible: number; now: Instant; hasRoom: boolean },
  lang: Language,
): RuleFields {
  if (form.kind === 'minutes') return minutesRuleFields(board, form, now, lang);
  const text = formsText(lang);
  const rules = rulesInForce(board, now);
  const voting = votingSeats(board).length;
  const suggested = suggestedRules(rules, moreThanHalf(voting));
  const chosenHere: Record<Chosen, boolean> = {
    majority: rules.majority === UNSET,
    minAnswers: asksForAnswers(rules),
    meetingDemand: rules.meetingDemand === UNSET,
    earlyClose: rules.earlyClose === UNSET,
  };
  const wrong = (field: FormField, context: FaultContext) =>
    lines(faults[field] === undefined ? null : faultText(field, faults[field], context, lang));
  const choice = (
    rule: 'majority' | 'earlyClose',
    options: readonly string[],
    words: Record<string, string>,
    suggestion: string,
  ): ChoiceField[] =>
    chosenHere[rule]
      ? [
          {
            id: rule,
            label: text.rules[rule],
            value: form[rule],
            style: rule === 'majority' ? 'compact' : 'expanded',
            isMultiSelect: false,
            choices: options.map((value) => ({
              value,
              title: value === suggestion ? text.suggestion(words[value] ?? value) : (words[value] ?? value),
            })),
            fault: wrong(rule, { eligible, boardSet: false }),
          },
        ]
      : [];
  const number = (rule: 'minAnswers' | 'meetingDemand', suggestion: number): TypedField[] =>
    chosenHere[rule]
      ? [
          {
            id: rule,
            label: text.suggestedNumber(text.rules[rule], suggestion),
            value: userInput(form[rule]),
            placeholder: String(suggestion),
            maxLength: 3,
            fault: wrong(rule, { eligible, boardSet: false }),
          },
        ]
      : [];
  const someChosen = Object.values(chosenHere).some((here) => here);
  // Where nothing is left to choose, the line above says once for all of them that the board has set them.
  const by = (name: RuleName) => {
    const rule = rules[name];
    if (rule === UNSET) return ` (${text.byCase})`;
    const source = sourceWords(rule.source, lang);
    return ` (${someChosen ? text.bySource(text.bySet, source) : source})`;
  };
  const shown = (name: RuleName, rule: string, fault: Line[] = []) => ({
    rule: upperFirst(rule),
    setBy: by(name),
    fault,
  });
  const filled = withSuggestions(rules, suggested);
  const told = (name: RuleName) => shown(name, valueWords(filled, name, lang));
  const context: FaultContext = { eligible, boardSet: true };
  const quorum = filled.quorum === UNSET ? suggested.quorum : filled.quorum.value;
  const demand = rules.meetingDemand === UNSET ? suggested.meetingDemand : rules.meetingDemand.value;
  return {
    intro: lines(someChosen ? text.unsetIntro : text.setIntro),
    majority: choice('majority', MajorityKind.options, text.majority, suggested.majority.kind),
    minAnswers: number('minAnswers', moreThanHalf(voting)),
    meetingDemand: number('meetingDemand', suggested.meetingDemand.members),
    earlyClose: choice('earlyClose', EarlyClose.options, text.earlyClose, suggested.earlyClose),
    fixed: [
      ...(chosenHere.majority ? [] : [told('majority')]),
      ...(chosenHere.minAnswers
        ? []
        : [shown('quorum', leastWords(quorum, lang) ?? text.noQuorum, wrong('minAnswers', context))]),
      ...(chosenHere.meetingDemand
        ? []
        : [shown('meetingDemand', meetingDemandWords(demand, lang), wrong('meetingDemand', context))]),
      ...(chosenHere.earlyClose ? [] : [told('earlyClose')]),
      ...ALWAYS.map(told),
      ...LATER.filter((name) => hasRoom || rules[name] !== UNSET).map(told),
      ...WHERE_SET.filter((name) => rules[name] !== UNSET).map(told),
    ],
    carried: {
      ...(rules.majority === UNSET ? {} : { majority: rules.majority.value.kind }),
      ...(chosenHere.minAnswers
        ? {}
        : { minAnswers: String(leastAnswers(quorum, { eligible: voting, all: voting }) ?? '') }),
      ...(rules.meetingDemand === UNSET
        ? {}
        : { meetingDemand: String(rules.meetingDemand.value.members ?? '') }),
      ...(rules.earlyClose === UNSET ? {} : { earlyClose: rules.earlyClose.value }),
    },
  };
}

/** The rules with the suggestions in the place of those that are unset, to be worded; each caller says which is which. */
function withSuggestions(
  rules: RulesOfProcedure,
  suggested: ReturnType<typeof suggestedRules>,
): RulesOfProcedure {
  const set = Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== UNSET));
  const values = Object.fromEntries(
    Object.entries(suggested).map(([name, value]) => [name, { value, source: '' }]),
  );
  return { ...rules, ...values, ...set };
}
