import type { Board } from '../../domain/board/board';
import type { Instant } from '../../domain/ids';
import { expireConfirmation } from '../../domain/round/confirmation';
import { confirmationDueAt } from '../../domain/round/confirmationDue';
import { caseDueAt, type DueStep, dueSteps } from '../../domain/round/dueSteps';
import { decideCase } from '../../domain/round/endCase';
import { readForm } from '../../domain/round/readForm';
import { readWith } from '../changesOf';
import { commitWork, eventRow, work } from '../commitWork';
import { confirmationRows } from '../confirmOutcome';
import type { Deps } from '../deps';
import { endRows } from '../endRows';
import { partsOf, type StreamId } from '../outbox';
import type { WholeCase, Write } from '../ports';
import { answererOf } from '../recipients';
import { remindContacts } from '../remindContacts';
import { SEATS_AT_A_TIME } from '../remindNow';
import { sendOutRows } from '../sendOut';
import { mustBeCommitted, mustBeKnown } from './contested';

/**
 * Does what is due on one case. Gives when to look again: null when nothing will fall due any more, `gone` when there is
 * no such case.
 */
export async function sweepCase(deps: Deps, stream: StreamId): Promise<Instant | null | 'gone'> {
  const { boardId, roundId } = partsOf(stream);
  const stored =
    roundId === null ? null : await Promise.all([deps.rounds.readWhole(roundId), deps.boards.read(boardId)]);
  const [whole, board] = stored ?? [null, null];
  if (whole === null || board === null || roundId === null) return 'gone';
  const claims = await deps.rounds.readClaims(stream, '');
  const claimed = new Set(claims.map((claim) => claim.key));
  const seats = whole.seats.map((seat) => seat.value);
  for (const step of dueSteps(whole.round.value, seats, claimed, deps.clock.now(), board.value.calendar))
    await doStep(deps, stream, step, whole, board.value);
  return nextLook(deps, (await deps.rounds.readHeader(roundId))?.value ?? null, board.value);
}

function nextLook(
  deps: Deps,
  round: WholeCase['round']['value'] | null,
  board: Board,
): Instant | null | 'gone' {
  if (round === null) return 'gone';
  if (round.status === 'scheduled') return round.sendAt;
  const now = deps.clock.now();
  if (round.status === 'awaitingConfirmation') return confirmationDueAt(round, now, board.calendar);
  return round.status === 'open' ? caseDueAt(round, now, board.calendar) : null;
}

async function doStep(
  deps: Deps,
  stream: StreamId,
  step: DueStep,
  whole: WholeCase,
  board: Board,
): Promise<void> {
  switch (step.kind) {
    case 'send':
      return sendScheduled(deps, stream, whole, board);
    case 'close':
      return closeAtDeadline(deps, stream, whole, board);
    case 'remind':
      return remind(deps, stream, step, whole, board);
    case 'dayBefore': {
      const writes: Write[] = [
        { row: 'claim', value: { key: step.claim, at: deps.clock.now() } },
        work(deps, { kind: 'news', news: 'dayBefore', seatId: null, text: '', asked: 0 }),
      ];
      return mustBeKnown(await commitWork(deps, stream, `claim-${step.claim}`, writes));
    }
    case 'remindChairs': {
      const writes: Write[] = [
        { row: 'claim', value: { key: step.claim, at: deps.clock.now() } },
        work(deps, { kind: 'news', news: 'confirmationMissing', seatId: null, text: '', asked: 0 }),
      ];
      return mustBeKnown(await commitWork(deps, stream, `claim-${step.claim}`, writes));
    }
    case 'expire':
      return endUnconfirmed(deps, stream, whole, board);
  }
}

