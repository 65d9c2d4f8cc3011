import { runsCases } from '../domain/board/roles';
import type { BoardId, OperationId, RoundId } from '../domain/ids';
import type { FormStart } from '../domain/round/blankForm';
import { type Actor, seatedOn } from './actor';
import type { Deps } from './deps';
import { type DraftView, draftCase } from './draftCase';
import { readGoing } from './listCases';
import type { MeetingRecord } from './ports';
import { type Refused, refused } from './refused';

/** `underway`: a case about these minutes is out already. `approved`: they are approved, so there is nothing to send. */
export type DraftedMinutes =
  | DraftView
  | { kind: 'underway'; roundId: RoundId }
  | { kind: 'approved'; record: MeetingRecord }
  | Refused;

/**
 * Opens the form by which minutes are sent for approval: of the meeting that is named, or else of the newest one whose
 * minutes are kept here and not approved. Where no minutes are kept, the form is for the secretariat to fill in.
 * @param words the title and the question to begin with, by the date of the meeting (`YYYY-MM-DD`) where it is known.
 */
export async function draftMinutes(
  deps: Deps,
  boardId: BoardId,
  actor: Actor,
  meetingId: string | null,
  words: (date: string | null) => Pick<FormStart, 'title' | 'question'>,
  operation: OperationId,
): Promise<DraftedMinutes> {
  const seated = await seatedOn(deps, boardId, actor);
  if (seated === null) return refused('notFound');
  if (!runsCases(seated.role)) return refused('notYours');
  const kept = (await deps.meetings.list(boardId)).filter(({ meeting }) => meeting.kind === 'minutes');
  const record =
    meetingId === null
      ? (kept.findLast(({ approved }) => approved === undefined) ?? kept.at(-1))
      : kept.find(({ meeting }) => meeting.id === meetingId);
  if (record === undefined)
    return meetingId === null
      ? draftCase(deps, boardId, actor, { kind: 'minutes', ...words(null) }, operation)
      : refused('notFound');
  if (record.approved !== undefined) return { kind: 'approved', record };
  const { id, date } = record.meeting;
  const rounds = (await readGoing(deps, boardId)).map((whole) => whole.round.value);
  const out = rounds.find((round) => round.status === 'open' && round.minutesOf?.meetingId === id);
  if (out !== undefined) return { kind: 'underway', roundId: out.id };
  const start: FormStart = { kind: 'minutes', minutesOf: { meetingId: id, date }, ...words(date) };
  return draftCase(deps, boardId, actor, start, operation);
}
