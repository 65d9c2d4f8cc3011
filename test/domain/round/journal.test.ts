import { isSameJournal, type TypedJournal } from '../../../domain/round/journal';
import { readJournal } from '../../../domain/round/readJournal';
import { aBoard } from '../../support/builders';
import { aDecidedCase, sealedAt } from '../../support/caseViews';

const { round } = aDecidedCase();
const board = aBoard();
if (round.status !== 'closed') throw new Error('it is not closed');
const closed = round;
/** Thursday 12 June 2025, half past one at night in Copenhagen. */
const night = '2025-06-11T23:30:00.000Z';

function read(over: Partial<TypedJournal> = {}, now = '2025-06-16T07:00:00.000Z') {
  return readJournal({ caseNo: '2025-1234', docNo: '567890', date: '', ...over }, closed, board, now);
}

test('given both numbers and no date, then it is journalised today in the zone of the board', () => {
  expect(read({}, night)).toEqual({
    kind: 'read',
    journal: { caseNo: '2025-1234', docNo: '567890', date: '2025-06-12', system: null },
  });
});

test('given numbers as they are pasted, then spaces around and between are one', () => {
  expect(read({ caseNo: '  2025 -\t1234\n', docNo: 'Æ\u030a 7 ' })).toMatchObject({
    journal: { caseNo: '2025 - 1234', docNo: 'Æ\u030a 7'.normalize('NFC') },
  });
  expect(read({ caseNo: 'x'.repeat(60) })).toMatchObject({ journal: { caseNo: 'x'.repeat(60) } });
});

test('given a board that names its system, then the receipt keeps the name', () => {
  const named = { ...board, journalSystem: 'F2' };
  expect(readJournal({ caseNo: '1', docNo: '2', date: '' }, closed, named, night)).toMatchObject({
    journal: { system: 'F2' },
  });
});

test.each([
  ['no case number', { caseNo: ' ' }, 'journalNumberMissing'],
  ['no document number', { docNo: '' }, 'journalNumberMissing'],
  ['a number of more characters than a card takes', { docNo: 'x'.repeat(61) }, 'journalNumberLong'],
  ['a date that is none', { date: '2025-06-31' }, 'journalDateUnread'],
  ['words for a date', { date: 'i går' }, 'journalDateUnread'],
  ['tomorrow', { date: '2025-06-17' }, 'journalDateAhead'],
  ['the day before the case ended', { date: '2025-06-10' }, 'journalDateEarly'],
] as const)('given %s, then it is not read: %s', (_what, typed, fault) => {
  expect(read(typed)).toEqual({ kind: 'fault', fault });
});

test('the day a case ended is the day of its deadline, though it is sealed past midnight', () => {
  expect(closed.closedAt).toBe(sealedAt);
  expect(read({ date: '2025-06-11' })).toMatchObject({ journal: { date: '2025-06-11' } });
});

test('two receipts are the same when numbers, day and system are', () => {
  const journal = { caseNo: '1', docNo: '2', date: '2025-06-12', system: null };
  expect(isSameJournal(journal, { ...journal })).toBe(true);
  for (const other of [{ caseNo: '3' }, { docNo: '3' }, { date: '2025-06-13' }, { system: 'F2' }])
    expect(isSameJournal(journal, { ...journal, ...other })).toBe(false);
});
