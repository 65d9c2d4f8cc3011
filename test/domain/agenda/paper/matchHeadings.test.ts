import { matchAttendanceHeading } from '../../../../domain/agenda/paper/matchAttendanceHeading';
import { matchMeetingTitle } from '../../../../domain/agenda/paper/matchMeetingTitle';
import { matchSectionHeading } from '../../../../domain/agenda/paper/matchSectionHeading';

describe('the title of a meeting', () => {
  test.each([
    ['1. møde i National bestyrelse for drift', { seq: 1, board: 'National bestyrelse for drift' }],
    ['Referat af 2. ordinære møde i Rådet', { seq: 2, board: 'Rådet' }],
    ['Dagsorden for 1. ekstraordinære møde i Rådet', { seq: 1, board: 'Rådet', extraordinary: true }],
    ['Møde nr. 3/2025 i Rådet', { seq: 3, board: 'Rådet' }],
    ['REFERAT AF MØDE NR. 3/2026 I RÅDET', { seq: 3, board: 'RÅDET' }],
    ['Dagsorden for bestyrelsesmøde', {}],
    ['Bestyrelsesmøde i Fonden', { board: 'Fonden' }],
  ])('%s', (text, title) => {
    expect(matchMeetingTitle(text)).toEqual(title);
  });

  test.each(['Mødet blev hævet', 'møde i oktober', 'Møder:', 'Referat', 'Der holdes 4 møder i 2026'])(
    'not %s',
    (text) => {
      expect(matchMeetingTitle(text)).toBeUndefined();
    },
  );
});

describe('the heading of a section', () => {
  test.each([
    ['Indstilling', 'recommendation', ''],
    ['INDSTILLING:', 'recommendation', ''],
    ['Referat: Bestyrelsen drøftede', 'record', 'Bestyrelsen drøftede'],
    ['Beslutning i Rådet den 07-05-2025', 'record', ''],
    ['Videre proces', 'nextSteps', ''],
    ['BAGGRUND', 'other', ''],
    ['ØKONOMI', 'other', ''],
    ['Bilag', 'annexes', ''],
  ])('%s', (text, section, rest) => {
    expect(matchSectionHeading(text)).toMatchObject({ section, rest });
  });

  test.each([
    'løsning',
    'Økonomi',
    'Løsning er fundet',
    'Bilag 1: Plan',
    'IndStilling',
    'Baggrund: en note',
    'Referatet',
  ])('not %s', (text) => {
    expect(matchSectionHeading(text)).toBeUndefined();
  });
});

describe('the heading of a list of names', () => {
  test.each([
    ['Deltagere fra bestyrelsen', 'board', ''],
    ['Deltagere fra fællessekretariatet', 'secretariat', ''],
    ['Til stede: Asta Viborglund', 'board', 'Asta Viborglund'],
    ['Observatører:', 'observers', ''],
    ['Afbud', 'absent', ''],
    ['Afbud: Bo Lindehave', 'absent', 'Bo Lindehave'],
    ['Øvrige deltagere:', 'others', ''],
    ['Alle medlemmer var mødt undtagen Bo Lindehave', 'allBut', 'Bo Lindehave'],
  ])('%s', (text, role, rest) => {
    expect(matchAttendanceHeading(text)).toEqual({ role, rest });
  });

  test.each([
    'Afbud senest den 5. maj kl. 12',
    'Afbud: meddeles senest kl. 12',
    'afbud',
    'Deltagere skal melde sig',
  ])('not %s', (text) => {
    expect(matchAttendanceHeading(text)).toBeUndefined();
  });
});
