import { DEFAULT_SOURCE } from '../../domain/board/rules';
import type { Majority, MeetingDemand, Quorum } from '../../domain/board/ruleValues';
import type { Language } from '../../domain/language';
import type { CaseRules } from '../../domain/round/caseRules';
import { isOffered, type Offering } from '../../domain/round/offeredChoices';
import { userLine } from '../userText';
import { confirmationText } from './confirmation';
import { minutesCaseText } from './minutesCase';
import { counted } from './numbers';
import { recusalByBoardText } from './recusalByBoard';
import { substitutesText } from './substitutes';
import { textIn } from './text';

/** Who set a rule of a case, and where the board's rules have it from. */
export interface SetBy {
  setBy: CaseRules['majority']['setBy'];
  source?: string | undefined;
}

interface Clause extends SetBy {
  text: string;
}

/**
 * What makes a decision, clause by clause: the majority, the fewest answers, and what silence and a tie mean where
 * they matter.
 */
function clauses(rules: CaseRules, lang: Language): { majority: Clause; least: Clause[]; rest: Clause[] } {
  const words = textIn(lang).rules;
  const { kind } = rules.majority.value;
  const least = leastWords(rules.quorum.value, lang);
  const silence = rules.silence.value;
  return {
    majority:
      rules.corrections === undefined
        ? said(majorityWords(rules.majority.value, lang), rules.majority)
        : said(minutesCaseText(lang).rule, rules.corrections),
    // Where all must approve, a number of answers adds nothing.
    least: [
      // Who approves minutes has no other answer than corrections: a majority of its own is told beside them.
      ...(rules.corrections === undefined || kind === 'noneAgainst'
        ? []
        : [said(majorityWords(rules.majority.value, lang), rules.majority)]),
      ...(kind === 'allApprove' || least === null ? [] : [said(least, rules.quorum)]),
    ],
    rest: [
      ...(kind === 'simple' ? [said(words.tie[rules.tie.value], rules.tie)] : []),
      ...(silence === 'notCounted' ? [] : [said(words.silenceClause[silence], rules.silence)]),
    ],
  };
}

function said(text: string, { setBy, source }: SetBy): Clause {
  return { text, setBy, source };
}

/** A majority as a clause: 'flere skal være for end imod (simpelt flertal)'. */
export function majorityWords(majority: Majority, lang: Language): string {
  const words = textIn(lang).rules;
  switch (majority.kind) {
    case 'fraction':
      return words.majority.fraction(words.part(majority.of, majority.over), words.base[majority.base]);
    case 'absolute':
      return words.majority[majority.base === 'all' ? 'absoluteOfAll' : 'absolute'];
    default:
      return words.majority[majority.kind];
  }
}

/** A quorum as a clause: 'mindst 3 skal svare'; null where no number of answers is asked for. */
export function leastWords(quorum: Quorum, lang: Language): string | null {
  const words = textIn(lang).rules;
  if (quorum === 'none') return null;
  return quorum.min === 'moreThanHalf' ? words.minHalf[quorum.of] : words.minAnswers(quorum.min);
}

/** What takes a case to a meeting, as a sentence without its full stop. */
export function meetingDemandWords({ members, chairAlone, ends }: MeetingDemand, lang: Language): string {
  const words = textIn(lang).rules;
  if (members === null && !chairAlone) return words.meetingDemandNone;
  const demand =
    members === null
      ? words.meetingDemandChair
      : chairAlone && members > 1
        ? words.meetingDemandOrChair(members)
        : words.meetingDemand(members);
  return ends === 'atOnce' ? words.atOnce(demand) : demand;
}

/**
 * The rule a case is decided by, with who set it: 'ingen må være imod, og mindst 3 skal svare (fastsat af formandskabet
 * for denne sag)'. No capital and no full stop, so that it can stand inside a sentence.
 */
export function ruleSentence(rules: CaseRules, lang: Language): string {
  const { majority, least, rest } = clauses(rules, lang);
  const found = [majority, ...least, ...rest];
  const alike = ({ setBy, source }: SetBy) => setBy === majority.setBy && source === majority.source;
  if (found.every(alike))
    return withSetBy(
      joinClauses(
        found.map(({ text }) => text),
        lang,
      ),
      majority,
      lang,
    );
  return joinClauses(
    found.map((clause) => withSetBy(clause.text, clause, lang)),
    lang,
  );
}

/** The same for a forecast, which ends on what may not happen: 'mindst 3 skal svare, og ingen må være imod'. */
export function forecastRule(rules: CaseRules, lang: Language): string {
  const { majority, least, rest } = clauses(rules, lang);
  return joinClauses(
    [...least, majority, ...rest].map(({ text }) => text),
    lang,
  );
}

/** Every rule of a case as a sentence of its own, each with who set it. */
export function ruleLines(rules: CaseRules, lang: Language): string[] {
  const others = otherRules(rules, lang).map((rule) => `${withSetBy(rule.text, rule, lang)}.`);
  return [textIn(lang).outcome.rule(ruleSentence(rules, lang)), ...others];
}

