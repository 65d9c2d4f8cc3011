import type { Language } from '../../domain/language';
import type { AwaitsJournal } from '../../domain/round/journal';
import { type Button, button } from '../button';
import { shortDate } from '../text/dates';
import { journalText } from '../text/journal';
import { counted } from '../text/numbers';
import { userLine } from '../userText';

/** A case that waits to be journalised: which decision, how long it has waited, and the button that records it. */
export function journalRow(
  { roundId, title, decision, date, waited }: AwaitsJournal,
  lang: Language,
): { title: string; line: string; record: Button } {
  const text = journalText(lang);
  const day = shortDate(lang, date);
  return {
    title: userLine(title, 160) || '–',
    line: [
      decision === null ? text.list.listed(day) : text.list.decision(decision, day),
      waited === 0 ? text.list.today : text.list.waited(counted(lang, waited, 'workingDay')),
    ].join(' '),
    record: button(text.record, 'confirm.open', { v: 1, roundId, what: 'journal', apart: true }),
  };
}
