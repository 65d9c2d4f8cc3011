import { localDate } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { userLine } from '../userText';
import { shortDate } from './dates';
import { registerText } from './register';

type Shown = Pick<CaseView, 'round' | 'board' | 'ending'>;

/**
 * 'Beslutning 2025-3 er annulleret den 2. juni 2025.', to whoever may hear what the case came to. Null where it is not.
 * @param why also by whom and for what reason, where nobody else reads along.
 */
export function voidedLine({ round, board, ending }: Shown, lang: Language, why = false): string | null {
  if (round.status !== 'closed' || round.voided === null || ending === null) return null;
  const text = registerText(lang);
  const { at, by, reason } = round.voided;
  const number = round.decision ?? '';
  const date = shortDate(lang, localDate(board.calendar, at));
  return why
    ? text.voidedBecause(number, date, userLine(by.body, 80), userLine(reason, 500))
    : text.voided(number, date);
}
