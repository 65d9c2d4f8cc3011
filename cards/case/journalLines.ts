import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { type Button, button } from '../button';
import { journalText, receiptLine } from '../text/journal';

type Shown = Pick<CaseView, 'viewer' | 'round'>;

/** Where an ended case is journalised, to those who run it; nothing before it is. */
export function journalLine({ viewer, round }: Shown, lang: Language): string[] {
  const runs = viewer === 'chair' || viewer === 'secretariat';
  return runs && round.status === 'closed' && round.journal !== null
    ? [receiptLine(round.journal, lang)]
    : [];
}

/** The secretariat's button on an ended case: to record where it is journalised, or to correct that. */
export function journalButton({ viewer, round }: Shown, lang: Language): Button[] {
  if (viewer !== 'secretariat' || round.status !== 'closed') return [];
  const text = journalText(lang);
  const title = round.journal === null ? text.record : text.correct;
  return [button(title, 'confirm.open', { v: 1, roundId: round.id, what: 'journal', apart: true })];
}