/** The rules besides the one that decides, under who set them: for a card that shows the deciding rule by itself. */
export function otherRuleLines(rules: CaseRules, lang: Language): string[] {
  const others = otherRules(rules, lang);
  return (['board', 'case'] as const).flatMap((setBy) => {
    const group = others.filter((rule) => rule.setBy === setBy);
    return group.length === 0
      ? []
      : [
          textIn(lang).rules.groups[setBy],
          ...group.map(({ text, source }) =>
            source === undefined ? `• ${text}.` : `• ${text} (${sourceWords(source, lang)}).`,
          ),
        ];
  });
}

/** The rules that bear on this case, set by the board or for the case. */
function otherRules(rules: CaseRules, lang: Language): Clause[] {
  const words = textIn(lang).rules;
  const { by, times } = rules.extension.value;
  const extension = words.extension[by];
  const kind = rules.majority.value.kind;
  const weighsAbstentions =
    kind === 'simple' ||
    kind === 'unanimity' ||
    (rules.majority.value.kind === 'fraction' && rules.majority.value.base === 'cast');
  const later: Clause[] = [
    said(substitutesText(lang).rule[rules.substitutes.value], rules.substitutes),
    said(words.reminding[rules.reminding.value], rules.reminding),
    said(times === null ? extension : words.extension.times(extension, times), rules.extension),
    said(words.confirmation[rules.confirmation.value], rules.confirmation),
    ...(rules.confirmation.value === 'none'
      ? []
      : [said(confirmationPeriodWords(rules, lang), rules.confirmationPeriod)]),
    said(words.amendedDeadline[rules.amendedDeadline.value], rules.amendedDeadline),
    said(recusalByBoardText(lang).rule[rules.recusalDecidedBy.value], rules.recusalDecidedBy),
  ];
  return [
    said(words.silence[rules.silence.value], rules.silence),
    ...(rules.unreached.value === 'notCounted' && rules.silence.value !== 'approves'
      ? []
      : [said(words.unreached[rules.unreached.value], rules.unreached)]),
    ...(weighsAbstentions ? [said(words.abstention[rules.abstention.value], rules.abstention)] : []),
    ...aboutAnswers(rules, lang),
    said(words.changeAnswer[rules.changeAnswer.value ? 'yes' : 'no'], rules.changeAnswer),
    said(words.onBehalf[rules.onBehalf.value], rules.onBehalf),
    said(words.earlyClose[rules.earlyClose.value], rules.earlyClose),
    ...later,
    // Where it is written binds nobody to anything in the case.
    ...(rules.recordedIn.setBy === 'board'
      ? [said(words.recordedIn[rules.recordedIn.value], rules.recordedIn)]
      : []),
    ...(rules.numbered.setBy === 'board' ? [said(words.numbered[rules.numbered.value], rules.numbered)] : []),
    said(words.namesShown[rules.namesShown.value], rules.namesShown),
  ];
}

function confirmationPeriodWords({ confirmationPeriod }: CaseRules, lang: Language): string {
  return confirmationText(lang).periodRule(counted(lang, confirmationPeriod.value, 'workingDay'));
}

/** The rules about answers that the case offers, and about the corrections of minutes. */
function aboutAnswers(rules: CaseRules, lang: Language): Clause[] {
  const offering: Offering = { kind: rules.corrections === undefined ? 'approval' : 'minutes', rules };
  const { conditionalApproval } = textIn(lang).rules;
  return [
    ...(rules.corrections === undefined ? [] : [said(minutesCaseText(lang).corrections, rules.corrections)]),
    ...(isOffered(offering, 'request-meeting')
      ? [said(meetingDemandWords(rules.meetingDemand.value, lang), rules.meetingDemand)]
      : []),
    ...(isOffered(offering, 'approve-with-comment')
      ? [said(conditionalApproval[rules.conditionalApproval.value], rules.conditionalApproval)]
      : []),
  ];
}

/** A rule with who set it, and where the board's rules have it from, in brackets. */
export function withSetBy(text: string, { setBy, source }: SetBy, lang: Language): string {
  return `${text} (${setByWords({ setBy, source }, lang)})`;
}

/** Who set a rule, and where the board's rules have it from: 'efter forretningsordenen: pkt. 4/25'. */
export function setByWords({ setBy, source }: SetBy, lang: Language): string {
  const words = textIn(lang).rules;
  const by = words.setBy[setBy];
  return source === undefined ? by : words.source(by, sourceWords(source, lang));
}

/** Where a rule comes from, as data from the board's file; a figure that nobody has confirmed says so. */
export function sourceWords(source: string, lang: Language): string {
  return source === DEFAULT_SOURCE ? textIn(lang).rules.defaultSource : userLine(source, 120);
}

function joinClauses(texts: readonly string[], lang: Language): string {
  const last = texts.at(-1) ?? '';
  if (texts.length < 2) return last;
  return `${texts.slice(0, -1).join(', ')}, ${lang === 'da' ? 'og' : 'and'} ${last}`;
}
