import { agendaPreviewCard } from '../../cards/agenda/agendaPreviewCard';
import { applyAgendaEdits } from '../../cards/agenda/applyAgendaEdits';
import { readAgendaEdits } from '../../cards/agendaFields';
import { refusalText } from '../../cards/refusals/refusalText';
import type { VerbData } from '../../cards/verbs';
import { seatedOn } from '../../workflows/actor';
import { editMeeting } from '../../workflows/editMeeting';
import { sendOutAgenda } from '../../workflows/sendOutAgenda';
import { card, languageFor, type Reply, type Turn, words } from '../turn';

/** Keeps what was corrected and opens what was chosen next; a fault comes back with what was typed. */
export async function editAgendaPress(turn: Turn, data: VerbData<'agenda.save'>): Promise<Reply> {
  const { boardId, meetingId } = data;
  const read = readAgendaEdits(data);
  const lang = languageFor(turn);
  if (read.kind === 'faults') {
    const record = await turn.deps.meetings.read(boardId, meetingId);
    const seated = await seatedOn(turn.deps, boardId, turn.actor);
    if (record === null || seated?.role.kind !== 'secretariat') return words(refusalText('notFound', lang));
    const { meeting, status, approved } = record.value;
    const { faults, opened, typed } = read;
    return card(
      agendaPreviewCard({ boardId, meeting, status, approved, problems: [], opened, faults, typed }, lang),
    );
  }
  const { edits } = read;
  const kept = await editMeeting(turn.deps, boardId, meetingId, turn.actor, (meeting) =>
    applyAgendaEdits(meeting, edits),
  );
  if (kept.kind === 'refused') return words(refusalText(kept.why, lang));
  const { meeting, status, approved } = kept.record;
  const changed = edits.meeting !== null || edits.item !== null;
  return card(
    agendaPreviewCard(
      {
        boardId,
        meeting,
        status,
        approved,
        problems: [],
        opened: edits.open,
        ...(changed ? { note: 'saved' } : {}),
      },
      lang,
    ),
  );
}

/** Sends the agenda out, with whatever still stands corrected in the card. */
export async function sendOutAgendaPress(turn: Turn, data: VerbData<'agenda.publish'>): Promise<Reply> {
  const { boardId, meetingId } = data;
  const lang = languageFor(turn);
  const read = readAgendaEdits(data);
  if (read.kind === 'faults') return editAgendaPress(turn, data);
  const { edits } = read;
  if (edits.meeting !== null || edits.item !== null) {
    const kept = await editMeeting(turn.deps, boardId, meetingId, turn.actor, (meeting) =>
      applyAgendaEdits(meeting, edits),
    );
    if (kept.kind === 'refused') return words(refusalText(kept.why, lang));
  }
  const sent = await sendOutAgenda(turn.deps, boardId, meetingId, turn.actor, turn.operation);
  if (sent.kind === 'refused') return words(refusalText(sent.why, lang));
  const { meeting, status, approved } = sent.record;
  return card(agendaPreviewCard({ boardId, meeting, status, approved, problems: [] }, lang));
}

/** The preview of a meeting kept here. */
export async function showAgendaPress(
  turn: Turn,
  { boardId, meetingId }: VerbData<'agenda.show'>,
): Promise<Reply> {
  const [seated, record] = await Promise.all([
    seatedOn(turn.deps, boardId, turn.actor),
    turn.deps.meetings.read(boardId, meetingId),
  ]);
  const lang = languageFor(turn, seated?.board);
  if (seated === null || record === null) return words(refusalText('notFound', lang));
  if (seated.role.kind !== 'secretariat') return words(refusalText('notYours', lang));
  const { meeting, status, approved } = record.value;
  return card(agendaPreviewCard({ boardId, meeting, status, approved, problems: [] }, lang));
}
