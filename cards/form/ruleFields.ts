import { type Board, votingSeats } from '../../domain/board/board';
import { EarlyClose, Majority, suggestedRules, UNSET } from '../../domain/board/rules';
import type { Language } from '../../domain/language';
import type { CaseForm, FormFaults, FormField } from '../../domain/round/form';
import { type Line, lines } from '../card';
import { formsText } from '../text/forms';
import { userInput } from '../userText';
import { type FaultContext, faultText } from './faultText';
import type { ChoiceField, TypedField } from './fields';

type Chosen = 'majority' | 'minAnswers' | 'meetingDemand' | 'earlyClose';

/** How the form shows the rules: as text where the board has set them, as fields where it has not. */
export interface RuleFields {
  intro: Line[];
  majority: ChoiceField[];
  minAnswers: TypedField[];
  meetingDemand: TypedField[];
  earlyClose: ChoiceField[];
  /** The rules that are not chosen here, each with who set it. */
  fixed: { label: string; text: string; fault: Line[] }[];
  /** What the buttons carry for the rules that have no field, so that the form is whole when it comes back. */
  carried: Partial<Pick<CaseForm, Chosen>>;
}

/** The rules of a case on its form. A suggested value is labelled as one; nothing unset is filled in silently. */
export function ruleFields(
  board: Pick<Board, 'rules' | 'seats'>,
  form: CaseForm,
  faults: FormFaults,
  eligible: number,
  lang: Language,
): RuleFields {
  const text = formsText(lang);
  const { rules } = board;
  const suggested = suggestedRules(votingSeats(board).length);
  const isSet = (rule: Chosen) => rules[rule] !== UNSET;
  const wrong = (field: FormField, context: FaultContext) =>
    lines(faults[field] === undefined ? null : faultText(field, faults[field], context, lang));
  const choice = (
    rule: 'majority' | 'earlyClose',
    options: readonly string[],
    words: Record<string, string>,
  ): ChoiceField[] =>
    isSet(rule)
      ? []
      : [
          {
            id: rule,
            label: text.rules[rule],
            value: form[rule],
            style: rule === 'majority' ? 'compact' : 'expanded',
            isMultiSelect: false,
            choices: options.map((value) => ({
              value,
              title:
                value === suggested[rule] ? text.suggestion(words[value] ?? value) : (words[value] ?? value),
            })),
            fault: wrong(rule, { eligible, boardSet: false }),
          },
        ];
  const number = (rule: 'minAnswers' | 'meetingDemand'): TypedField[] =>
    isSet(rule)
      ? []
      : [
          {
            id: rule,
            label: text.suggestedNumber(text.rules[rule], suggested[rule]),
            value: userInput(form[rule]),
            placeholder: String(suggested[rule]),
            maxLength: 3,
            fault: wrong(rule, { eligible, boardSet: false }),
          },
        ];
  const unset = (['majority', 'minAnswers', 'meetingDemand', 'earlyClose'] as const).some(
    (rule) => !isSet(rule),
  );
  // Where nothing is left to choose, the line above says it once for all of them.
  const bySet = (value: string) => (unset ? `${value} (${text.bySet})` : value);
  const byCase = (value: string) => `${value} (${text.byCase})`;
  const shown = (label: string, value: string, fault: Line[] = []) => ({
    label: label.endsWith('?') ? `${label} ` : `${label}: `,
    text: value,
    fault,
  });
  const context: FaultContext = { eligible, boardSet: true };
  return {
    intro: lines(unset ? text.unsetIntro : text.setIntro),
    majority: choice('majority', Majority.options, text.majority),
    minAnswers: number('minAnswers'),
    meetingDemand: number('meetingDemand'),
    earlyClose: choice('earlyClose', EarlyClose.options, text.earlyClose),
    fixed: [
      ...(rules.majority === UNSET ? [] : [shown(text.rules.majority, bySet(text.majority[rules.majority]))]),
      ...(rules.minAnswers === UNSET
        ? []
        : [shown(text.rules.minAnswers, bySet(String(rules.minAnswers)), wrong('minAnswers', context))]),
      ...(rules.meetingDemand === UNSET
        ? []
        : [
            shown(
              text.rules.meetingDemand,
              bySet(String(rules.meetingDemand)),
              wrong('meetingDemand', context),
            ),
          ]),
      ...(rules.earlyClose === UNSET
        ? []
        : [shown(text.rules.earlyClose, bySet(text.earlyClose[rules.earlyClose]))]),
      shown(text.rules.tie, rules.tie === UNSET ? byCase(text.tie) : bySet(text.tie)),
      shown(text.rules.silence, rules.silence === UNSET ? byCase(text.silence) : bySet(text.silence)),
      rules.namesShown === UNSET
        ? shown(text.rules.namesShown, byCase(text.namesShown[suggested.namesShown]))
        : shown(text.rules.namesShown, bySet(text.namesShown[rules.namesShown])),
    ],
    carried: {
      ...(rules.majority === UNSET ? {} : { majority: rules.majority }),
      ...(rules.minAnswers === UNSET ? {} : { minAnswers: String(rules.minAnswers) }),
      ...(rules.meetingDemand === UNSET ? {} : { meetingDemand: String(rules.meetingDemand) }),
      ...(rules.earlyClose === UNSET ? {} : { earlyClose: rules.earlyClose }),
    },
  };
}
