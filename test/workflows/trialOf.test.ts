import { discardDraft } from '../../workflows/discardDraft';
import { trialOf } from '../../workflows/trialOf';
import { aDesk, mustDo } from '../support/useCases';

test('given a complete draft, when a trial is asked for, then it is the card a member would get, and nothing is sent or frozen', async () => {
  const desk = await aDesk();
  const id = await desk.draft({ workingDays: '3' });
  const before = await desk.deps.rounds.readHeader(id);
  const { view } = mustDo(await trialOf(desk.deps, id, desk.actor('secretariat-1'), desk.operation()));
  expect(view).toMatchObject({
    viewer: 'member',
    round: { proposal: { title: 'Årshjul og budget' }, deadline: { localDate: '2025-05-22' } },
    mine: { answer: null },
  });
  await desk.drain();
  expect(await desk.deps.rounds.readHeader(id)).toEqual(before);
  expect((await desk.deps.rounds.readWhole(id))?.seats).toEqual([]);
  expect(desk.messenger.asked).toEqual([]);
});

test('given a case to be sent later, when a trial is asked for, then the deadline counts from that day', async () => {
  const desk = await aDesk();
  const id = await desk.draft({
    workingDays: '3',
    sendWhen: 'later',
    sendDate: '2025-05-26',
    sendTime: '09:00',
  });
  const { view } = mustDo(await trialOf(desk.deps, id, desk.actor('ministeriet'), desk.operation()));
  expect(view.round.deadline.localDate).toBe('2025-05-30');
});

test('given a draft with the first voting member recused, when a trial is asked for, then it is another member’s card', async () => {
  const desk = await aDesk();
  const id = await desk.draft({ recused: desk.board.seats.slice(0, 1).map((seat) => seat.id) });
  const { view } = mustDo(await trialOf(desk.deps, id, desk.actor('secretariat-1'), desk.operation()));
  expect(view.mine?.seatId).toBe('region-vest');
});

test('given a draft with faults, when a trial is asked for, then there is nothing to show', async () => {
  const desk = await aDesk();
  const id = await desk.draft({ question: '' });
  expect((await trialOf(desk.deps, id, desk.actor('secretariat-1'), desk.operation())).kind).toBe('refused');
});

test('given a case that was sent out or put away, when a trial is asked for, then it is refused', async () => {
  const desk = await aDesk();
  const sent = await desk.start();
  expect(await trialOf(desk.deps, sent, desk.actor('secretariat-1'), 'a')).toEqual({
    kind: 'refused',
    why: 'alreadySent',
  });
  const away = await desk.draft();
  await discardDraft(desk.deps, away, desk.actor('secretariat-1'), desk.operation());
  expect(await trialOf(desk.deps, away, desk.actor('secretariat-1'), 'b')).toEqual({
    kind: 'refused',
    why: 'discarded',
  });
});

test.each([
  ['centret', 'notFound'],
  ['stranger', 'notFound'],
])('given %s, when they ask for a trial, then it is refused: %s', async (who, why) => {
  const desk = await aDesk();
  const id = await desk.draft();
  expect(await trialOf(desk.deps, id, desk.actor(who), desk.operation())).toEqual({ kind: 'refused', why });
});
