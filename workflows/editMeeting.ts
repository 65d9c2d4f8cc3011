import type { Meeting } from '../domain/agenda/meeting';
import type { BoardId } from '../domain/ids';
import { type Actor, seatedOn } from './actor';
import type { Deps } from './deps';
import type { MeetingRecord } from './ports';
import { type Refused, refused } from './refused';

const TRIES = 3;

/** Keeps the secretariat's corrections of a meeting. `edit` is applied to the newest state, and again after a conflict. */
export async function editMeeting(
  deps: Pick<Deps, 'boards' | 'meetings'>,
  boardId: BoardId,
  meetingId: string,
  actor: Actor,
  edit: (meeting: Meeting) => Meeting,
): Promise<{ kind: 'kept'; record: MeetingRecord } | Refused> {
  const seated = await seatedOn(deps, boardId, actor);
  if (seated === null) return refused('notFound');
  if (seated.role.kind !== 'secretariat') return refused('notYours');
  let mayArrive = false;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const stored = await deps.meetings.read(boardId, meetingId);
    if (stored === null) return refused('notFound');
    const { meeting, revision = 1 } = stored.value;
    const edited = edit(meeting);
    // Kept before, by an activity that Teams now sends again.
    if (JSON.stringify(edited) === JSON.stringify(meeting)) return { kind: 'kept', record: stored.value };
    const record = { ...stored.value, meeting: edited, revision: revision + 1 };
    const outcome = await deps.meetings.save(record, stored.etag);
    if (outcome === 'committed') return { kind: 'kept', record };
    if (outcome === 'unknown') return refused('unknown');
    mayArrive ||= outcome === 'unanswered';
  }
  return refused(mayArrive ? 'unknown' : 'busy');
}
