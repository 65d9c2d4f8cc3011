import { minutesCaseText } from '../../../cards/text/minutesCase';
import { protocolText } from '../../../cards/text/protocol';
import { ruleName } from '../../../cards/text/ruleNames';
import { setByWords } from '../../../cards/text/ruleSentence';
import { valueWords } from '../../../cards/text/ruleValue';
import { upperFirst } from '../../../cards/text/words';
import { DEFAULT_SOURCE, RULE_NAMES, RulesOfProcedure } from '../../../domain/board/rules';
import type { Dossier } from '../../../domain/dossier/dossier';
import type { Language } from '../../../domain/language';
import type { CaseRules } from '../../../domain/round/caseRules';
import { type Block, section } from './block';

/** Every rule frozen into the case, with who set it and where the board's rules have it from. */
export function ruleBlocks({ case: { rules } }: Pick<Dossier, 'case'>, lang: Language): Block[] {
  const { headings, columns } = protocolText(lang);
  const frozen = RULE_NAMES.flatMap((name) => {
    const rule = name in rules ? rules[name as keyof CaseRules] : undefined;
    return rule === undefined ? [] : [{ name, rule }];
  });
  // The words of a rule are those of the board's own; a case has no others.
  const asBoards = RulesOfProcedure.parse(
    Object.fromEntries(
      frozen.map(({ name, rule }) => [name, { value: rule.value, source: rule.source ?? DEFAULT_SOURCE }]),
    ),
  );
  const rows = frozen.map(({ name, rule }) => [
    ruleName(name, lang),
    upperFirst(valueWords(asBoards, name, lang)),
    upperFirst(setByWords(rule, lang)),
  ]);
  const corrections =
    rules.corrections === undefined
      ? []
      : [
          [
            upperFirst(minutesCaseText(lang).offer.comment),
            minutesCaseText(lang).corrections,
            upperFirst(setByWords(rules.corrections, lang)),
          ],
        ];
  return section(headings.rules, [
    {
      kind: 'table',
      columns: [
        { head: columns.rule, width: 22 },
        { head: columns.content, width: 41 },
        { head: columns.setBy, width: 37 },
      ],
      rows: [...rows, ...corrections],
    },
  ]);
}
