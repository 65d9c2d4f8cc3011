import { laterBy } from '../../../domain/calendar/localMoment';
import { work } from '../../../workflows/commitWork';
import { boardStream } from '../../../workflows/outbox';
import { aUlid } from '../../support/builders';
import { aDesk, type Desk } from '../../support/useCases';

/** A row of work of the board's, to be done in so many seconds. */
async function aRow(desk: Desk, seconds: number): Promise<{ stream: string; id: string }> {
  const stream = boardStream(desk.board.id);
  const out = work(
    desk.deps,
    { kind: 'agenda', meetingId: '2025-1' },
    { notBefore: laterBy(desk.now(), seconds * 1000) },
  );
  expect(await desk.deps.rounds.commit(stream, desk.operation(), [out])).toBe('committed');
  return { stream, id: out.value.id };
}

test('given a wake-up that finds no row, then there is nothing to do', async () => {
  const desk = await aDesk();
  expect(await desk.deliver(boardStream(desk.board.id), aUlid())).toEqual({ kind: 'nothing' });
});

test('given a wake-up a little ahead of time, then it comes again by itself', async () => {
  const desk = await aDesk();
  const { stream, id } = await aRow(desk, 90);
  expect(await desk.deliver(stream, id)).toEqual({ kind: 'again', seconds: 90 });
});

test('given a wake-up long ahead of time, then the due index carries it, by the board’s clock', async () => {
  const desk = await aDesk();
  const { stream, id } = await aRow(desk, 3 * 24 * 3_600);
  expect(await desk.deliver(stream, id)).toEqual({ kind: 'done' });
  expect(await desk.dueRows()).toContainEqual({
    dueAt: '2025-05-22T08:00:00.000Z',
    stream,
    what: 'out',
    key: id,
  });
  await desk.until('2025-05-22T08:00:00.000Z');
  expect(await desk.outs()).toEqual([]);
});

test('given work of a meeting that is gone, then it is dropped', async () => {
  const desk = await aDesk();
  const { stream, id } = await aRow(desk, 0);
  expect(await desk.deliver(stream, id)).toEqual({ kind: 'done' });
  expect(desk.messenger.asked).toEqual([]);
});

test('given a row that is stuck, when it is woken again, then it is left alone', async () => {
  const desk = await aDesk();
  const { stream, id } = await aRow(desk, 0);
  const row = await desk.deps.rounds.readOut(stream, id);
  if (row === null) throw new Error('no row');
  await desk.deps.rounds.commit(stream, 'stick', [
    { row: 'out', value: { ...row.value, status: 'stuck' }, etag: row.etag },
  ]);
  expect(await desk.deliver(stream, id)).toEqual({ kind: 'done' });
  expect(await desk.outs()).toMatchObject([{ id, status: 'stuck' }]);
});
