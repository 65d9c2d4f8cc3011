import type { BoardId } from '../domain/ids';
import { decisionNumber } from '../domain/register/decisionNumber';
import { isNumbered } from '../domain/register/entry';
import type { ClosedRound } from '../domain/round/round';
import { isApproval } from '../domain/round/verdict';
import type { Deps } from './deps';

const TRIES = 8;

/**
 * Marks the meeting whose minutes a case has approved, by the entry the register has of it, so that whoever asks for
 * it hears so. Safe to repeat. Throws when the meeting stays contested or the store does not answer; delivery then
 * tries again.
 */
export async function markMinutes(
  deps: Pick<Deps, 'meetings' | 'register'>,
  boardId: BoardId,
  { id, minutesOf, ending, voided }: ClosedRound,
): Promise<void> {
  if (minutesOf === null || voided !== null) return;
  if (ending.kind !== 'decided' || !isApproval(ending.verdict.outcome)) return;
  const entry = await deps.register.ofRound(boardId, id);
  if (entry === null || !isNumbered(entry)) return;
  const corrected = (ending.verdict.tally.corrections?.accepted ?? 0) > 0;
  const approved = { roundId: id, date: entry.date, decision: decisionNumber(entry.number), corrected };
  for (let tried = 0; tried < TRIES; tried += 1) {
    const stored = await deps.meetings.read(boardId, minutesOf.meetingId);
    if (stored === null || stored.value.approved?.roundId === id) return;
    if ((await deps.meetings.save({ ...stored.value, approved }, stored.etag)) === 'committed') return;
  }
  throw new Error('VOTUM-MEETING-CONTESTED');
}

/** Takes the mark off again, where the decision that approved the minutes is annulled. Safe to repeat, and throws as `markMinutes`. */
export async function unmarkMinutes(
  deps: Pick<Deps, 'meetings'>,
  boardId: BoardId,
  { id, minutesOf }: ClosedRound,
): Promise<void> {
  if (minutesOf === null) return;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const stored = await deps.meetings.read(boardId, minutesOf.meetingId);
    if (stored === null || stored.value.approved?.roundId !== id) return;
    const { approved: _annulled, ...record } = stored.value;
    if ((await deps.meetings.save(record, stored.etag)) === 'committed') return;
  }
  throw new Error('VOTUM-MEETING-CONTESTED');
}
