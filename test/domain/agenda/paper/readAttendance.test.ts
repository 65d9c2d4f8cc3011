import { matchAttendanceHeading } from '../../../../domain/agenda/paper/matchAttendanceHeading';
import { readAttendance } from '../../../../domain/agenda/paper/readAttendance';
import { readPerson } from '../../../../domain/agenda/paper/readPerson';
import { lines } from './lines';

/** Groups as a paper has them: each heading with the lines to the next. */
function attendance(text: string) {
  const groups: Parameters<typeof readAttendance>[0][number][] = [];
  for (const line of lines(text)) {
    const heading = matchAttendanceHeading(line.text);
    if (heading) groups.push({ role: heading.role, line, lines: [{ ...line, text: heading.rest }] });
    else groups.at(-1)?.lines.push(line);
  }
  return readAttendance(groups);
}

const names = (text: string) => attendance(text).attendance.board.map(({ name }) => name);

test.each([
  ['Anna Holm, Direktør, Region Syd (formand)', { post: 'Direktør', body: 'Region Syd', chair: true }],
  ['Anna Holm, formand, Region Syd', { body: 'Region Syd', chair: true }],
  ['Formand Anna Holm', { chair: true }],
  [
    'Anna Holm, Dekan, Syd Universitet (observatør).',
    { post: 'Dekan', body: 'Syd Universitet', observer: true },
  ],
  ['Anna Holm, Nationalt Genom Center (NGC)', { body: 'Nationalt Genom Center (NGC)' }],
  ['Anna Holm (næstformand), Direktør', { post: 'Direktør', note: 'næstformand' }],
  ['Anna Holm – meldt afbud', { absent: true }],
  ['Anna Holm (afbud), Direktør', { post: 'Direktør', absent: true }],
  ['Anna Holm (via Teams)', { note: 'via Teams' }],
  ['Anna Holm for Bo Lind, Region Syd', { body: 'Region Syd', note: 'for Bo Lind' }],
])('%s', (text, expected) => {
  expect(readPerson(text, 'post')).toEqual({ name: 'Anna Holm', chair: false, observer: false, ...expected });
});

test.each(['12345', 'Indledende bemærkning', 'Region Syddanmark', 'Formanden', 'bød velkommen til alle', ''])(
  '%j is nobody',
  (text) => {
    expect(readPerson(text, 'post')).toBeUndefined();
  },
);

test('names one a line, wrapped, after bullets, and several on a line', () => {
  expect(names('Deltagere\nAnna Holm, Direktør, Syd\nUniversitet\nBo Lind, Chef, Havnen')).toEqual([
    'Anna Holm',
    'Bo Lind',
  ]);
  expect(names('Deltagere\nAnna Holm,\nLægefaglig Direktør, Havnen\nBo Lind, Chef')).toEqual([
    'Anna Holm',
    'Bo Lind',
  ]);
  expect(names('Deltagere\n- Anna Holm, Dekan for det Store\nFakultet, Havnen\n- Bo Lind')).toEqual([
    'Anna Holm',
    'Bo Lind',
  ]);
  expect(names('Deltagere: Anna Holm, Bo Lind og Carl Ø. Moe')).toEqual([
    'Anna Holm',
    'Bo Lind',
    'Carl Ø. Moe',
  ]);
  expect(names('Deltagere: Anna Holm, Chef; Bo Lind, Chef')).toEqual(['Anna Holm', 'Bo Lind']);
});

test('whoever stayed away is marked, on whichever list', () => {
  const { attendance: found, problems } = attendance(
    'Deltagere\nAnna Holm\nBo Lind\nAfbud: Bo Lind, Carl Moe',
  );
  expect(found.board.map(({ name, absent }) => [name, absent])).toEqual([
    ['Anna Holm', undefined],
    ['Bo Lind', true],
    ['Carl Moe', true],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['absent-also-present']);
});

test('"Afbud: Ingen" is nobody', () => {
  expect(attendance('Deltagere\nAnna Holm\nAfbud: Ingen.')).toMatchObject({
    attendance: { board: [{ name: 'Anna Holm' }] },
    problems: [],
  });
});
