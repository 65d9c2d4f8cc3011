import { discardDraft } from '../../workflows/discardDraft';
import { startCase } from '../../workflows/startCase';
import { aDesk } from '../support/useCases';

test('given a draft, when it is put away, then it is marked so and its rows stay', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  expect(await discardDraft(desk.deps, id, desk.actor('secretariat-1'), desk.operation())).toEqual({
    kind: 'discarded',
  });
  expect(await desk.round(id)).toMatchObject({ status: 'discarded', form: { title: 'Årshjul og budget' } });
  expect((await desk.events(id)).map(({ happening }) => happening.kind)).toEqual(['drafted', 'discarded']);
});

test('given a draft put away, when it is put away again, then it is a success and one event', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  await discardDraft(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  expect((await discardDraft(desk.deps, id, desk.actor('ministeriet'), desk.operation())).kind).toBe(
    'discarded',
  );
  expect(await desk.events(id, 'discarded')).toHaveLength(1);
});

test('given a draft put away, when an old card sends it out, then it is not sent', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  await discardDraft(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  expect(await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation())).toEqual({
    kind: 'refused',
    why: 'discarded',
  });
});

test('given a case set to be sent later, when it is put away, then it is not sent at that time', async () => {
  const desk = await aDesk();
  const id = await desk.draft({ sendWhen: 'later', sendDate: '2025-05-21', sendTime: '09:00' });
  await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  await discardDraft(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  await desk.until('2025-05-22T08:00:00.000Z');
  expect((await desk.round(id)).status).toBe('discarded');
  expect(desk.messenger.asked).toEqual([]);
  expect((await desk.dueRows()).filter((row) => row.what === 'case')).toEqual([]);
});

test.each([
  ['centret', 'notFound'],
  ['stranger', 'notFound'],
])('given %s, when they put a draft away, then it is refused: %s', async (who, why) => {
  const desk = await aDesk();
  const id = await desk.draft();
  expect(await discardDraft(desk.deps, id, desk.actor(who), desk.operation())).toEqual({
    kind: 'refused',
    why,
  });
});

test('given a case that was sent out, when it is put away, then it is refused', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await discardDraft(desk.deps, id, desk.actor('secretariat-1'), desk.operation())).toEqual({
    kind: 'refused',
    why: 'alreadySent',
  });
});
