import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { BY_BOARD_LENGTH } from '../../domain/round/recusal';
import { userLine } from '../userText';
import { recusalText } from './recusal';
import { recusalByBoardDa } from './recusalByBoard.da';
import { recusalByBoardEn } from './recusalByBoard.en';
import type { Wording } from './text';

export type RecusalByBoardText = Wording<typeof recusalByBoardDa>;

const texts: Record<Language, RecusalByBoardText> = { da: recusalByBoardDa, en: recusalByBoardEn };

/** The words of the rule on who decides a disqualification. */
export function recusalByBoardText(lang: Language): RecusalByBoardText {
  return texts[lang];
}

/**
 * Whether the board settles the questions that are open in a case, as those who run it see it: by its rules, or because
 * no chair takes part. The use case decides; this only finds the words.
 */
export function boardSettles({ round, seats }: Pick<CaseView, 'round' | 'seats'>): boolean {
  if (round.rules.recusalDecidedBy.value === 'board') return true;
  return (
    seats?.every((line) => !line.chair || line.state === 'reported' || line.state === 'recused') ?? false
  );
}

/** The words of a question that is open: those of the board, or of the chairs. */
export function recusalWords(view: Pick<CaseView, 'round' | 'seats'>, lang: Language) {
  const words = recusalText(lang);
  if (!boardSettles(view)) return { take: words.take, lead: words.news.leadDecide, pending: words.pending };
  const { take, lead, pending } = texts[lang];
  return { take, lead, pending };
}

/** The line for the minutes about a disqualified member, with the board's own decision where it was the board's. */
export function recusalForMinutes(
  { personName, recusal }: { personName: string; recusal: { byBoard: string | null } | null },
  lang: Language,
): string {
  const line = recusalText(lang).minutes(userLine(personName, 80));
  const how = userLine(recusal?.byBoard ?? '', BY_BOARD_LENGTH);
  return how === '' ? line : `${line} ${texts[lang].decision(/[.?…]$/.test(how) ? how : `${how}.`)}`;
}
