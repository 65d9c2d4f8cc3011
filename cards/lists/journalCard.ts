import type { Language } from '../../domain/language';
import type { ToJournalise } from '../../domain/round/journal';
import { button } from '../button';
import type { CardMessage } from '../card';
import { formsText } from '../text/forms';
import { journalText } from '../text/journal';
import { journalRow } from './journalRow';
import { listCard } from './listCard';

/** What is not journalised yet, oldest first. A chair opens a case from it; the secretariat records where it is. */
export function journalCard(
  { cases, more }: ToJournalise,
  reader: 'chair' | 'secretariat',
  lang: Language,
): CardMessage {
  const text = journalText(lang).list;
  return listCard(
    {
      lead: text.lead(cases.length + more),
      title: text.title,
      rows: cases.map((waiting) => {
        const { title, line, record } = journalRow(waiting, lang);
        const show = button(formsText(lang).buttons.show, 'round.show', {
          v: 1,
          roundId: waiting.roundId,
          as: 'run',
        });
        return { title, lines: [line], buttons: [reader === 'secretariat' ? record : show] };
      }),
      more,
    },
    lang,
  );
}
