import type { RefusalReason } from '../../domain/agenda/problem';
import type { Language } from '../../domain/language';
import { agendasText } from '../text/agendas';

/** Why a text was not taken in as an agenda, and what to do about it. Nothing of it is kept. */
export function agendaRefusal(reason: RefusalReason, lang: Language): string {
  return agendasText(lang).refused[reason];
}
