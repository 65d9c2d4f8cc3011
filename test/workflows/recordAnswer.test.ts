import { type RoundId, SeatId } from '../../domain/ids';
import type { Choice } from '../../domain/round/choice';
import { endNow } from '../../workflows/endNow';
import { recordAnswer, type TypedAnswer } from '../../workflows/recordAnswer';
import { aDesk, type Desk } from '../support/useCases';

const record = (
  desk: Desk,
  id: RoundId,
  seatId: string,
  choice: Choice = 'approve',
  {
    who = 'secretariat-1',
    operation,
    ...typed
  }: Partial<TypedAnswer & { who: string; operation: string }> = {},
) =>
  recordAnswer(
    desk.deps,
    id,
    desk.actor(who),
    {
      seatId: SeatId.parse(seatId),
      choice,
      by: 'phone',
      date: '',
      time: '',
      note: 'Ringede.',
      from: '',
      ...typed,
    },
    operation ?? desk.operation(),
  );

test('given an answer by phone, when the secretariat records it, then it counts and is marked so everywhere', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  desk.messenger.forget();
  expect(await record(desk, id, 'centret')).toEqual({
    kind: 'recorded',
    body: 'Eksempelcentret',
    by: 'phone',
  });
  await desk.drain();
  const how = { by: 'phone', givenAt: desk.now(), from: null, note: 'Ringede.' };
  expect((await desk.seat(id, 'centret')).answer).toMatchObject({
    n: 1,
    choice: 'approve',
    onBehalf: { ...how, mail: null, confirmedAt: null },
  });
  const [event] = await desk.events(id, 'answered');
  expect(event).toMatchObject({ by: { kind: 'secretariat' }, happening: { onBehalf: how } });
  expect(desk.messenger.shownTo('channel')).toMatchObject([{ view: { figures: { answered: 1 } } }]);
  expect(desk.messenger.shownTo('secretariat-1').at(-1)).toMatchObject({
    view: {
      seats: expect.arrayContaining([
        expect.objectContaining({
          recorded: { confirmed: false, how: { ...how, mail: null, confirmedAt: null } },
        }),
      ]),
    },
  });
});

test('given an answer that was recorded, then the member gets a card of his own at once, and those he had show it too', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  desk.messenger.forget();
  await record(desk, id, 'centret');
  await desk.drain();
  expect(desk.messenger.sentTo('centret')).toMatchObject([{ kind: 'case', lead: 'recorded' }]);
  const shown = desk.messenger.shownTo('centret');
  expect(shown).toHaveLength(2);
  for (const notice of shown)
    expect(notice).toMatchObject({ view: { mine: { answer: { onBehalf: { by: 'phone' } } } } });
});

test('given an answer by mail some days ago, when it is recorded, then the day it was given is kept, and it is received now', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const sent = await desk.sent(id);
  desk.moveTo('2025-05-21T08:00:00.000Z');
  await record(desk, id, 'centret', 'approve', { by: 'email', date: '2025-05-20', time: '14.05', note: '' });
  expect((await desk.seat(id, 'centret')).answer).toMatchObject({
    at: '2025-05-21T08:00:00.000Z',
    onBehalf: { by: 'email', givenAt: '2025-05-20T12:05:00.000Z', note: '' },
  });
  expect(sent.openedAt < '2025-05-20T12:05:00.000Z').toBe(true);
});

test('given the minute the case was sent out in, when an answer given in that minute is recorded, then it is taken', async () => {
  const desk = await aDesk({ now: '2025-05-19T10:00:40.000Z' });
  const id = await desk.start();
  desk.moveTo('2025-05-19T10:05:00.000Z');
  expect(await record(desk, id, 'centret', 'approve', { date: '2025-05-19', time: '12:00' })).toMatchObject({
    kind: 'recorded',
  });
});

test.each([
  ['in the future', { date: '2025-05-30', time: '12:00' }, 'notGivenYet'],
  ['before the case was sent out', { date: '2025-05-01', time: '12:00' }, 'givenTooEarly'],
  ['on no date', { date: 'i mandags', time: '12:00' }, 'notADate'],
  ['at no time', { date: '2025-05-19', time: '' }, 'notADate'],
  ['in another way, without a word of how', { by: 'other', note: '   ' }, 'reasonMissing'],
] as const)('given an answer given %s, when it is recorded, then it is refused', async (_, typed, why) => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await record(desk, id, 'centret', 'approve', typed)).toEqual({ kind: 'refused', why });
  expect((await desk.seat(id, 'centret')).answer).toBeNull();
});

test('given an approval with comments and no comment, when it is recorded, then the comment is asked for', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await record(desk, id, 'centret', 'approve-with-comment', { note: '' })).toEqual({
    kind: 'refused',
    why: 'reasonMissing',
  });
  await record(desk, id, 'centret', 'approve-with-comment', { note: 'Ret tabel 2.' });
  expect((await desk.seat(id, 'centret')).answer?.comment).toBe('Ret tabel 2.');
});

test('given a recorded answer, when the member presses the same himself, then it is his own word', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await record(desk, id, 'centret');
  expect(await desk.answer(id, 'centret', 'approve')).toMatchObject({ kind: 'recorded' });
  expect((await desk.seat(id, 'centret')).answer).toMatchObject({ n: 2, choice: 'approve', onBehalf: null });
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

test('given the same answer recorded twice, then it is one; told otherwise, it is recorded anew', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await record(desk, id, 'centret');
  expect((await record(desk, id, 'centret')).kind).toBe('recorded');
  expect(await desk.events(id, 'answered')).toHaveLength(1);
  await record(desk, id, 'centret', 'approve', { by: 'email' });
  expect(await desk.events(id, 'answered')).toHaveLength(2);
});

test('given a recording that Teams sends again after the member has answered, then it is a success and nothing is changed', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await record(desk, id, 'centret', 'approve', { operation: 'one-press' });
  await desk.answer(id, 'centret', 'reject');
  expect(await record(desk, id, 'centret', 'approve', { operation: 'one-press' })).toMatchObject({
    kind: 'recorded',
  });
  expect((await desk.seat(id, 'centret')).answer).toMatchObject({ n: 2, choice: 'reject' });
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
  // Given in time, and received too late: the time of receipt decides.
  expect(await record(desk, passed, 'centret', 'approve', { date: '2025-05-20', time: '12:00' })).toEqual({
    kind: 'refused',
    why: 'ended',
  });
  expect(await desk.seat(passed, 'centret')).toMatchObject({ answer: null, lateAnswers: 0 });
});
