import { ruleName } from '../../cards/text/ruleNames';
import type { Board } from '../../domain/board/board';
import { type Contradiction, checkRules, type RuleRemark } from '../../domain/board/checkRules';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';
import { readBoardFile } from './readBoardFile';

/**
 * `rules check FILE`: what is unset in each of a board's sets of rules, and what cannot hold. Throws a Refusal that lists
 * the contradictions, so that the exit code is 1.
 */
export function checkRulesFile({ files }: Args): string[] {
  return checkedRules(readBoardFile(files[0] ?? ''));
}

/** The same of a board that has been read. */
export function checkedRules(board: Board): string[] {
  const checked = board.rulesOfProcedure.map((entry) => ({ entry, found: checkRules(entry.rules, board) }));
  const lines = checked.flatMap(({ entry, found }) => [
    `Regler fra ${entry.from} (${entry.decision})`,
    found.unset.length === 0
      ? '  Alle regler er fastsat.'
      : `  Ikke fastsat: ${found.unset.map((name) => ruleName(name, 'da')).join('; ')}.`,
    ...found.remarks.map((remark) => `  Bemærk: ${remarkWords(remark)}`),
    ...found.contradictions.map((fault) => `  Modstrid: ${faultWords(fault)}`),
  ]);
  if (checked.some(({ found }) => found.contradictions.length > 0)) throw new Refusal(lines.join('\n'));
  return [...lines, 'Ingen modstrid fundet.'];
}

function faultWords(fault: Contradiction): string {
  switch (fault.kind) {
    case 'quorumAboveSeats':
      return `der kræves ${fault.needed} svar, men kun ${fault.seats} har stemmeret.`;
    case 'demandAboveSeats':
      return `${fault.needed} medlemmer skal ønske et møde, men kun ${fault.seats} har stemmeret.`;
    case 'fractionAboveOne':
      return `flertallet ${fault.of}/${fault.over} er mere end alle.`;
    case 'silenceWithoutPeriod':
      return 'et manglende svar er en godkendelse, men der er ingen frist at svare inden for.';
    case 'twoChairsNeeded':
      return `"${ruleName(fault.rule, 'da')}" kræver to formænd, og bestyrelsen har ${fault.chairs}.`;
    case 'hearingTwice':
      return `${fault.group} er nævnt to gange under høring for sager om ${fault.about}.`;
    default:
      return fault satisfies never;
  }
}

function remarkWords(remark: RuleRemark): string {
  switch (remark.kind) {
    case 'silenceIsNoAnswer':
      return 'et manglende svar godkender, men tæller ikke som et svar: er der for få svar, er der ingen beslutning.';
    case 'demandAlwaysOpen':
      return 'så længe nok medlemmer mangler at svare til at ønske et møde, kan udfaldet ændre sig, og sagen afsluttes ikke før.';
    case 'tieHasNoEffect':
      return 'reglen om stemmelighed har kun virkning ved simpelt flertal.';
    case 'unreachedBySuggestion':
      return 'det er ikke fastsat, hvad der sker, når sagen ikke er nået frem til et medlem. Forslag: ingen beslutning.';
    case 'confirmationPeriodHasNoEffect':
      return 'fristen for at bekræfte har kun virkning, når udfaldet skal bekræftes.';
    default:
      return remark satisfies never;
  }
}
