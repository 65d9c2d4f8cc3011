import { journalCard } from '../../cards/lists/journalCard';
import { MOST_ROWS } from '../../cards/lists/listCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { journalText } from '../../cards/text/journal';
import { runsCases } from '../../domain/board/roles';
import { toJournalise } from '../../workflows/toJournalise';
import { card, type Reply, words } from '../turn';
import type { Talk } from './talk';

/** What is not journalised yet, to those who run cases; the secretariat records it from the list. */
export async function answerJournal({ turn, seated, lang }: Talk): Promise<Reply> {
  const { board, role } = seated;
  if (!runsCases(role)) return words(refusalText('notYours', lang));
  if (turn.incoming.inChannel) return words(answersText(lang).onlyInChat);
  const waiting = await toJournalise(turn.deps, board, MOST_ROWS);
  if (waiting.cases.length === 0) return words(journalText(lang).list.none);
  return card(journalCard(waiting, role.kind === 'secretariat' ? 'secretariat' : 'chair', lang));
}
