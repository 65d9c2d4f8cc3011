import { type RoundId, SeatId } from '../../domain/ids';
import { endNow } from '../../workflows/endNow';
import { type Remark, saySomething } from '../../workflows/saySomething';
import { aDesk, type Desk } from '../support/useCases';

const say = (
  desk: Desk,
  id: RoundId,
  who: string,
  remark: Remark,
  text = 'Hvad dækker post 4?',
  operation = desk.operation(),
) => saySomething(desk.deps, id, desk.actor(who), remark, text, operation);
const end = (desk: Desk, id: RoundId) =>
  endNow(desk.deps, id, desk.actor('secretariat-1'), { how: 'close', reason: 'Aftalt.' }, desk.operation());
const newsTo = (desk: Desk, who: string) =>
  desk.messenger.sentTo(who).flatMap((notice) => (notice.kind === 'news' ? [notice] : []));
const everybody = ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen', 'universitetet'];

test('given a comment, then it is kept, counts for nothing and disturbs nobody', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  desk.messenger.forget();
  expect(await say(desk, id, 'centret', 'commented', '  En bemærkning. ')).toEqual({
    kind: 'said',
    remark: 'commented',
  });
  await desk.drain();
  expect((await desk.events(id, 'commented'))[0]?.happening).toMatchObject({
    stream: 'centret',
    text: 'En bemærkning.',
  });
  expect((await desk.seat(id, 'centret')).answer).toBeNull();
  expect(desk.messenger.asked).toEqual([]);
});

test.each(['asked', 'paperUnreadable'] as const)(
  'given %s, then the secretariat hears of it and nobody else',
  async (remark) => {
    const desk = await aDesk();
    const id = await desk.start();
    desk.messenger.forget();
    await say(desk, id, 'centret', remark);
    await desk.drain();
    for (const who of ['secretariat-1', 'secretariat-2'])
      expect(newsTo(desk, who)).toMatchObject([
        { news: remark, text: 'Hvad dækker post 4?', asked: 2, seat: { seatId: 'centret' } },
      ]);
    for (const who of [...everybody, 'channel']) expect(desk.messenger.sentTo(who)).toEqual([]);
  },
);

test('given a question in the night and a case that has ended by morning, then the secretariat still hears it', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.until('2025-05-19T20:00:00.000Z');
  await say(desk, id, 'centret', 'asked');
  await end(desk, id);
  desk.messenger.forget();
  await desk.until('2025-05-20T07:00:00.000Z');
  expect(newsTo(desk, 'secretariat-1')).toMatchObject([{ news: 'asked', text: 'Hvad dækker post 4?' }]);
});

test('given the observer, when he comments and asks, then he may', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  expect((await say(desk, id, 'universitetet', 'commented')).kind).toBe('said');
  expect((await say(desk, id, 'universitetet', 'asked')).kind).toBe('said');
});

test('given two who speak at once, then both are heard', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await Promise.all([say(desk, id, 'centret', 'asked', 'Et?'), say(desk, id, 'centret', 'asked', 'To?')]);
  expect((await desk.events(id, 'asked')).map(({ n }) => n)).toEqual([2, 3]);
});

test('given an activity that Teams sends again, then it is one remark and the secretariat hears it once', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  desk.messenger.forget();
  await say(desk, id, 'centret', 'asked', 'Hvad dækker post 4?', 'one-activity');
  expect((await say(desk, id, 'centret', 'asked', 'Hvad dækker post 4?', 'one-activity')).kind).toBe('said');
  await desk.drain();
  expect(await desk.events(id, 'asked')).toHaveLength(1);
  expect(newsTo(desk, 'secretariat-1')).toHaveLength(1);
});

test.each([
  ['commented', 'said'],
  ['asked', 'said'],
  ['paperUnreadable', 'refused'],
] as const)('given a case that has ended, when %s, then it is %s', async (remark, kind) => {
  const desk = await aDesk();
  const id = await desk.start();
  await endNow(
    desk.deps,
    id,
    desk.actor('secretariat-1'),
    { how: 'close', reason: 'Aftalt.' },
    desk.operation(),
  );
  expect((await say(desk, id, 'centret', remark)).kind).toBe(kind);
});

test.each([
  ['commented', 'refused'],
  ['asked', 'refused'],
  ['paperUnreadable', 'said'],
] as const)('given no text, when %s, then it is %s', async (remark, kind) => {
  const desk = await aDesk();
  const id = await desk.start();
  expect((await say(desk, id, 'centret', remark, ' \n ')).kind).toBe(kind);
});

test('given a text beyond the limit, then the record holds what fits', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await say(desk, id, 'centret', 'commented', 'x'.repeat(5_000));
  const [event] = await desk.events(id, 'commented');
  expect(event?.happening).toMatchObject({ text: 'x'.repeat(1_000) });
});

test.each([
  ['a recused member', 'foreningen', 'recused'],
  ['the secretariat, which has no seat', 'secretariat-1', 'notYours'],
  ['a stranger', 'stranger', 'notFound'],
])('given %s, when they comment, then it is refused', async (_, who, why) => {
  const desk = await aDesk();
  const id = await desk.start({ recused: [SeatId.parse('foreningen')] });
  expect(await say(desk, id, who, 'commented')).toEqual({ kind: 'refused', why });
  expect(await desk.events(id, 'commented')).toEqual([]);
});

test('given a draft, when a member comments on it by hand, then he learns nothing of it', async () => {
  const desk = await aDesk();
  expect(await say(desk, await desk.draft(), 'centret', 'commented')).toEqual({
    kind: 'refused',
    why: 'notFound',
  });
});
