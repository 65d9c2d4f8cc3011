import { readReceipt } from '../../../bot/understand/readReceipt';

const today = '2025-06-20';

test.each([
  [
    'journaliseret 2025-1 sag 2025-1234 dok 567890',
    { decision: '2025-1', caseNo: '2025-1234', docNo: '567890' },
  ],
  [
    'sag 2025-1234, dok. 567890: beslutning 2025-1',
    { decision: '2025-1', caseNo: '2025-1234', docNo: '567890' },
  ],
  ['Sagsnr.: 24/77 dok.nr. 12', { caseNo: '24/77', docNo: '12' }],
  ['sagsnummer F2-2025-33 og dokumentnummer D.88.', { caseNo: 'F2-2025-33', docNo: 'D.88' }],
  ['decision 2025-12 as case no. 9 document number 10', { decision: '2025-12', caseNo: '9', docNo: '10' }],
  ['journaliser sagen om 2025', {}],
  ['dokumentet i sagen er godt', {}],
  ['2025-1 den 3. juni, sag 7 dok 8', { decision: '2025-1', caseNo: '7', docNo: '8', date: '2025-06-03' }],
  // A month that lies ahead is last year's: what is recorded has been done.
  ['2025-1 den 3. december sag 7', { decision: '2025-1', caseNo: '7', date: '2024-12-03' }],
  ['2025-06-11', { date: '2025-06-11' }],
  ['', {}],
])('%s', (typed, receipt) => {
  expect(readReceipt(typed, today)).toEqual(receipt);
});

test('a long text without a number is read at once', () => {
  const typed = `sag ${'a-'.repeat(5_000)} dok ${'.'.repeat(5_000)}`;
  expect(readReceipt(typed, today)).toEqual({});
});
