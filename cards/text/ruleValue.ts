import { type RuleName, type RulesOfProcedure, UNSET } from '../../domain/board/rules';
import type { Hearing, Period } from '../../domain/board/ruleValues';
import type { Language } from '../../domain/language';
import { userLine } from '../userText';
import { heardText } from './heard';
import { recusalByBoardText } from './recusalByBoard';
import { leastWords, majorityWords, meetingDemandWords, sourceWords } from './ruleSentence';
import { substitutesText } from './substitutes';
import { textIn } from './text';
import { upperFirst } from './words';

const plain = {
  da: {
    notSet: 'ikke fastsat',
    noQuorum: 'Der kræves ikke et bestemt antal svar',
    perCase: 'Fastsættes for hver sag',
    workingDays: (n: number) => (n === 1 ? '1 arbejdsdag' : `${n} arbejdsdage`),
    calendarDays: (n: number) => (n === 1 ? '1 dag' : `${n} dage`),
    hours: (n: number) => `${n} timer`,
    prepares: { secretariat: 'Sekretariatet forbereder sagen', oneChair: 'En formand forbereder sagen' },
    release: {
      none: 'Sagen skal ikke frigives, før den udsendes',
      oneChair: 'En formand frigiver sagen, før den udsendes',
      bothChairs: 'Begge formænd frigiver sagen, før den udsendes',
    },
  },
  en: {
    notSet: 'not set',
    noQuorum: 'No number of answers is required',
    perCase: 'Set for each case',
    workingDays: (n: number) => (n === 1 ? '1 working day' : `${n} working days`),
    calendarDays: (n: number) => (n === 1 ? '1 day' : `${n} days`),
    hours: (n: number) => `${n} hours`,
    prepares: { secretariat: 'The secretariat prepares the case', oneChair: 'A chair prepares the case' },
    release: {
      none: 'The case needs no release before it is sent out',
      oneChair: 'A chair releases the case before it is sent out',
      bothChairs: 'Both chairs release the case before it is sent out',
    },
  },
} as const;

/** One rule of a board in plain words, with its source: 'Flere skal være for end imod (pkt. 4/25)', or 'ikke fastsat'. */
export function ruleValue(rules: RulesOfProcedure, name: RuleName, lang: Language): string {
  const rule = rules[name];
  if (rule === UNSET) return plain[lang].notSet;
  return `${upperFirst(valueWords(rules, name, lang))} (${sourceWords(rule.source, lang)})`;
}

/** The value of a rule that is set, without its source; empty where it is not. */
export function valueWords(rules: RulesOfProcedure, name: RuleName, lang: Language): string {
  const words = textIn(lang).rules;
  const own = plain[lang];
  const say = <K extends RuleName>(
    key: K,
    tell: (value: Extract<RulesOfProcedure[K], { source: string }>['value']) => string,
  ): string => {
    const rule: RulesOfProcedure[K] = rules[key];
    return isSet(rule) ? tell(rule.value) : '';
  };
  switch (name) {
    case 'prepares':
      return say(name, (value) => own.prepares[value]);
    case 'release':
      return say(name, (value) => own.release[value]);
    case 'period':
    case 'minutesPeriod':
      return say(name, (value) => periodWords(value, lang));
    case 'majority':
      return say(name, (value) => majorityWords(value, lang));
    case 'quorum':
      return say(name, (value) => leastWords(value, lang) ?? own.noQuorum);
    case 'abstention':
      return say(name, (value) => words.abstention[value]);
    case 'tie':
      return say(name, (value) => words.tie[value]);
    case 'silence':
      return say(name, (value) => words.silence[value]);
    case 'unreached':
      return say(name, (value) => words.unreached[value]);
    case 'meetingDemand':
      return say(name, (value) => meetingDemandWords(value, lang));
    case 'conditionalApproval':
      return say(name, (value) => words.conditionalApproval[value]);
    case 'changeAnswer':
      return say(name, (value) => words.changeAnswer[value ? 'yes' : 'no']);
    case 'onBehalf':
      return say(name, (value) => words.onBehalf[value]);
    case 'substitutes':
      return say(name, (value) => substitutesText(lang).rule[value]);
    case 'earlyClose':
      return say(name, (value) => words.earlyClose[value]);
    case 'reminding':
      return say(name, (value) => words.reminding[value]);
    case 'extension':
      return say(name, ({ by, times }) =>
        times === null ? words.extension[by] : words.extension.times(words.extension[by], times),
      );
    case 'confirmation':
      return say(name, (value) => words.confirmation[value]);
    case 'confirmationPeriod':
      return say(name, (value) => own.workingDays(value));
    case 'hearing':
      return say(name, (value) => value.map((one) => hearingClause(one, lang)).join('; '));
    case 'amendedDeadline':
      return say(name, (value) => words.amendedDeadline[value]);
    case 'recusalDecidedBy':
      return say(name, (value) => recusalByBoardText(lang).rule[value]);
    case 'recordedIn':
      return say(name, (value) => words.recordedIn[value]);
    case 'numbered':
      return say(name, (value) => words.numbered[value]);
    case 'namesShown':
      return say(name, (value) => words.namesShown[value]);
    default:
      return name satisfies never;
  }
}

function isSet<T>(rule: T): rule is Extract<T, { source: string }> {
  return rule !== UNSET;
}

function periodWords(period: Period, lang: Language): string {
  const own = plain[lang];
  return period.kind === 'perCase' ? own.perCase : own[period.kind](period.n);
}

function hearingClause({ about, group, effect }: Hearing[number], lang: Language): string {
  return heardText(lang).rule[effect](userLine(about, 120), userLine(group, 120));
}
