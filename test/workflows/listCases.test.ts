import type { Viewer } from '../../domain/round/viewer';
import { type Seated, seatedOn } from '../../workflows/actor';
import { askRelease } from '../../workflows/askRelease';
import { discardDraft } from '../../workflows/discardDraft';
import { endNow } from '../../workflows/endNow';
import { isPrepared, listCases, listedCases } from '../../workflows/listCases';
import { aDesk, type Desk } from '../support/useCases';

async function seated(desk: Desk, who: string): Promise<Seated> {
  const found = await seatedOn(desk.deps, desk.board.id, desk.actor(who));
  if (found === null) throw new Error('no seat');
  return found;
}
async function titles(desk: Desk, who: string, viewer?: Viewer) {
  const asked = await seated(desk, who);
  const { open, prepared } = await listCases(desk.deps, asked, viewer);
  const listed = await listedCases(desk.deps, asked);
  const sent = listed.filter(({ status }) => !isPrepared(status));
  expect(
    listed
      .filter(({ status }) => isPrepared(status))
      .map(({ title }) => title)
      .sort(),
  ).toEqual(prepared.map((round) => round.form.title).sort());
  expect(
    sent
      .filter(({ status }) => status !== 'closed')
      .map(({ title }) => title)
      .sort(),
  ).toEqual(open.map((view) => view.round.proposal.title).sort());
  return {
    open: open.map((view) => view.round.proposal.title),
    closed: sent.filter(({ status }) => status === 'closed').map(({ title }) => title),
    prepared: prepared.map((round) => `${round.form.title}: ${round.status}`).sort(),
  };
}
const end = (desk: Desk, id: Awaited<ReturnType<Desk['start']>>) =>
  endNow(
    desk.deps,
    id,
    desk.actor('secretariat-1'),
    { how: 'withdraw', reason: 'Aftalt.' },
    desk.operation(),
  );

test('given cases in every state, then each role sees its own', async () => {
  const desk = await aDesk();
  await desk.start({ title: 'Sen', deadlineKind: 'date', deadlineDate: '2025-06-12' });
  await desk.start({ title: 'Snart', workingDays: '2' });
  const old = await desk.start({ title: 'Gammel' });
  const older = await desk.start({ title: 'Ældre' });
  await end(desk, older);
  desk.moveTo('2025-05-19T09:00:00.000Z');
  await end(desk, old);
  await desk.draft({ title: 'Kladde' });
  const waits = await desk.draft({ title: 'Venter' });
  await askRelease(desk.deps, waits, desk.actor('secretariat-1'), desk.operation());
  const away = await desk.draft({ title: 'Kasseret' });
  await discardDraft(desk.deps, away, desk.actor('secretariat-1'), desk.operation());

  const sent = { open: ['Snart', 'Sen'], closed: ['Gammel', 'Ældre'] };
  for (const who of ['centret', 'universitetet'])
    expect(await titles(desk, who)).toEqual({ ...sent, prepared: [] });
  for (const who of ['ministeriet', 'secretariat-2'])
    expect(await titles(desk, who)).toEqual({
      ...sent,
      prepared: ['Kladde: draft', 'Venter: awaitingRelease'],
    });
});

test('given a list for a whole channel, then its cases hold counts and nobody’s own answer', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'ministeriet', 'reject');
  const list = await listCases(desk.deps, await seated(desk, 'ministeriet'), { kind: 'channel' });
  expect(list.open).toMatchObject([{ viewer: 'channel', figures: { answered: 1 }, seats: null, mine: null }]);
});

test('given another board, then its cases are not listed', async () => {
  const desk = await aDesk();
  await desk.start();
  const other = await aDesk();
  expect(await titles(other, 'secretariat-1')).toEqual({ open: [], closed: [], prepared: [] });
});

test('given a stranger, then there is no seat to list from', async () => {
  const desk = await aDesk();
  expect(await seatedOn(desk.deps, desk.board.id, desk.actor('stranger'))).toBeNull();
});
