import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AgendaItem, Meeting } from '../../../domain/agenda/meeting';
import type { Problem } from '../../../domain/agenda/problem';
import { type ReadMeeting, readMeeting } from '../../../domain/agenda/readMeeting';

export function fixture(name: string): string {
  return readFileSync(path.join(process.cwd(), 'test', 'fixtures', 'agenda', `${name}.txt`), 'utf8');
}

/** A paper of the real board, or undefined where the seeds are not at hand. */
export function seed(name: string): string | undefined {
  const file = path.join(process.cwd(), '..', 'shared', 'seeds', `${name}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The meeting of a text that must be readable. */
export function read(text: string): { meeting: Meeting; problems: Problem[] } {
  const result: ReadMeeting = readMeeting(text);
  if (result.kind !== 'read') throw new Error(`refused: ${result.reason}`);
  return result;
}

export function itemOf(meeting: Meeting, seq: number): AgendaItem {
  const found = meeting.items.find(({ number }) => number.seq === seq);
  if (!found) throw new Error(`no item ${seq}`);
  return found;
}

/** `line code` of each problem, in order. */
export function coded(problems: readonly Problem[]): string[] {
  return problems.map(({ line, code }) => `${line} ${code}`);
}
