import type { RoundId } from '../../domain/ids';
import { endNow } from '../../workflows/endNow';
import { recordJournal, recordJournalAsOperator } from '../../workflows/recordJournal';
import { verifyRegister } from '../../workflows/verifyRegister';
import { aDesk, type Desk, mustDo } from '../support/useCases';

const numbers = { caseNo: '2025-1234', docNo: '567890', date: '' };

async function ended(desk: Desk, how: 'close' | 'withdraw' = 'close'): Promise<RoundId> {
  const id = await desk.start();
  for (const who of ['ministeriet', 'centret', 'foreningen']) await desk.answer(id, who, 'approve');
  await endNow(desk.deps, id, desk.actor('secretariat-1'), { how, reason: 'Aftalt.' }, desk.operation());
  await desk.drain();
  desk.messenger.forget();
  return id;
}

const record = (desk: Desk, id: RoundId, typed = {}, { who = 'secretariat-1', operation = '' } = {}) =>
  recordJournal(
    desk.deps,
    id,
    desk.actor(who),
    { ...numbers, ...typed },
    operation === '' ? desk.operation() : operation,
  );

async function journalOf(desk: Desk, id: RoundId) {
  const round = await desk.round(id);
  return round.status === 'closed' ? round.journal : 'not closed';
}

test('given a decision, when the secretariat records where it is journalised, then that is an event and it stands', async () => {
  const desk = await aDesk();
  const id = await ended(desk);
  expect(await journalOf(desk, id)).toBeNull();
  const journal = { caseNo: '2025-1234', docNo: '567890', date: '2025-05-19', system: null };
  expect(await record(desk, id)).toEqual({ kind: 'journalised', journal, corrected: false });
  const [event, ...more] = await desk.events(id, 'journalised');
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    by: { kind: 'secretariat' },
    happening: { stream: 'round', kind: 'journalised', journal, corrects: null },
  });
  expect(await journalOf(desk, id)).toEqual({ ...journal, event: event?.n });
  await desk.drain();
  expect(desk.messenger.sentTo()).toEqual([]);
});

test('given a receipt, when it is corrected, then the new event points at the old and the latest holds', async () => {
  const desk = await aDesk();
  const id = await ended(desk);
  await record(desk, id);
  expect(await record(desk, id, { docNo: '567891' })).toMatchObject({ corrected: true });
  expect(await record(desk, id, { docNo: '567892' })).toMatchObject({ corrected: true });
  const events = await desk.events(id, 'journalised');
  expect(
    events.map(({ n, happening }) => [n, happening.kind === 'journalised' && happening.corrects]),
  ).toEqual([
    [events[0]?.n, null],
    [events[1]?.n, events[0]?.n],
    [events[2]?.n, events[1]?.n],
  ]);
  expect(await journalOf(desk, id)).toMatchObject({ docNo: '567892', event: events[2]?.n });
  // What became of the papers is no part of what was decided.
  expect(await verifyRegister(desk.deps, desk.board.id)).toMatchObject({ fault: null });
});

test('given the same receipt again, or its activity sent again after a correction, then nothing is written', async () => {
  const desk = await aDesk();
  const id = await ended(desk);
  const operation = desk.operation();
  await record(desk, id, {}, { operation });
  await record(desk, id);
  desk.moveTo('2025-05-21T08:00:00.000Z');
  // The day stands where none is typed.
  expect(await record(desk, id)).toMatchObject({ journal: { date: '2025-05-19' }, corrected: false });
  expect(await desk.events(id, 'journalised')).toHaveLength(1);
  await record(desk, id, { caseNo: '2025-9' });
  expect(await record(desk, id, {}, { operation })).toMatchObject({ journal: { caseNo: '2025-1234' } });
  expect(await desk.events(id, 'journalised')).toHaveLength(2);
  expect(await journalOf(desk, id)).toMatchObject({ caseNo: '2025-9' });
});

test('given a withdrawn case, then it is journalised like a decision', async () => {
  const desk = await aDesk();
  const id = await ended(desk, 'withdraw');
  expect(await record(desk, id)).toMatchObject({ kind: 'journalised' });
});

test('given a system of the board, then it stands on the receipt', async () => {
  const { board } = await aDesk();
  const desk = await aDesk({ board: { ...board, journalSystem: 'F2' } });
  const id = await ended(desk);
  expect(await record(desk, id)).toMatchObject({ journal: { system: 'F2' } });
});

describe('refused', () => {
  test('given a case in progress, then there is nothing to journalise', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    expect(await record(desk, id)).toEqual({ kind: 'refused', why: 'notEnded' });
  });

  test.each([
    ['ministeriet', 'notYours'],
    ['centret', 'notYours'],
    ['universitetet', 'notYours'],
    ['stranger', 'notFound'],
  ])('%s may not: %s', async (who, why) => {
    const desk = await aDesk();
    const id = await ended(desk);
    expect(await record(desk, id, {}, { who })).toEqual({ kind: 'refused', why });
    expect(await journalOf(desk, id)).toBeNull();
  });

  test('what is typed wrong changes nothing', async () => {
    const desk = await aDesk();
    const id = await ended(desk);
    expect(await record(desk, id, { docNo: '' })).toEqual({ kind: 'refused', why: 'journalNumberMissing' });
    expect(await record(desk, id, { date: '2025-05-20' })).toEqual({
      kind: 'refused',
      why: 'journalDateAhead',
    });
    expect(await desk.events(id, 'journalised')).toEqual([]);
  });
});

test('given two who record at once, then both are events and one points at the other', async () => {
  const desk = await aDesk();
  const id = await ended(desk);
  const both = await Promise.all([
    record(desk, id, { docNo: '1' }),
    record(desk, id, { docNo: '2' }, { who: 'secretariat-2' }),
  ]);
  expect(both.map(({ kind }) => kind)).toEqual(['journalised', 'journalised']);
  const events = await desk.events(id, 'journalised');
  expect(events).toHaveLength(2);
  expect(events[1]?.happening).toMatchObject({ corrects: events[0]?.n });
});

test('given an operator, then the event names him, and a case that is not there is refused', async () => {
  const desk = await aDesk();
  const id = await ended(desk);
  const done = await recordJournalAsOperator(desk.deps, id, 'mette', numbers, desk.operation());
  expect(mustDo(done)).toMatchObject({ journal: { caseNo: '2025-1234' } });
  const [event] = await desk.events(id, 'journalised');
  expect(event?.by).toEqual({ kind: 'operator', name: 'mette' });
  const missing = `${desk.board.id}.01JVJ9G0E80000000000000099` as RoundId;
  expect(await recordJournalAsOperator(desk.deps, missing, 'mette', numbers, desk.operation())).toEqual({
    kind: 'refused',
    why: 'notFound',
  });
});
