import { createHash } from 'node:crypto';
import type { RoundId } from '../../domain/ids';
import { addPaper } from '../../workflows/addPaper';
import { askRelease } from '../../workflows/askRelease';
import { discardDraft } from '../../workflows/discardDraft';
import { aDesk, type Desk } from '../support/useCases';

const file = (text: string, name = 'Bilag 1.pdf') => ({
  name,
  contentType: 'application/pdf',
  bytes: new TextEncoder().encode(text),
  url: null,
});
const add = (desk: Desk, id: RoundId, dropped = file('Årshjul'), who = 'secretariat-1') =>
  addPaper(desk.deps, id, desk.actor(who), dropped, desk.operation());
const filesOf = async (desk: Desk, id: RoundId) => {
  const round = await desk.round(id);
  return 'form' in round ? round.form.files : [];
};

test('given a dropped file, when it is added, then Votum holds a copy and the draft its fingerprint', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  const sha256 = createHash('sha256').update(file('Årshjul').bytes).digest('hex');
  expect(await add(desk, id)).toEqual({ kind: 'added', name: 'Bilag 1.pdf', sha256 });
  const [paper] = await filesOf(desk, id);
  if (paper?.kind !== 'file') throw new Error('no file');
  expect(paper).toMatchObject({ name: 'Bilag 1.pdf', sha256, bytes: 8 });
  expect((await desk.deps.papers.get(desk.board.id, paper.id))?.bytes).toEqual(file('Årshjul').bytes);
});

test('given the same file again, when it is added, then it stands once', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  await add(desk, id);
  expect((await add(desk, id)).kind).toBe('added');
  expect(await filesOf(desk, id)).toHaveLength(1);
});

test('given two files dropped at once, when they are added, then both stand', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  await Promise.all([add(desk, id, file('Et', '1.pdf')), add(desk, id, file('To', '2.pdf'))]);
  expect((await filesOf(desk, id)).map(({ name }) => name).sort()).toEqual(['1.pdf', '2.pdf']);
});

test('given twelve papers, when one more is dropped, then it is refused', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  for (let i = 1; i <= 12; i += 1) await add(desk, id, file(`Bilag ${i}`, `${i}.pdf`));
  expect((await add(desk, id, file('For meget'))).kind).toBe('refused');
  expect(await filesOf(desk, id)).toHaveLength(12);
});

test('given a case that waits for the chairs, when a paper is added, then it is a draft again', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  await add(desk, id);
  expect((await desk.round(id)).status).toBe('draft');
});

test('given a case that was sent out, when a paper is dropped, then it is refused', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  expect(await add(desk, id)).toEqual({ kind: 'refused', why: 'alreadySent' });
});

test('given a draft that was put away, when a paper is dropped, then it does not come back', async () => {
  const desk = await aDesk();
  const id = await desk.draft();
  await discardDraft(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  expect(await add(desk, id)).toEqual({ kind: 'refused', why: 'discarded' });
  expect((await desk.round(id)).status).toBe('discarded');
});

test.each([
  ['centret', 'notFound'],
  ['stranger', 'notFound'],
])('given %s, when they drop a file, then it is refused: %s', async (who, why) => {
  const desk = await aDesk();
  const id = await desk.draft();
  expect(await add(desk, id, file('Årshjul'), who)).toEqual({ kind: 'refused', why });
  expect(await filesOf(desk, id)).toEqual([]);
});
