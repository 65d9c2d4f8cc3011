import fc from 'fast-check';
import { Meeting } from '../../../domain/agenda/meeting';
import { LONGEST_TEXT, readMeeting } from '../../../domain/agenda/readMeeting';
import { fixture } from './fixture';

const papers = [
  'minutes-wrapped',
  'minutes-ad-headings',
  'minutes-in-list',
  'agenda-from-word',
  'minutes-faulty',
].map(fixture);

/** Whatever the text: an answer, and if it is a meeting, one that can be stored, with problems on lines that exist. */
function holds(text: string): void {
  const result = readMeeting(text);
  if (result.kind === 'refused') return;
  expect(Meeting.parse(JSON.parse(JSON.stringify(result.meeting)))).toEqual(result.meeting);
  const lines = text.split(/\r\n|\n|\r/).length;
  for (const { line } of result.problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
  }
}

test('any text at all is answered', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds));
});

test('lines of papers in any order are answered', () => {
  const line = fc.constantFrom(...papers.flatMap((paper) => paper.split('\n')));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) =>
      holds(['Referat', 'Dato: 7. maj 2026', ...lines].join('\n')),
    ),
  );
});

test('papers with stretches cut out, doubled or overwritten are answered', () => {
  const paper = fc.constantFrom(...papers);
  const change = fc.record({
    at: fc.nat(6_000),
    length: fc.nat(300),
    put: fc.string({ unit: 'binary', maxLength: 12 }),
  });
  fc.assert(
    fc.property(paper, fc.array(change, { minLength: 1, maxLength: 6 }), (text, changes) => {
      holds(
        changes.reduce((now, { at, length, put }) => now.slice(0, at) + put + now.slice(at + length), text),
      );
    }),
    { numRuns: 300 },
  );
});

test('the same text reads the same', () => {
  for (const paper of papers) expect(readMeeting(paper)).toEqual(readMeeting(paper));
});

describe('a text of the longest length is read in time in proportion to it', () => {
  const heading = 'Referat\n1. møde i Rådet\nDato: 7. maj 2026 kl. 12-13\n';
  const beginnings = [heading, `${heading}Pkt. 1/26 X\nReferat\n`, `${heading}Deltagere\n`];
  const units = [
    ' ',
    '-',
    '- a\n',
    '[',
    '(B',
    '...',
    'A, ',
    'tog ',
    'FRA „',
    'FRA ”x” TIL ',
    'sendes ',
    'bilag 1 ',
  ];
  const repeated = [
    '1/26 A\n',
    'Pkt. 1/26 A\n',
    'Bilag 1: x\n',
    'Side 1\nx\n',
    'Anna Holm\n',
    'Referat: x\n',
    'Dato: ',
  ];
  test.each([...units, ...repeated])('%j', (unit) => {
    for (const beginning of beginnings) {
      const text = (beginning + unit.repeat(LONGEST_TEXT)).slice(0, LONGEST_TEXT);
      const started = performance.now();
      readMeeting(text);
      // Some tenths of a second on a quiet machine; time in the square of the length would be minutes.
      expect(performance.now() - started).toBeLessThan(8_000);
    }
  });
});
