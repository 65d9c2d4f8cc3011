import { type RoundId, SeatId } from '../../domain/ids';
import { answerQuestion } from '../../workflows/answerQuestion';
import { endNow } from '../../workflows/endNow';
import { saySomething } from '../../workflows/saySomething';
import { aDesk, type Desk } from '../support/useCases';

const centret = SeatId.parse('centret');
async function aQuestion(desk: Desk): Promise<RoundId> {
  const id = await desk.start({ recused: [SeatId.parse('foreningen')] });
  await saySomething(desk.deps, id, desk.actor('centret'), 'asked', 'Hvad dækker post 4?', desk.operation());
  await desk.drain();
  desk.messenger.forget();
  return id;
}
const answer = (
  desk: Desk,
  id: RoundId,
  { who = 'secretariat-1', text = 'Drift og support.', asked = 2, seatId = centret } = {},
) => answerQuestion(desk.deps, id, desk.actor(who), { seatId, asked, answer: text }, desk.operation());

test('given a question, when the secretariat answers, then question and answer go to all but a recused member', async () => {
  const desk = await aDesk();
  const id = await aQuestion(desk);
  expect(await answer(desk, id)).toEqual({ kind: 'answered', again: false });
  await desk.drain();
  const said = {
    kind: 'answerToAll',
    question: 'Hvad dækker post 4?',
    answer: 'Drift og support.',
    askedBy: 'Eksempelcentret',
  };
  for (const who of [
    'ministeriet',
    'region-vest',
    'region-ost',
    'centret',
    'universitetet',
    'secretariat-1',
    'secretariat-2',
  ])
    expect(desk.messenger.sentTo(who)).toMatchObject([said]);
  for (const who of ['foreningen', 'channel']) expect(desk.messenger.sentTo(who)).toEqual([]);
});

test('given a question that was answered, when it is answered again, then nothing is sent again', async () => {
  const desk = await aDesk();
  const id = await aQuestion(desk);
  await answer(desk, id);
  expect(await answer(desk, id, { who: 'secretariat-2', text: 'Noget andet.' })).toEqual({
    kind: 'answered',
    again: true,
  });
  await desk.drain();
  expect(desk.messenger.sentTo('centret')).toHaveLength(1);
  expect(await desk.events(id, 'questionAnswered')).toHaveLength(1);
});

test('given two who answer the same question at once, then one answer goes out', async () => {
  const desk = await aDesk();
  const id = await aQuestion(desk);
  const both = await Promise.all([answer(desk, id), answer(desk, id, { who: 'secretariat-2' })]);
  expect(both.map((one) => one.kind === 'answered' && one.again).sort()).toEqual([false, true]);
  await desk.drain();
  expect(desk.messenger.sentTo('centret')).toHaveLength(1);
});

test('given a chair, when he answers a question, then he may', async () => {
  const desk = await aDesk();
  const id = await aQuestion(desk);
  expect((await answer(desk, id, { who: 'ministeriet' })).kind).toBe('answered');
});

test('given a case that has ended meanwhile, when the question is answered, then everyone still hears it', async () => {
  const desk = await aDesk();
  const id = await aQuestion(desk);
  await endNow(
    desk.deps,
    id,
    desk.actor('secretariat-1'),
    { how: 'withdraw', reason: 'Aftalt.' },
    desk.operation(),
  );
  await desk.drain();
  desk.messenger.forget();
  await answer(desk, id);
  await desk.drain();
  expect(desk.messenger.sentTo('region-ost')).toMatchObject([{ kind: 'answerToAll' }]);
});

test('given an empty answer or a question nobody put, then it is refused', async () => {
  const desk = await aDesk();
  const id = await aQuestion(desk);
  expect(await answer(desk, id, { text: ' ' })).toEqual({ kind: 'refused', why: 'textMissing' });
  expect(await answer(desk, id, { asked: 1 })).toEqual({ kind: 'refused', why: 'notFound' });
  expect(await answer(desk, id, { seatId: SeatId.parse('region-ost') })).toEqual({
    kind: 'refused',
    why: 'notFound',
  });
});

test.each([
  ['centret', 'notYours'],
  ['universitetet', 'notYours'],
  ['stranger', 'notFound'],
])('given %s, when they answer for the secretariat, then it is refused: %s', async (who, why) => {
  const desk = await aDesk();
  const id = await aQuestion(desk);
  expect(await answer(desk, id, { who })).toEqual({ kind: 'refused', why });
});