async function sendScheduled(deps: Deps, stream: StreamId, whole: WholeCase, board: Board): Promise<void> {
  const round = whole.round.value;
  if (round.status !== 'scheduled') return;
  const now = deps.clock.now();
  const operation = `send-${round.id}-${round.sendAt}`;
  // Working days count from the day it is really sent, also when the sweep comes late.
  const form = { ...round.form, sendWhen: 'now' as const };
  const by = await readWith(deps, board.id, form);
  const read = readForm(form, board, by.changes, now, by.title, by.decisions);
  if (read.kind === 'ready') {
    const rows = await sendOutRows(
      deps,
      { value: round, etag: whole.round.etag },
      read.case,
      board,
      { kind: 'votum' },
      now,
      operation,
    );
    return mustBeCommitted(await commitWork(deps, stream, operation, rows));
  }
  const { id, createdAt, events } = round;
  const back: Write[] = [
    { row: 'round', value: { id, createdAt, events, form, status: 'draft' }, etag: whole.round.etag },
    work(deps, { kind: 'news', news: 'notSent', seatId: null, text: '', asked: 0 }),
  ];
  return mustBeCommitted(await commitWork(deps, stream, operation, back));
}

async function closeAtDeadline(deps: Deps, stream: StreamId, whole: WholeCase, board: Board): Promise<void> {
  const round = whole.round.value;
  if (round.status !== 'open') return;
  const now = deps.clock.now();
  const seats = whole.seats.map((seat) => seat.value);
  const ended = decideCase(round, seats, 'deadline', now, board.calendar);
  const operation = `end-${round.id}-${round.version}`;
  const rows = await endRows(deps, whole, ended, { kind: 'votum' }, now, operation, board.calendar);
  // Contested by an answer that was received in time and is committed just now: the next tick counts it.
  return mustBeCommitted(await commitWork(deps, stream, operation, rows));
}

async function endUnconfirmed(deps: Deps, stream: StreamId, whole: WholeCase, board: Board): Promise<void> {
  const round = whole.round.value;
  if (round.status !== 'awaitingConfirmation') return;
  const now = deps.clock.now();
  const ended = expireConfirmation(round, now, board.calendar);
  const operation = `unconfirmed-${round.id}`;
  const rows = confirmationRows(deps, whole, ended, { kind: 'votum' }, now, operation);
  // Contested by a chair who confirms just now: the next tick sees what it came to.
  return mustBeCommitted(await commitWork(deps, stream, operation, rows));
}

async function remind(
  deps: Deps,
  stream: StreamId,
  step: Extract<DueStep, { kind: 'remind' }>,
  whole: WholeCase,
  board: Board,
): Promise<void> {
  const seats = whole.seats.map(({ value }) => value);
  let header = whole.round;
  for (let from = 0; from < step.seats.length; from += SEATS_AT_A_TIME) {
    const some = step.seats.slice(from, from + SEATS_AT_A_TIME);
    const round = header.value;
    if (round.status !== 'open') return;
    const now = deps.clock.now();
    const operation = `remind-${round.id}-${step.dueAt}-${from}`;
    const value = { ...round, events: round.events + 1 };
    const writes: Write[] = [
      { row: 'round', value, etag: header.etag },
      eventRow(value.events, now, { kind: 'votum' }, operation, {
        stream: 'round',
        kind: 'reminded',
        reminder: step.reminder,
        seats: some.map((seat) => seat.seatId),
      }),
      // The latest claim alone proves the reminder; the earlier ones it swallowed need none, since only the last one
      // due counts.
      ...some.map(
        ({ seatId, claims }): Write => ({ row: 'claim', value: { key: claims.at(-1) ?? seatId, at: now } }),
      ),
      ...remindContacts(deps, board, {
        seats: some.map(({ seatId }) => seatId),
        reminder: step.reminder,
        dueAt: step.dueAt,
      }),
      ...some.map(({ seatId }) =>
        work(deps, {
          kind: 'reminder',
          to: answererOf(seats, seatId),
          reminder: step.reminder,
          dueAt: step.dueAt,
        }),
      ),
    ];
    mustBeCommitted(await commitWork(deps, stream, operation, writes));
    const again = await deps.rounds.readHeader(round.id);
    if (again === null) return;
    header = again;
  }
}
