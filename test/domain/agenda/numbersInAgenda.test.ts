import { numbersInAgenda } from '../../../domain/agenda/numbersInAgenda';
import { readMeeting } from '../../../domain/agenda/readMeeting';
import { agendaText } from '../../support/paperTexts';

test('a number in an agenda is told of with its line, and no problem quotes it', () => {
  const lines = agendaText.split('\n');
  const at = lines.findIndex((line) => /\(B\)|\(O\)|\(D\)/.test(line));
  const text = lines.map((line, i) => (i === at ? `${line} Klage fra 010203-1234` : line)).join('\n');
  const read = readMeeting(text);
  if (read.kind !== 'read') throw new Error(read.reason);
  expect(read.problems.filter(({ code }) => code === 'person-number')).toMatchObject([{ line: at + 1 }]);
  expect(JSON.stringify(read.problems)).not.toContain('1234');
  expect(numbersInAgenda(read.meeting)).toContain('010203-••••');
});

test('an agenda without one has none', () => {
  const read = readMeeting(agendaText);
  if (read.kind !== 'read') throw new Error(read.reason);
  expect(numbersInAgenda(read.meeting)).toEqual([]);
  expect(read.problems.map(({ code }) => code)).not.toContain('person-number');
});
