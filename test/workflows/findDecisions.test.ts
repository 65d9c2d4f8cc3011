import type { RegisterHead } from '../../domain/register/entry';
import { seatedOn } from '../../workflows/actor';
import { findDecisions } from '../../workflows/findDecisions';
import { keepMeeting } from '../../workflows/keepMeeting';
import { streamOf } from '../../workflows/outbox';
import type { Write } from '../../workflows/ports';
import { aBoard, aClosedCase, aMeeting, anAgendaItem, anEntry, anOpenCase } from '../support/builders';
import { minutesText } from '../support/paperTexts';
import { aDesk, type Desk } from '../support/useCases';

const synonyms = [['HPC', 'regnekraft']];

/** A register of approved cases with these titles, the last one decided last. */
async function aRegister(titles: string[], desk?: Desk): Promise<Desk> {
  const at = desk ?? (await aDesk({ board: aBoard({ synonyms }), now: '2025-06-02T08:00:00.000Z' }));
  let head: RegisterHead | null = null;
  for (const [i, title] of titles.entries()) {
    const now = `2025-05-${String(i + 1).padStart(2, '0')}T08:00:00.000Z`;
    const answers = { ministeriet: 'approve', 'region-vest': 'approve', centret: 'approve' } as const;
    const open = anOpenCase(at.board, { now, answers, form: { title, question: `${title}?` } });
    const { round, seats } = aClosedCase(at.board, open);
    await at.deps.rounds.commit(streamOf(round.id), `close-${round.id}`, [
      { row: 'round', value: round, etag: null },
      ...seats.map((value): Write => ({ row: 'seat', value, etag: null })),
    ]);
    const next = anEntry(at.board, round, head);
    const etag = (await at.deps.register.head(at.board.id))?.etag ?? null;
    expect(await at.deps.register.append(next.head, etag, next.entry)).toBe('committed');
    head = next.head;
  }
  return at;
}

interface Asked {
  who?: string;
  alsoSearch?: string[];
  closedItems?: boolean;
}

async function find(desk: Desk, words: string, { who = 'centret', ...options }: Asked = {}) {
  const seated = await seatedOn(desk.deps, desk.board.id, desk.actor(who));
  if (seated === null) throw new Error('no seat');
  const { decisions, minutes } = await findDecisions(desk.deps, seated, words, {
    closedItems: true,
    ...options,
  });
  return { titles: decisions.map(({ entry }) => entry.title), quotes: minutes.map(({ quote }) => quote) };
}

test('given no words, when decisions are asked for, then the three newest come, the newest first', async () => {
  const desk = await aRegister(['Et', 'To', 'Tre', 'Fire']);
  expect((await find(desk, '')).titles).toEqual(['Fire', 'Tre', 'To']);
});

test('given words in another form than the title’s, when asked, then the decision is found', async () => {
  const desk = await aRegister(['Årshjul og budget 2025', 'Ny kaj']);
  expect((await find(desk, 'budgettet')).titles).toEqual(['Årshjul og budget 2025']);
});

test('given words the board uses for one thing, when one is asked for, then the other is found', async () => {
  const desk = await aRegister(['Indkøb af regnekraft', 'Ny kaj']);
  expect((await find(desk, 'HPC')).titles).toEqual(['Indkøb af regnekraft']);
  expect((await find(desk, 'supercomputer', { alsoSearch: ['regnekraft'] })).titles).toEqual([
    'Indkøb af regnekraft',
  ]);
});

test('given a decision’s number, when it is asked for, then that decision comes and no other', async () => {
  const desk = await aRegister(Array.from({ length: 12 }, (_, i) => `Sag nummer ${i + 1}`));
  expect((await find(desk, 'beslutning 2025-1')).titles).toEqual(['Sag nummer 1']);
  expect((await find(desk, 'Beslutning 2025-12')).titles).toEqual(['Sag nummer 12']);
});

test('given a year later, when the decision is asked for, then it is still found', async () => {
  const desk = await aRegister(['Årshjul og budget 2025']);
  desk.moveTo('2026-06-01T08:00:00.000Z');
  expect((await find(desk, 'årshjul')).titles).toEqual(['Årshjul og budget 2025']);
});

test('given minutes held here, when their words are asked for, then the item is quoted', async () => {
  const desk = await aRegister(['Ny bro']);
  await keepMeeting(desk.deps, desk.board.id, minutesText);
  const found = await find(desk, 'kajen');
  expect(found.titles).toEqual([]);
  expect(found.quotes).toEqual(['Rådet godkendte planen for kajen.']);
});

test('given a confidential item, when a whole channel reads along, then it is not quoted', async () => {
  const desk = await aRegister([]);
  const item = anAgendaItem({ title: 'Ansættelse', record: 'Rådet besluttede ansættelsen.', closed: true });
  const meeting = aMeeting({ kind: 'minutes', items: [item] });
  await desk.deps.meetings.save(
    { boardId: desk.board.id, meeting, status: 'draft', importedAt: desk.now() },
    null,
  );
  expect((await find(desk, 'ansættelsen', { closedItems: false })).quotes).toEqual([]);
  expect((await find(desk, 'ansættelsen', { closedItems: true })).quotes).toEqual([
    'Rådet besluttede ansættelsen.',
  ]);
});

test('given words nobody decided about, when asked, then nothing is offered', async () => {
  const desk = await aRegister(['Ny kaj']);
  expect(await find(desk, 'parkering')).toEqual({ titles: [], quotes: [] });
});

test('given another board’s register, when asked here, then it is not looked into', async () => {
  const desk = await aRegister(['Ny kaj']);
  const other = await aDesk();
  expect((await find(other, 'kaj')).titles).toEqual([]);
  expect((await find(desk, 'kaj')).titles).toEqual(['Ny kaj']);
});

test('given a result that is not told yet, when it is asked for, then only those who run cases hear it, and not in a channel', async () => {
  const desk = await aDesk({ now: '2025-05-12T08:00:00.000Z' });
  // Sent on 1 May, it ends at midnight on the 12th and is told at 8.00 on the 13th.
  await aRegister(['Ny kaj'], desk);
  desk.moveTo('2025-05-13T05:59:59.000Z');
  expect((await find(desk, 'kaj')).titles).toEqual([]);
  expect((await find(desk, 'kaj', { who: 'universitetet' })).titles).toEqual([]);
  expect((await find(desk, 'kaj', { who: 'ministeriet' })).titles).toEqual(['Ny kaj']);
  expect((await find(desk, 'kaj', { who: 'secretariat-1' })).titles).toEqual(['Ny kaj']);
  expect((await find(desk, 'kaj', { who: 'ministeriet', closedItems: false })).titles).toEqual([]);
  desk.moveTo('2025-05-13T06:00:00.000Z');
  expect((await find(desk, 'kaj')).titles).toEqual(['Ny kaj']);
  expect((await find(desk, 'kaj', { who: 'ministeriet', closedItems: false })).titles).toEqual(['Ny kaj']);
});
