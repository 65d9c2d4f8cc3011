import { readDate } from '../../../../domain/agenda/paper/readDate';

test.each([
  ['7. maj 2025', '2025-05-07'],
  ['d. 7.maj 2025', '2025-05-07'],
  ['onsdag den 11. september 2025', '2025-09-11'],
  ['7. jan. 2025', '2025-01-07'],
  ['02-10-2026', '2026-10-02'],
  ['2.10.2026', '2026-10-02'],
  ['2026-10-02', '2026-10-02'],
  ['30/4-25', '2025-04-30'],
  ['30/4 2025', '2025-04-30'],
  ['den 29. februar 2028', '2028-02-29'],
  ['kl. 9, den 7. maj 2025 og 8. maj 2026', '2025-05-07'],
])('%s is %s', (text, date) => {
  expect(readDate(text)).toMatchObject({ date, several: false });
});

test.each([
  ['7.-8. maj 2025', '2025-05-07'],
  ['7. og 8. maj 2025', '2025-05-07'],
  ['30. april - 1. maj 2025', '2025-04-30'],
])('%s is several days from %s', (text, date) => {
  expect(readDate(text)).toMatchObject({ date, several: true });
});

test.each([
  '30. februar 2025',
  '31/4-25',
  '12.10-12.20',
  '12.00 – 12.05',
  '7. møde 2025',
  '6/25',
  '45.770',
  '7. maj',
])('%s is no date', (text) => {
  expect(readDate(text)).toBeUndefined();
});
