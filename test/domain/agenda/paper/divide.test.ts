import { divideItems } from '../../../../domain/agenda/paper/divideItems';
import { divideMeeting } from '../../../../domain/agenda/paper/divideMeeting';
import { readAgendaTable } from '../../../../domain/agenda/paper/readAgendaTable';
import { readMeeting } from '../../../../domain/agenda/readMeeting';
import { read } from '../fixture';
import { lines } from './lines';

const heading = 'Referat\nDato: 7. maj 2026\n';

/** The items a text is parted into: number, and the lines under it. */
function bodies(text: string) {
  const division = divideMeeting(lines(text), 2026);
  const { entries } = readAgendaTable(division.rows);
  return divideItems(division.items, division.numbering, entries).bodies.map(({ number, lines: under }) => [
    number.seq,
    under.map((line) => line.text).filter((one) => one !== ''),
  ]);
}

test('the list, the names and the items are told apart in either order', () => {
  for (const text of [
    '1/26 En\nDeltagere\nAnna Holm\nPkt. 1/26 En',
    'Deltagere\nAnna Holm\n1/26 En\nPkt. 1/26 En',
  ]) {
    const { rows, groups, items } = divideMeeting(lines(text), 2026);
    expect([rows.length, groups.length, items.length]).toEqual([1, 1, 1]);
  }
});

test('a list that writes Pkt. before each number is still the list', () => {
  const { rows } = divideMeeting(
    lines('Pkt. 1/26 En\nPkt. 2/26 To\n\nPkt. 1/26 En\nReferat\nPkt. 2/26 To'),
    2026,
  );
  expect(rows.map(({ number }) => number.seq)).toEqual([1, 2]);
});

test('items may be treated in another order than the list’s', () => {
  const { meeting } = read(
    `${heading}1/26 En\n2/26 To\nPkt. 2/26 To\nReferat\nB.\nPkt. 1/26 En\nReferat\nA.`,
  );
  expect(meeting.items.map(({ record }) => record)).toEqual(['A.', 'B.']);
});

test('a heading without Pkt. counts when it is the list’s', () => {
  expect(
    bodies(
      '1/26 12.00 – 12.10 Kajen\n2/26 12.10 – 12.20 Broen\n\n1/26 Kajen\nA\n2/26 i planen\n2/26 Broen\nB',
    ),
  ).toEqual([
    [1, ['Kajen', 'A', '2/26 i planen']],
    [2, ['Broen', 'B']],
  ]);
});

test.each([
  ['in the middle of a sentence', 'Vi ser på\nPkt. 2/26 Broen', []],
  ['as a sentence about it', 'Det var alt.\n\nPkt. 2/26 Broen behandles i oktober.', []],
  ['in small letters without a blank line', 'Det var alt.\nPkt. 2/26 broen og kajen', []],
  ['as an item’s own heading', 'Det var alt.\n\nPkt. 2/26 Broen (B)', [2]],
  ['at the top of a page', 'Bilag uden punktum\n Pkt. 2/26 Broen', [2]],
])('an item named %s', (_, text, expected) => {
  expect(
    bodies(`1/26 Kajen\n2/26 Broen\nPkt. 1/26 Kajen\n${text}`)
      .slice(1)
      .map(([seq]) => seq),
  ).toEqual(expected);
});

test('a page that repeats the heading of its item opens nothing', () => {
  expect(bodies('1/26 Kajen\nPkt. 1/26 Kajen\nA\n Pkt. 1/26 Kajen\nB')).toEqual([[1, ['Kajen', 'A', 'B']]]);
});

test('a paper that counts from 1 is not misled by one reference to another meeting’s item', () => {
  const { meeting } = read(
    `${heading}1. Kajen\n2. Broen\nAd 1. Kajen\nReferat\nSe også\n12/25 Kajens farve\nAd 2. Broen`,
  );
  expect(meeting.items.map(({ title }) => title)).toEqual(['Kajen', 'Broen']);
});

test('a numbered address and numbered names are no items', () => {
  const { meeting } = read(
    `${heading}1. sal, lokale 4\nDeltagere\n1. Anna Holm, Havnen\n2. Bo Lind, Broen\nDagsorden\n1. Kajen\n2. Broen`,
  );
  expect(meeting.items.map(({ title }) => title)).toEqual(['Kajen', 'Broen']);
  expect(meeting.attendance.board.map(({ name }) => name)).toEqual(['Anna Holm', 'Bo Lind']);
});

test('the word Dagsorden is title enough', () => {
  expect(readMeeting('Den 7. maj 2026 kl. 10\nDagsorden\n1. Kajen')).toMatchObject({
    kind: 'read',
    meeting: { kind: 'agenda', date: '2026-05-07', startsAt: '10:00' },
  });
});

test('a paper that calls itself minutes and records nothing is an agenda, and that is reported', () => {
  const { meeting, problems } = read(`${heading}1/26 Kajen`);
  expect(meeting.kind).toBe('agenda');
  expect(problems.map(({ code }) => code)).toContain('kind-differs');
});
