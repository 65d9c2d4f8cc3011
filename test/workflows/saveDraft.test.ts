import type { RoundId } from '../../domain/ids';
import type { CaseForm } from '../../domain/round/form';
import { addPaper } from '../../workflows/addPaper';
import { askRelease } from '../../workflows/askRelease';
import { discardDraft } from '../../workflows/discardDraft';
import { saveDraft } from '../../workflows/saveDraft';
import { startCase } from '../../workflows/startCase';
import { aDesk, type Desk, mustDo } from '../support/useCases';

async function save(desk: Desk, id: RoundId, change: Partial<CaseForm> | null, who = 'secretariat-1') {
  const round = await desk.round(id);
  const typed = change === null || !('form' in round) ? null : { ...round.form, ...change };
  return saveDraft(desk.deps, id, desk.actor(who), typed, desk.operation());
}
const formOf = async (desk: Desk, id: RoundId) => {
  const round = await desk.round(id);
  return 'form' in round ? round.form : null;
};

test('given a form with faults, when it is saved, then everything typed is kept and each fault is named', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  const typed = {
    title: '',
    workingDays: 'syv',
    links: 'http://usikker.example',
    sendWhen: 'later' as const,
    sendDate: 'i morgen',
  };
  const saved = mustDo(await save(desk, id, typed));
  expect(saved.ready).toBeNull();
  expect(saved.faults).toEqual({
    title: 'missing',
    workingDays: 'notANumber',
    links: 'notHttps',
    sendDate: 'notADate',
  });
  expect(await formOf(desk, id)).toMatchObject(typed);
});

test('given a complete form, when it is saved, then the case it describes comes back', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  const saved = mustDo(await save(desk, id, { workingDays: '3' }));
  expect(saved.faults).toEqual({});
  expect(saved.ready?.deadline).toMatchObject({ localDate: '2025-05-22', localTime: '23:59' });
});

test('given files dropped in the chat, when the form is saved, then the card cannot take them away or put others there', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  const bytes = new TextEncoder().encode('Årshjul');
  await addPaper(
    desk.deps,
    id,
    desk.actor('secretariat-1'),
    { name: 'a.pdf', contentType: 'application/pdf', bytes, url: null },
    'drop',
  );
  const files = (await formOf(desk, id))?.files;
  const forged: CaseForm['files'] = [
    { kind: 'file', id: 'x', name: 'b.pdf', sha256: '0'.repeat(64), bytes: 1, url: null },
  ];
  await save(desk, id, {
    title: 'Ny titel',
    files: forged,
    item: { meetingId: '2025-1', seq: 1, year: 2025 },
  });
  expect(await formOf(desk, id)).toMatchObject({ title: 'Ny titel', files, item: null });
});

test('given a form that is only looked at, when it is saved, then nothing is written', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  const before = await desk.deps.rounds.readHeader(id);
  expect(await save(desk, id, null)).toMatchObject({ kind: 'draft', form: await formOf(desk, id) });
  expect(await save(desk, id, {})).toMatchObject({ kind: 'draft' });
  expect(await desk.deps.rounds.readHeader(id)).toEqual(before);
});

test('given a case that waits for the chairs, when its form is changed, then it is a draft again', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  await save(desk, id, null);
  expect((await desk.round(id)).status).toBe('awaitingRelease');
  await save(desk, id, { question: 'Et andet spørgsmål?' });
  expect((await desk.round(id)).status).toBe('draft');
});

test('given a case set to be sent later, when its form is changed, then it is a draft and is not sent at that time', async () => {
  const desk = await aDesk();
  const id = await desk.draft({ sendWhen: 'later', sendDate: '2025-05-21', sendTime: '09:00' });
  await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  await save(desk, id, { question: 'Et andet spørgsmål?' });
  await desk.until('2025-05-21T08:00:00.000Z');
  expect((await desk.round(id)).status).toBe('draft');
  expect(desk.messenger.asked).toEqual([]);
});

test('given a case that was sent out, when its form is saved from an old card, then it is refused and nothing changes', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  const form = await formOf(desk, id);
  await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  const before = await desk.sent(id);
  const typed = form === null ? null : { ...form, title: 'For sent' };
  expect(await saveDraft(desk.deps, id, desk.actor('secretariat-1'), typed, desk.operation())).toEqual({
    kind: 'refused',
    why: 'alreadySent',
  });
  expect(await desk.sent(id)).toEqual(before);
});

test('given a draft that was put away, when its form is saved from an old card, then it does not come back', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  await discardDraft(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  expect(await save(desk, id, { title: 'Igen' })).toEqual({ kind: 'refused', why: 'discarded' });
  expect((await desk.round(id)).status).toBe('discarded');
});

test.each([
  ['centret', 'notFound'],
  ['universitetet', 'notFound'],
  ['stranger', 'notFound'],
])('given %s, when they save a form, then it is refused: %s', async (who, why) => {
  const desk = await aDesk();
  const id = await desk.draft();
  expect(await save(desk, id, { title: 'Min' }, who)).toEqual({ kind: 'refused', why });
  expect(await formOf(desk, id)).toMatchObject({ title: 'Årshjul og budget' });
});
