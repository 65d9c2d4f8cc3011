import { laterBy } from '../../../domain/calendar/localMoment';
import type { RoundId } from '../../../domain/ids';
import { importBoard } from '../../../workflows/importBoard';
import { streamOf } from '../../../workflows/outbox';
import { aDesk, type Desk } from '../../support/useCases';

/** Rows of work that bring the channel's card up to date, one for each of these who answers. Not delivered yet. */
async function channelUpdates(desk: Desk, id: RoundId, ...voters: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const who of voters) {
    await desk.press(id, who, 'approve');
    for (const out of await desk.outs(id))
      if (out.task.kind === 'answered') await desk.deliver(streamOf(id), out.id);
    for (const out of await desk.outs(id))
      if (out.task.kind === 'update' && out.task.place === 'channel' && !ids.includes(out.id))
        ids.push(out.id);
  }
  return ids;
}
const answeredOnChannel = (desk: Desk) =>
  desk.messenger
    .shownTo('channel')
    .map((notice) => (notice.kind === 'case' ? notice.view.figures?.answered : undefined));
const updatesOf = (desk: Desk, who: string) =>
  desk.messenger.asked.filter((asked) => asked.verb === 'update' && asked.who === who);

test('given two answers and two updates at once, when the first is slow, then the second waits for its turn and the card ends with the latest', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const stream = streamOf(id);
  const [first = ''] = await channelUpdates(desk, id, 'ministeriet');
  const second: Promise<unknown>[] = [];
  desk.messenger.during('update', 'channel', async () => {
    const [, other = ''] = [
      first,
      ...(await channelUpdates(desk, id, 'region-vest')).filter((one) => one !== first),
    ];
    second.push(desk.deliver(stream, other));
    expect(await second[0]).toEqual({ kind: 'again', seconds: 2 });
  });
  await desk.deliver(stream, first);
  expect(second).toHaveLength(1);
  await desk.drain(60);
  expect(answeredOnChannel(desk)).toEqual([2]);
});

test('given an update that takes longer than its lease, when another has shown something newer meanwhile, then the card still ends with the latest', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const [first = ''] = await channelUpdates(desk, id, 'ministeriet');
  desk.messenger.during('update', 'channel', async () => {
    desk.moveTo(laterBy(desk.now(), 25_000));
    await desk.answer(id, 'region-vest', 'approve');
    expect(answeredOnChannel(desk)).toEqual([2]);
  });
  await desk.deliver(streamOf(id), first);
  await desk.drain(120);
  expect(answeredOnChannel(desk)).toEqual([2]);
});

test('given a process that dies while it updates, then the lease runs out by itself and the card is brought up to date', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  desk.messenger.nextUpdate('channel', { kind: 'dies' });
  await desk.answer(id, 'centret', 'approve');
  await desk.drain(120);
  expect(answeredOnChannel(desk)).toEqual([1]);
  expect(await desk.outs(id)).toEqual([]);
});

test('given a throttled channel, when a card is updated, then it is when the channel takes it, and shows what is so by then', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  desk.messenger.nextUpdate('channel', { kind: 'later', seconds: 30 });
  await desk.answer(id, 'centret', 'approve');
  expect(answeredOnChannel(desk)).toEqual([0]);
  await desk.press(id, 'foreningen', 'approve');
  await desk.drain(60);
  expect(answeredOnChannel(desk)).toEqual([2]);
});

test('given an update that may not have arrived, then one more follows', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  desk.messenger.nextUpdate('channel', { kind: 'ambiguous', arrives: false });
  await desk.answer(id, 'centret', 'approve');
  await desk.drain(60);
  expect(answeredOnChannel(desk)).toEqual([1]);
});

test('given a card somebody has deleted, when it is updated, then it is forgotten and not asked for again', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  desk.messenger.nextUpdate('channel', { kind: 'gone' });
  await desk.answer(id, 'centret', 'approve');
  await desk.answer(id, 'foreningen', 'approve');
  expect(updatesOf(desk, 'channel')).toHaveLength(1);
  expect(await desk.outs(id)).toEqual([]);
});

test('given a channel that never answers, when a card is updated, then the update is stuck in the end and logged', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  desk.messenger.nextUpdate('channel', ...Array(50).fill({ kind: 'ambiguous', arrives: false }));
  await desk.answer(id, 'centret', 'approve');
  await desk.drain(24 * 3_600);
  expect((await desk.outs(id)).map(({ status }) => status)).toEqual(['stuck']);
  expect(await desk.deps.halted.list('stuck', desk.board.id, 'channel')).toMatchObject([
    { stream: streamOf(id), code: 'test-ambiguous' },
  ]);
  expect(desk.logged).toContainEqual({
    level: 'error',
    message: 'work is stuck',
    code: 'VOTUM-UPDATE-STUCK',
  });
});

test('given a member who has left the board, when cards are updated, then nothing more is shown to him', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await importBoard(desk.deps, {
    ...desk.board,
    seats: desk.board.seats.filter((seat) => seat.id !== 'centret'),
  });
  await desk.until('2025-05-30T10:00:00.000Z');
  expect((await desk.sent(id)).status).toBe('closed');
  expect(updatesOf(desk, 'centret')).toEqual([]);
});

test('given what each may see, when cards are updated, then the channel gets no names and no answers', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve-with-comment', 'Husk en note.');
  const [channel] = desk.messenger.shownTo('channel');
  expect(channel).toMatchObject({
    view: { viewer: 'channel', seats: null, mine: null, ifNobodyElse: null, ending: null },
  });
  const [member] = desk.messenger.shownTo('region-ost');
  expect(member).toMatchObject({ view: { viewer: 'member', seats: null } });
  const [secretariat] = desk.messenger.shownTo('secretariat-1');
  expect(secretariat).toMatchObject({ kind: 'run', view: { viewer: 'secretariat' } });
});
