import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { formsText } from '../text/forms';
import { counted } from '../text/numbers';

/** Everyone who holds a card of the case: '5 medlemmer og 1 observatør'. A recused member is told the outcome too. */
export function toldTo({ seats, figures }: Pick<CaseView, 'seats' | 'figures'>, lang: Language): string {
  const observers = seats?.filter((seat) => seat.state === 'observer').length ?? 0;
  const members =
    seats === null ? (figures?.eligible ?? 0) + (figures?.recused ?? 0) : seats.length - observers;
  return formsText(lang).preview.recipientCount(
    counted(lang, members, 'member'),
    observers === 0 ? null : counted(lang, observers, 'observer'),
  );
}
