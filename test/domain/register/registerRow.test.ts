import { appendVoided } from '../../../domain/register/appendVoided';
import type { EndedEntry, Entry } from '../../../domain/register/entry';
import {
  isAskedFor,
  type RegisterFilter,
  RegisterStatus,
  registerRows,
} from '../../../domain/register/registerRow';
import { aBoard, aClosedCase, anEntry, anOpenCase } from '../../support/builders';

const board = aBoard();
const approvals = {
  ministeriet: 'approve',
  'region-vest': 'approve',
  'region-ost': 'approve',
  centret: 'approve',
};

function entered(title: string, now: string, head: Parameters<typeof anEntry>[2] = null) {
  const open = anOpenCase(board, {
    now,
    form: { title, question: 'Kan du godkende?' },
    answers: approvals as never,
  });
  return anEntry(board, aClosedCase(board, open).round, head);
}

const first = entered('Årshjul og budget 2025', '2025-05-19T08:00:00.000Z');
const second = entered('HPC-anlægget', '2025-06-19T08:00:00.000Z', first.head);
const third = entered('Budgettet for 2026', '2026-01-19T08:00:00.000Z', second.head);
const replacing: EndedEntry = {
  ...third.entry,
  replaces: [{ number: first.entry.number, hash: first.entry.hash }],
};
const why = {
  reason: 'Forkert bilag.',
  by: { seatId: null, body: 'Sekretariatet', name: 'A' },
  at: '2026-02-02T08:00:00.000Z',
};
const { entry: annulled } = appendVoided(third.head, second.entry, why, board.calendar);
const withdrawn: EndedEntry = {
  ...third.entry,
  number: null,
  title: 'Trukket sag',
  ending: { kind: 'withdrawn', reason: 'Ikke klar.' },
  hash: 'f'.repeat(64),
};
const all: Entry[] = [first.entry, second.entry, replacing, annulled, withdrawn];
const rows = registerRows(all);

test('every ended case is a row, with what has become of its decision', () => {
  expect(rows.map(({ entry, standing }) => [entry.title, standing])).toEqual([
    ['Årshjul og budget 2025', 'superseded'],
    ['HPC-anlægget', 'voided'],
    ['Budgettet for 2026', 'standing'],
    ['Trukket sag', 'listed'],
  ]);
  expect(rows[0]?.replacedBy).toEqual([third.entry.number]);
  expect(rows[1]?.voided).toEqual(annulled);
});

const asked = (filter: Partial<RegisterFilter>) =>
  rows
    .filter((row) => isAskedFor(row, { year: null, text: null, status: null, ...filter }))
    .map(({ entry }) => entry.title);

test.each<[string, Partial<RegisterFilter>, string[]]>([
  ['nothing', {}, rows.map(({ entry }) => entry.title)],
  ['a year', { year: 2025 }, ['Årshjul og budget 2025', 'HPC-anlægget']],
  ['an outcome', { status: 'withdrawn' }, ['Trukket sag']],
  ['what holds', { status: 'standing' }, ['Budgettet for 2026']],
  ['what was annulled', { status: 'voided' }, ['HPC-anlægget']],
  ['what was replaced', { status: 'superseded' }, ['Årshjul og budget 2025']],
  ['what is only listed', { status: 'listed' }, ['Trukket sag']],
  ['words however they end', { text: 'budgetter' }, ['Årshjul og budget 2025', 'Budgettet for 2026']],
  ['words from another keyboard', { text: 'AARSHJULET' }, ['Årshjul og budget 2025']],
  ['every word of several', { text: 'budget 2026' }, ['Budgettet for 2026']],
  ['a number', { text: '2025-2' }, ['HPC-anlægget']],
  ['all of it at once', { year: 2025, status: 'superseded', text: 'hjul' }, []],
  ['words that are nowhere', { text: 'havnen' }, []],
])('asked for %s', (_what, filter, titles) => {
  expect(asked(filter)).toEqual(titles);
});

test('every status can be asked for, and tells one from another', () => {
  expect(RegisterStatus.options.length).toBe(new Set(RegisterStatus.options).size);
  expect(asked({ status: 'approved' })).toHaveLength(3);
  expect(asked({ status: 'notConfirmed' })).toEqual([]);
});
