import { ulid } from 'ulid';
import type { Board } from '../../domain/board/board';
import { type RoundId, roundIdOf } from '../../domain/ids';
import { blankForm } from '../../domain/round/blankForm';
import { castAnswer } from '../../domain/round/castAnswer';
import type { CaseForm } from '../../domain/round/form';
import { openCase } from '../../domain/round/openCase';
import { readForm } from '../../domain/round/readForm';
import { eventRow } from '../../workflows/commitWork';
import { streamOf } from '../../workflows/outbox';
import type { Write } from '../../workflows/ports';
import type { Site } from './openSite';

/**
 * Puts a case in progress straight into the store, answered by some seats already: nothing is sent, so that a thousand can be
 * tried. The sweep does not know of it.
 */
export async function putOpenCase(
  { truth }: Pick<Site, 'truth'>,
  board: Board,
  { answeredBy = [], form = {} }: { answeredBy?: readonly string[]; form?: Partial<CaseForm> } = {},
): Promise<RoundId> {
  const now = truth.clock.now();
  const id = roundIdOf(board.id, ulid());
  const typed = { ...blankForm(board, { title: 'Prøvesag', question: 'Kan du godkende?' }, now), ...form };
  const read = readForm(typed, board, [], now);
  if (read.kind === 'faults') throw new Error(`Not to be sent: ${JSON.stringify(read.faults)}`);
  const draft = { id, status: 'draft' as const, createdAt: now, events: 0, form: typed };
  const opened = openCase(draft, read.case, board, now);
  const by = { kind: 'votum' as const };
  const writes: Write[] = [
    { row: 'round', value: opened.round, etag: null },
    eventRow(opened.round.events, now, by, 'opened', opened.happening),
  ];
  for (const seat of opened.seats) {
    const press = {
      version: 1,
      seen: 0,
      choice: 'approve' as const,
      comment: '',
      receivedAt: now,
      onBehalf: null,
    };
    const answer = answeredBy.includes(seat.seatId) ? castAnswer(opened.round, seat, press) : null;
    if (answer?.kind !== 'record') {
      writes.push({ row: 'seat', value: seat, etag: null });
      continue;
    }
    writes.push({ row: 'seat', value: answer.seat, etag: null });
    writes.push(eventRow(answer.seat.events, now, by, `answered-${seat.seatId}`, answer.happening));
  }
  const outcome = await truth.rounds.commit(streamOf(id), ulid(), writes);
  if (outcome !== 'committed') throw new Error(`The case was not put there: ${outcome}`);
  return id;
}
