import { readTitle } from '../../../../domain/agenda/paper/readTitle';

test.each([
  ['Velkomst v/formandskabet', { title: 'Velkomst', type: null, presenter: 'formandskabet' }],
  [
    'Status fra NGC (O) v/Bo Lindehave',
    { title: 'Status fra NGC', type: 'information', presenter: 'Bo Lindehave' },
  ],
  ['Status v/ Bo Lindehave (O)', { title: 'Status', type: 'information', presenter: 'Bo Lindehave' }],
  ['Status (b) v. Bo Lindehave', { title: 'Status', type: 'decision', presenter: 'Bo Lindehave' }],
  ['Kajplan, beslutningspunkt', { title: 'Kajplan', type: 'decision' }],
  ['Kajplan – orientering', { title: 'Kajplan', type: 'information' }],
  ['Kajplan (til drøftelse)', { title: 'Kajplan', type: 'discussion' }],
  [
    'Kajplan, drøftelsespunkt v/Bo Lindehave',
    { title: 'Kajplan', type: 'discussion', presenter: 'Bo Lindehave' },
  ],
  ['Orientering om drøftelse af beslutning', { title: 'Orientering om drøftelse af beslutning', type: null }],
  ['LUKKET PUNKT: Ansættelser (B)', { title: 'Ansættelser', type: 'decision', closed: true }],
  ['Ansættelser (lukket)', { title: 'Ansættelser', type: null, closed: true }],
  ['Ansættelser (B) LUKKET PUNKT', { title: 'Ansættelser', type: 'decision', closed: true }],
  ['Kajplan (Åbent)', { title: 'Kajplan', type: null, closed: false }],
  ['Eventuelt ........ 12', { title: 'Eventuelt', type: null }],
  ['Eventuelt.', { title: 'Eventuelt', type: null }],
  ['', { title: '', type: null }],
])('%s', (text, read) => {
  expect(readTitle(text)).toEqual({ ...read, codes: [] });
});

test('a zero for the letter O is read and reported', () => {
  expect(readTitle('Status (0)')).toEqual({ title: 'Status', type: 'information', codes: ['type-mistyped'] });
});

test('of two types the weightier holds, and is reported', () => {
  expect(readTitle('Status (O/D)')).toEqual({ title: 'Status', type: 'discussion', codes: ['type-mixed'] });
});
