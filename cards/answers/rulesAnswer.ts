import type { Board } from '../../domain/board/board';
import { RULE_NAMES, rulesInForce } from '../../domain/board/rules';
import type { Instant } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { answersText } from '../text/answers';
import { ruleName } from '../text/ruleNames';
import { ruleValue } from '../text/ruleValue';

/** The board's rules in force now, each with its source, and those nobody has set shown as that. */
export function rulesAnswer(
  board: Pick<Board, 'rulesOfProcedure' | 'calendar' | 'shortName'>,
  now: Instant,
  lang: Language,
): string[] {
  const rules = rulesInForce(board, now);
  return [
    answersText(lang).rules(board.shortName),
    ...RULE_NAMES.map((name) => `${ruleName(name, lang)}: ${ruleValue(rules, name, lang)}`),
  ];
}
