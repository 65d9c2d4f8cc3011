import { type RoundId, SeatId } from '../../domain/ids';
import { endNow } from '../../workflows/endNow';
import { remindNow } from '../../workflows/remindNow';
import { aBoardOf } from '../support/builders';
import { aDesk, type Desk } from '../support/useCases';

const remind = (
  desk: Desk,
  id: RoundId,
  { who = 'secretariat-1', only = undefined as string | undefined, operation = desk.operation() } = {},
) =>
  remindNow(desk.deps, id, desk.actor(who), only === undefined ? undefined : SeatId.parse(only), operation);
const reminded = (desk: Desk) =>
  desk.messenger.asked
    .filter(({ notice }) => notice.kind === 'case' && notice.lead === 'reminder')
    .map(({ who }) => who)
    .sort();

test('given some who have not answered, when all are reminded, then they are and nobody else', async () => {
  const desk = await aDesk();
  const id = await desk.start({ recused: [SeatId.parse('foreningen')] });
  await desk.answer(id, 'ministeriet', 'approve');
  await desk.answer(id, 'region-ost', 'abstain');
  expect(await remind(desk, id)).toMatchObject({ kind: 'reminded' });
  await desk.drain();
  expect(reminded(desk)).toEqual(['centret', 'region-vest']);
  const [event] = await desk.events(id, 'reminded');
  expect(event).toMatchObject({ by: { kind: 'secretariat' }, happening: { reminder: 'now' } });
});

test('given one seat, when only it is reminded, then only it is', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await remind(desk, id, { only: 'centret', who: 'ministeriet' })).toEqual({
    kind: 'reminded',
    seats: ['centret'],
  });
  await desk.drain();
  expect(reminded(desk)).toEqual(['centret']);
});

test('given a member who answers before the reminder is delivered, then he is not reminded', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await remind(desk, id);
  await desk.press(id, 'centret', 'approve');
  await desk.drain();
  expect(reminded(desk)).toEqual(['foreningen', 'ministeriet', 'region-ost', 'region-vest']);
});

test.each([
  ['somebody who has answered', 'ministeriet'],
  ['the observer', 'universitetet'],
  ['a recused member', 'foreningen'],
])('given %s, when reminded by name, then there is nothing to do', async (_, only) => {
  const desk = await aDesk();
  const id = await desk.start({ recused: [SeatId.parse('foreningen')] });
  await desk.answer(id, 'ministeriet', 'approve');
  expect(await remind(desk, id, { only })).toEqual({ kind: 'refused', why: 'nothingToDo' });
  await desk.drain();
  expect(reminded(desk)).toEqual([]);
});

test('given an activity that Teams sends again, then the members are reminded once', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const first = await remind(desk, id, { operation: 'one-activity' });
  expect(await remind(desk, id, { operation: 'one-activity' })).toEqual(first);
  await desk.drain();
  expect(reminded(desk)).toHaveLength(5);
  expect(await desk.events(id, 'reminded')).toHaveLength(1);
});

test('given ninety seats, when all are reminded, then all are', async () => {
  const desk = await aDesk({ board: aBoardOf(90) });
  const id = await desk.start();
  await remind(desk, id);
  await desk.drain();
  expect(reminded(desk)).toHaveLength(90);
});

test.each([
  ['centret', 'notYours'],
  ['universitetet', 'notYours'],
  ['stranger', 'notFound'],
])('given %s, when they remind the others, then it is refused: %s', async (who, why) => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await remind(desk, id, { who })).toEqual({ kind: 'refused', why });
});

test('given a draft or an ended case, when reminded, then it is refused', async () => {
  const desk = await aDesk();
  expect(await remind(desk, await desk.draft())).toEqual({ kind: 'refused', why: 'notOpen' });
  const id = await desk.start();
  await endNow(
    desk.deps,
    id,
    desk.actor('secretariat-1'),
    { how: 'close', reason: 'Aftalt.' },
    desk.operation(),
  );
  expect(await remind(desk, id)).toEqual({ kind: 'refused', why: 'ended' });
});
