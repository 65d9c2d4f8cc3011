import { numbersInAgenda } from '../domain/agenda/numbersInAgenda';
import type { BoardId, OperationId } from '../domain/ids';
import { type Actor, seatedOn } from './actor';
import { commitWork, work } from './commitWork';
import type { Deps } from './deps';
import { boardStream } from './outbox';
import type { MeetingRecord } from './ports';
import { type Refused, refused } from './refused';

/**
 * Sends an agenda out to the board's channel. Sent out twice it is posted once. One that holds what looks like a personal
 * number is refused: whoever sits in the channel would read it.
 */
export async function sendOutAgenda(
  deps: Deps,
  boardId: BoardId,
  meetingId: string,
  actor: Actor,
  operation: OperationId,
): Promise<{ kind: 'sentOut'; record: MeetingRecord; again: boolean } | Refused> {
  const seated = await seatedOn(deps, boardId, actor);
  if (seated === null) return refused('notFound');
  if (seated.role.kind !== 'secretariat') return refused('notYours');
  const [stored, channel] = await Promise.all([
    deps.meetings.read(boardId, meetingId),
    deps.conversations.channelOf(boardId),
  ]);
  if (stored === null) return refused('notFound');
  if (stored.value.status === 'sentOut') return { kind: 'sentOut', record: stored.value, again: true };
  if (channel === null) return refused('channelNotTied');
  if (numbersInAgenda(stored.value.meeting).length > 0) return refused('personNumber');
  const record: MeetingRecord = { ...stored.value, status: 'sentOut' };
  const claim = { row: 'claim' as const, value: { key: `agenda|${meetingId}`, at: deps.clock.now() } };
  // The posting is committed first and claimed: should marking the meeting fail, pressing again marks it and posts nothing.
  const posted = await commitWork(deps, boardStream(boardId), operation, [
    claim,
    work(deps, { kind: 'agenda', meetingId }),
  ]);
  if (posted === 'unknown' || posted === 'unanswered') return refused('unknown');
  const saved = await deps.meetings.save(record, stored.etag);
  if (saved !== 'committed') return refused(saved === 'conflict' ? 'busy' : 'unknown');
  return { kind: 'sentOut', record, again: false };
}
