import type { Attendance, Attendee } from '../meeting';
import { type Problem, problemAt } from '../problem';
import type { Group } from './divideMeeting';
import { joinTexts } from './joinTexts';
import type { Line } from './line';
import { isName, readPerson } from './readPerson';
import { isUnfinished } from './sentence';

type Named = { line: Line; person: Attendee };

/**
 * Reads the lists of names. Whoever stands under Afbud is marked absent, also where the same person stands on the
 * list of participants: such lists name all members, and the paper is believed about who stayed away.
 */
export function readAttendance(groups: readonly Group[]): { attendance: Attendance; problems: Problem[] } {
  const attendance: Attendance = { board: [], secretariat: [], others: [] };
  const problems: Problem[] = [];
  const absent: Named[] = [];
  for (const group of groups) {
    const { named, unread } = readNames(group);
    const persons = named.map(({ person }) => person);
    problems.push(...unread.map((line) => problemAt(line, 'person-unreadable')));
    if (group.role === 'board') attendance.board.push(...persons);
    else if (group.role === 'observers')
      attendance.board.push(...persons.map((p) => ({ ...p, observer: true })));
    else if (group.role === 'secretariat') attendance.secretariat.push(...persons);
    else if (group.role === 'others') attendance.others.push(...persons);
    else
      absent.push(
        ...named.map((entry) => ({ ...entry, line: group.role === 'allBut' ? group.line : entry.line })),
      );
  }
  const everyone = [...attendance.board, ...attendance.secretariat, ...attendance.others];
  const byName = new Map(everyone.map((person) => [person.name.toLowerCase(), person]));
  for (const { line, person } of absent) {
    const listed = byName.get(person.name.toLowerCase());
    if (listed && !listed.absent && !/^alle /i.test(line.text))
      problems.push(problemAt(line, 'absent-also-present'));
    if (listed) listed.absent = true;
    else attendance.board.push({ ...person, absent: true });
  }
  return { attendance, problems };
}

function readNames(group: Group): { named: Named[]; unread: Line[] } {
  const named: Named[] = [];
  const unread: Line[] = [];
  for (const { line, text } of partNames(group)) {
    if (/^(?:ingen|-)\.?$/i.test(text)) continue;
    const person = readPerson(text, group.role === 'secretariat' ? 'body' : 'post');
    if (person) named.push({ line, person });
    else unread.push({ ...line, text });
  }
  return { named, unread };
}

/** One text a person: a name may be wrapped over lines, and a line may hold several ("A, B og C"; "A; B"). */
function partNames({ lines, role }: Group): { line: Line; text: string }[] {
  const found: { line: Line; texts: string[] }[] = [];
  let afterBlank = false;
  for (const line of lines) {
    if (line.text === '') {
      afterBlank = true;
      continue;
    }
    const open = found.at(-1);
    if (open && !startsPerson(line.text, open.texts.at(-1) ?? '', afterBlank)) open.texts.push(line.text);
    else found.push({ line, texts: [line.text] });
    afterBlank = false;
  }
  return found.flatMap(({ line, texts }) => {
    const text = joinTexts(texts);
    return splitNames(text, role).map((one) => ({ line, text: one }));
  });
}

function startsPerson(text: string, previous: string, afterBlank: boolean): boolean {
  if (/^(?:- |\d{1,2}[.)] )/.test(text) || afterBlank || !/\p{L}/u.test(text)) return true;
  if (text.startsWith('(') || isUnfinished(previous)) return false;
  const name = text.slice(0, text.includes(',') ? text.indexOf(',') : undefined);
  return isName(name.replaceAll(/ ?\([^()]*\)|[.;]$| ?[-–] ?(?:meldt )?afbud$| for .*$/gi, '').trim());
}

function splitNames(text: string, role: Group['role']): string[] {
  if (text.includes(';'))
    return text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const parts = text
    .replace(/\.$/, '')
    .split(/, | og /)
    .map((part) => part.trim());
  if (role === 'allBut' || (parts.length > 1 && parts.every((part) => isName(part)))) return parts;
  return [text];
}
