import { matchItemStart } from '../../../../domain/agenda/paper/matchItemStart';

test.each([
  ['6/25 12.40 – 13.10 Drøftelse', { seq: 6, year: 2025, word: 'none', rest: '12.40 – 13.10 Drøftelse' }],
  ['Pkt. 6/25 Drøftelse', { seq: 6, year: 2025, word: 'capital', rest: 'Drøftelse' }],
  ['PKT. 6/2025: DRØFTELSE', { seq: 6, year: 2025, word: 'capital', rest: 'DRØFTELSE' }],
  ['Punkt 6/25 – Drøftelse', { seq: 6, year: 2025, word: 'capital', rest: 'Drøftelse' }],
  ['pkt. 6/25 Drøftelse', { seq: 6, year: 2025, word: 'small', rest: 'Drøftelse' }],
  ['6/25', { seq: 6, year: 2025, word: 'none', rest: '' }],
  ['8/25Eventuelt', { seq: 8, year: 2025, word: 'none', rest: 'Eventuelt' }],
  ['Ad 1. Velkomst', { seq: 1, word: 'capital', rest: 'Velkomst' }],
  ['AD 1) VELKOMST', { seq: 1, word: 'capital', rest: 'VELKOMST' }],
  ['Ad pkt. 1 Velkomst', { seq: 1, word: 'capital', rest: 'Velkomst' }],
  ['1. Velkomst', { seq: 1, word: 'none', rest: 'Velkomst' }],
  ['2) Status', { seq: 2, word: 'none', rest: 'Status' }],
])('%s', (text, start) => {
  expect(matchItemStart(text)).toEqual(start);
});

test.each([
  'pkt. 3) Målsætninger',
  'Pkt. 3) Målsætninger',
  '30/4-25',
  '7/25), samt indholdet',
  'pkt. 7/25), samt indholdet',
  '7/25, samt',
  '7. maj 2025',
  '7/05 2025',
  '1. møde i National bestyrelse',
  '12.00 – 12.05 Velkomst',
  '92,9 mio. kr.',
  '3 møder i 2025',
  '2025 bliver godt',
  '0/25 Intet',
  'Adresse 5',
  '',
])('%s begins no item', (text) => {
  expect(matchItemStart(text)).toBeUndefined();
});
