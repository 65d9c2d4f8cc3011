import type { Board } from '../../domain/board/board';
import { type RuleName, UNSET } from '../../domain/board/rules';
import type { Language } from '../../domain/language';
import { answersText } from '../text/answers';

/** The board's rules as they are set, and those nobody has set shown as that. */
export function rulesAnswer(board: Pick<Board, 'rules' | 'shortName'>, lang: Language): string[] {
  const text = answersText(lang);
  const names = Object.keys(board.rules) as RuleName[];
  return [
    text.rules(board.shortName),
    ...names.map((name) => {
      const value = board.rules[name];
      const said =
        value === UNSET ? text.notSet : typeof value === 'number' ? String(value) : text.ruleValues[value];
      return `${text.ruleNames[name]}: ${said}`;
    }),
  ];
}
