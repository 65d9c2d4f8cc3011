import { nextItemNumber } from '../../../domain/agenda/nextItemNumber';

const used = [8, 2, 5].map((seq) => ({ board: 'havn', number: { seq, year: 2025 } }));

test('numbers run on through the year, and a gap is not filled', () => {
  expect(nextItemNumber('havn', 2025, used)).toEqual({ seq: 9, year: 2025 });
});
test('each year begins at 1', () => {
  expect(nextItemNumber('havn', 2026, used)).toEqual({ seq: 1, year: 2026 });
});
test('another board counts by itself', () => {
  expect(nextItemNumber('bro', 2025, used)).toEqual({ seq: 1, year: 2025 });
});
