import { type RoundId, SeatId } from '../../domain/ids';
import type { Choice } from '../../domain/round/choice';
import { endNow } from '../../workflows/endNow';
import { recordAnswer } from '../../workflows/recordAnswer';
import { aDesk, type Desk } from '../support/useCases';

const record = (
  desk: Desk,
  id: RoundId,
  seatId: string,
  choice: Choice = 'approve',
  { how = 'Telefon den 19. maj.', who = 'secretariat-1' } = {},
) =>
  recordAnswer(
    desk.deps,
    id,
    desk.actor(who),
    { seatId: SeatId.parse(seatId), choice, how },
    desk.operation(),
  );

test('given an answer by phone, when the secretariat records it, then it counts and is marked so everywhere', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  desk.messenger.forget();
  expect(await record(desk, id, 'centret')).toEqual({ kind: 'recorded', body: 'Eksempelcentret' });
  await desk.drain();
  expect((await desk.seat(id, 'centret')).answer).toMatchObject({
    n: 1,
    choice: 'approve',
    onBehalf: 'Telefon den 19. maj.',
  });
  const [event] = await desk.events(id, 'answered');
  expect(event).toMatchObject({
    by: { kind: 'secretariat' },
    happening: { onBehalf: 'Telefon den 19. maj.' },
  });
  expect(desk.messenger.shownTo('centret')).toMatchObject([
    { view: { mine: { answer: { onBehalf: 'Telefon den 19. maj.' } } } },
  ]);
  expect(desk.messenger.shownTo('channel')).toMatchObject([{ view: { figures: { answered: 1 } } }]);
});

test('given a recorded answer, when the member presses another on the fresh card, then the member’s own word stands', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await record(desk, id, 'centret');
  expect(await desk.answer(id, 'centret', 'reject')).toMatchObject({ kind: 'recorded' });
  expect((await desk.seat(id, 'centret')).answer).toMatchObject({ n: 2, choice: 'reject', onBehalf: null });
});

test('given an answer from the member, when the secretariat records another, then it is the newest that counts', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve');
  await record(desk, id, 'centret', 'reject');
  expect((await desk.seat(id, 'centret')).answer).toMatchObject({ n: 2, choice: 'reject' });
});

test('given the same answer recorded twice, then it is one', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await record(desk, id, 'centret');
  expect((await record(desk, id, 'centret')).kind).toBe('recorded');
  expect(await desk.events(id, 'answered')).toHaveLength(1);
});

test('given a no by phone, when it is recorded, then the chairs hear of it as of any other', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await record(desk, id, 'centret', 'reject');
  await desk.drain();
  expect(desk.messenger.sentTo('ministeriet').filter(({ kind }) => kind === 'news')).toMatchObject([
    { news: 'against' },
  ]);
});

test('given no word of how it came, when it is recorded, then the secretariat is asked for one', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await record(desk, id, 'centret', 'approve', { how: '   ' })).toEqual({
    kind: 'refused',
    why: 'reasonMissing',
  });
  expect((await desk.seat(id, 'centret')).answer).toBeNull();
});

test.each([
  ['the observer', 'universitetet', 'observer'],
  ['a recused member', 'foreningen', 'recused'],
  ['a seat that is not in the case', 'fremmed', 'notFound'],
])('given %s, when an answer is recorded for it, then it is refused', async (_, seatId, why) => {
  const desk = await aDesk();
  const id = await desk.start({ recused: [SeatId.parse('foreningen')] });
  expect(await record(desk, id, seatId)).toEqual({ kind: 'refused', why });
});

test.each([
  ['ministeriet', 'notYours'],
  ['centret', 'notYours'],
  ['universitetet', 'notYours'],
  ['stranger', 'notFound'],
])('given %s, when they record an answer for somebody, then it is refused: %s', async (who, why) => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await record(desk, id, 'centret', 'approve', { who })).toEqual({ kind: 'refused', why });
  expect((await desk.seat(id, 'centret')).answer).toBeNull();
});

test('given the deadline has passed or the case has ended, when an answer is recorded, then it is refused and nothing is kept', async () => {
  const desk = await aDesk();
  const ended = await desk.start();
  await endNow(
    desk.deps,
    ended,
    desk.actor('secretariat-1'),
    { how: 'close', reason: 'Aftalt.' },
    desk.operation(),
  );
  expect(await record(desk, ended, 'centret')).toEqual({ kind: 'refused', why: 'ended' });
  const passed = await desk.start();
  desk.moveTo('2025-05-28T22:00:00.000Z');
  expect(await record(desk, passed, 'centret')).toEqual({ kind: 'refused', why: 'ended' });
  expect(await desk.seat(passed, 'centret')).toMatchObject({ answer: null, lateAnswers: 0 });
});
