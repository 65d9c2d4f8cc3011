import type { Language } from '../../domain/language';
import type { CaseRules } from '../../domain/round/caseRules';
import { textIn } from './text';

type SetBy = CaseRules['majority']['setBy'];

/** What makes a decision, clause by clause: the majority, the fewest answers, and what a tie means where it can end in one. */
function clauses(rules: CaseRules, lang: Language): { text: string; setBy: SetBy }[] {
  const words = textIn(lang).rules;
  const majority = rules.majority.value;
  // Where all must approve, a number of answers adds nothing.
  return [
    { text: words.majority[majority], setBy: rules.majority.setBy },
    ...(majority === 'allApprove'
      ? []
      : [{ text: words.minAnswers(rules.minAnswers.value), setBy: rules.minAnswers.setBy }]),
    ...(majority === 'simple' ? [{ text: words.tie, setBy: rules.tie.setBy }] : []),
  ];
}

/**
 * The rule a case is decided by, with who set it: 'ingen må være imod, og mindst 3 skal svare (fastsat af formandskabet
 * for denne sag)'. No capital and no full stop, so that it can stand inside a sentence.
 */
export function ruleSentence(rules: CaseRules, lang: Language): string {
  const found = clauses(rules, lang);
  const [first] = found;
  if (first !== undefined && found.every((clause) => clause.setBy === first.setBy)) {
    return withSetBy(
      joinClauses(
        found.map(({ text }) => text),
        lang,
      ),
      first.setBy,
      lang,
    );
  }
  return joinClauses(
    found.map(({ text, setBy }) => withSetBy(text, setBy, lang)),
    lang,
  );
}

/** The same for a forecast, which ends on what may not happen: 'mindst 3 skal svare, og ingen må være imod'. */
export function forecastRule(rules: CaseRules, lang: Language): string {
  const [majority, least, ...tie] = clauses(rules, lang).map(({ text }) => text);
  return joinClauses(
    [least, majority, ...tie].filter((text) => text !== undefined),
    lang,
  );
}

/** Every rule of a case as a sentence of its own, each with who set it. */
export function ruleLines(rules: CaseRules, lang: Language): string[] {
  const others = otherRules(rules, lang).map(({ text, setBy }) => `${withSetBy(text, setBy, lang)}.`);
  return [textIn(lang).outcome.rule(ruleSentence(rules, lang)), ...others];
}

/** The rules besides the one that decides, under who set them: for a card that shows the deciding rule by itself. */
export function otherRuleLines(rules: CaseRules, lang: Language): string[] {
  const others = otherRules(rules, lang);
  return (['board', 'case'] as const).flatMap((setBy) => {
    const group = others.filter((rule) => rule.setBy === setBy);
    return group.length === 0
      ? []
      : [textIn(lang).rules.groups[setBy], ...group.map(({ text }) => `• ${text}.`)];
  });
}

function otherRules(rules: CaseRules, lang: Language): { text: string; setBy: SetBy }[] {
  const words = textIn(lang).rules;
  return [
    { text: words.silence, setBy: rules.silence.setBy },
    { text: words.meetingDemand(rules.meetingDemand.value), setBy: rules.meetingDemand.setBy },
    { text: words.earlyClose[rules.earlyClose.value], setBy: rules.earlyClose.setBy },
    { text: words.namesShown[rules.namesShown.value], setBy: rules.namesShown.setBy },
  ];
}

/** A rule with who set it, in brackets. */
export function withSetBy(text: string, setBy: SetBy, lang: Language): string {
  return `${text} (${textIn(lang).rules.setBy[setBy]})`;
}

function joinClauses(texts: readonly string[], lang: Language): string {
  const last = texts.at(-1) ?? '';
  if (texts.length < 2) return last;
  return `${texts.slice(0, -1).join(', ')}, ${lang === 'da' ? 'og' : 'and'} ${last}`;
}
