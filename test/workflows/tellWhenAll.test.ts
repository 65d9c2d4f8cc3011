import type { RoundId } from '../../domain/ids';
import { endNow } from '../../workflows/endNow';
import { tellWhenAll } from '../../workflows/tellWhenAll';
import { aDesk, type Desk } from '../support/useCases';

const voters = ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'];
const ask = (desk: Desk, id: RoundId, who: string) =>
  tellWhenAll(desk.deps, id, desk.actor(who), desk.operation());
const told = (desk: Desk) =>
  desk.messenger.asked
    .filter(({ notice }) => notice.kind === 'news' && notice.news === 'allAnswered')
    .map(({ who }) => who)
    .sort();

test('given those who asked, when everyone has answered, then they are told once, and nobody else', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await ask(desk, id, 'region-vest')).toEqual({ kind: 'noted' });
  await ask(desk, id, 'secretariat-2');
  for (const who of voters.slice(0, 4)) await desk.answer(id, who, 'approve');
  expect(told(desk)).toEqual([]);
  await desk.answer(id, 'foreningen', 'approve');
  expect(told(desk)).toEqual(['region-vest', 'secretariat-2']);
  await desk.answer(id, 'foreningen', 'abstain');
  expect(told(desk)).toHaveLength(2);
});

test('given nobody who asked, when everyone has answered, then nobody is told', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  for (const who of voters) await desk.answer(id, who, 'approve');
  expect(told(desk)).toEqual([]);
});

test('given the last two who answer at the same moment, then whoever asked is told once', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await ask(desk, id, 'ministeriet');
  for (const who of voters.slice(0, 3)) await desk.answer(id, who, 'approve');
  await Promise.all(voters.slice(3).map((who) => desk.press(id, who, 'approve')));
  await desk.drain();
  expect(told(desk)).toEqual(['ministeriet']);
});

test('given a last answer in the night, then whoever asked is told at 8.00', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await ask(desk, id, 'ministeriet');
  for (const who of voters.slice(0, 4)) await desk.answer(id, who, 'approve');
  await desk.until('2025-05-19T22:30:00.000Z');
  await desk.answer(id, 'foreningen', 'approve');
  expect(told(desk)).toEqual([]);
  await desk.until('2025-05-20T06:00:00.000Z');
  expect(told(desk)).toEqual(['ministeriet']);
});

test('given everyone has answered already, when somebody asks, then they are told that nobody is missing', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  for (const who of voters) await desk.answer(id, who, 'approve');
  expect(await ask(desk, id, 'ministeriet')).toEqual({ kind: 'refused', why: 'nothingToDo' });
});

test('given somebody who asks twice, then it is noted once', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await ask(desk, id, 'ministeriet');
  expect((await ask(desk, id, 'ministeriet')).kind).toBe('noted');
  expect((await desk.sent(id)).tellWhenAllAnswered).toEqual(['seat|ministeriet']);
});

test('given two who ask at once, then both are noted', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await Promise.all([ask(desk, id, 'ministeriet'), ask(desk, id, 'secretariat-1')]);
  expect((await desk.sent(id)).tellWhenAllAnswered).toHaveLength(2);
});

test.each([
  ['centret', 'notYours'],
  ['stranger', 'notFound'],
])('given %s, when they ask, then it is refused: %s', async (who, why) => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await ask(desk, id, who)).toEqual({ kind: 'refused', why });
});

test('given a draft or an ended case, when asked, then it is refused', async () => {
  const desk = await aDesk();
  expect(await ask(desk, await desk.draft(), 'ministeriet')).toEqual({ kind: 'refused', why: 'notOpen' });
  const id = await desk.start();
  await endNow(
    desk.deps,
    id,
    desk.actor('secretariat-1'),
    { how: 'close', reason: 'Aftalt.' },
    desk.operation(),
  );
  expect(await ask(desk, id, 'ministeriet')).toEqual({ kind: 'refused', why: 'ended' });
});
