import { askRelease } from '../../workflows/askRelease';
import { saveDraft } from '../../workflows/saveDraft';
import { aDesk, type Desk } from '../support/useCases';

const newsTo = (desk: Desk, who: string) =>
  desk.messenger.sentTo(who).flatMap((notice) => (notice.kind === 'draftNews' ? [notice] : []));

test('given a draft, when it is put before the chairs, then both are told at once with the case as it would be sent', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  expect(await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation())).toEqual({
    kind: 'asked',
  });
  await desk.drain();
  for (const chair of ['ministeriet', 'region-vest'])
    expect(newsTo(desk, chair)).toMatchObject([
      {
        news: 'releaseAsked',
        roundId: id,
        title: 'Årshjul og budget',
        ready: { proposal: { question: 'Kan du godkende?' } },
      },
    ]);
  for (const other of ['secretariat-1', 'centret', 'universitetet', 'channel'])
    expect(desk.messenger.sentTo(other)).toEqual([]);
});

test('given a draft with faults, when it is put before the chairs, then they are told that it cannot be sent as it stands', async () => {
  const desk = await aDesk();
  const id = await desk.draft({ question: '' });
  await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  await desk.drain();
  expect(newsTo(desk, 'ministeriet')).toMatchObject([{ news: 'releaseAsked', ready: null }]);
});

test('given a case that waits already, when it is put before the chairs again, then they are told once', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  expect((await askRelease(desk.deps, id, desk.actor('secretariat-2'), desk.operation())).kind).toBe('asked');
  await desk.drain();
  expect(newsTo(desk, 'ministeriet')).toHaveLength(1);
  expect(await desk.events(id, 'releaseAsked')).toHaveLength(1);
});

test('given the evening, when it is put before the chairs, then they are told at 8.00 the next working day', async () => {
  const desk = await aDesk({ now: '2025-05-23T20:00:00.000Z' });
  const id = await desk.draft();
  await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  await desk.until('2025-05-26T05:59:00.000Z');
  expect(newsTo(desk, 'ministeriet')).toEqual([]);
  await desk.until('2025-05-26T06:00:00.000Z');
  expect(newsTo(desk, 'ministeriet')).toHaveLength(1);
});

test('given a form taken back for a change before the morning, then the chairs are not told', async () => {
  const desk = await aDesk({ now: '2025-05-19T20:00:00.000Z' });
  const id = await desk.draft();
  await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  const round = await desk.round(id);
  if (!('form' in round)) throw new Error('sent');
  await saveDraft(
    desk.deps,
    id,
    desk.actor('secretariat-1'),
    { ...round.form, title: 'Ændret' },
    desk.operation(),
  );
  await desk.until('2025-05-20T10:00:00.000Z');
  expect(desk.messenger.asked).toEqual([]);
});

test.each([
  ['centret', 'notFound'],
  ['stranger', 'notFound'],
])('given %s, when they put a case before the chairs, then it is refused: %s', async (who, why) => {
  const desk = await aDesk();
  const id = await desk.draft();
  expect(await askRelease(desk.deps, id, desk.actor(who), desk.operation())).toEqual({
    kind: 'refused',
    why,
  });
});

test('given a case that was sent out, when it is put before the chairs, then it is refused', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation())).toEqual({
    kind: 'refused',
    why: 'alreadySent',
  });
});
