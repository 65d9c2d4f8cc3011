import { agendaPreviewCard } from '../../cards/agenda/agendaPreviewCard';
import { agendaRefusal } from '../../cards/agenda/agendaRefusal';
import { refusalText } from '../../cards/refusals/refusalText';
import { keepMeeting } from '../../workflows/keepMeeting';
import { card, type Reply, words } from '../turn';
import type { Talk } from './talk';

/** A pasted agenda or minutes: read, kept as a draft, and shown to be corrected and sent out. */
export async function importAgendaText({ turn, seated, lang, text }: Talk): Promise<Reply> {
  if (seated.role.kind !== 'secretariat' || turn.incoming.inChannel)
    return words(refusalText('notYours', lang));
  const { board } = seated;
  const kept = await keepMeeting(turn.deps, board.id, text);
  switch (kept.kind) {
    case 'busy':
      return words(refusalText('busy', lang));
    case 'notAnAgenda':
      return words(agendaRefusal(kept.reason, lang));
    case 'kept': {
      const { meeting, status, approved } = kept.record;
      return card(
        agendaPreviewCard({ boardId: board.id, meeting, problems: kept.problems, status, approved }, lang),
      );
    }
  }
}
