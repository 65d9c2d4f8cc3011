import { ruleName } from '../../cards/text/ruleNames';
import { ruleValue } from '../../cards/text/ruleValue';
import type { Board } from '../../domain/board/board';
import { RULE_NAMES, rulesInForce, unsetRules } from '../../domain/board/rules';
import { localDate } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import type { Deps } from '../../workflows/deps';
import type { Args } from './commands';
import { boardMeant } from './open';

/** `rules show`: the rules in force in plain Danish, each with its source, and how many nobody has set. */
export async function showRules(deps: Deps, { options }: Args): Promise<string[]> {
  return rulesOf(await boardMeant(deps, options.board), deps.clock.now());
}

/** A board's rules as lines. Danish, for it is the secretariat that reads them aloud. */
export function rulesOf(
  board: Pick<Board, 'name' | 'rulesOfProcedure' | 'calendar'>,
  now: Instant,
): string[] {
  const today = localDate(board.calendar, now);
  const rules = rulesInForce(board, now);
  const entry = board.rulesOfProcedure.findLast(({ from }) => from <= today);
  const coming = board.rulesOfProcedure.filter(({ from }) => from > today);
  const unset = unsetRules(rules).length;
  return [
    `Regler for ${board.name}`,
    entry === undefined
      ? '  Ingen regler er i kraft endnu.'
      : `  I kraft fra ${entry.from}. Fastsat ved: ${entry.decision}.`,
    ...coming.map(({ from, decision }) => `  Nye regler gælder fra ${from}. Fastsat ved: ${decision}.`),
    ...RULE_NAMES.map((name) => `  ${ruleName(name, 'da')}: ${ruleValue(rules, name, 'da')}`),
    unset === 0
      ? '  Alle regler er fastsat.'
      : `  ${unset} af ${RULE_NAMES.length} regler er ikke fastsat. De vælges for hver sag, og alle sagens kort oplyser det.`,
  ];
}
