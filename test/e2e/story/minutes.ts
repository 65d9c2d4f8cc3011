import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The minutes the story begins with: the board's own where they are at hand, else the same facts under invented names. */
export function minutesOfTheFirstMeeting(): string {
  const own = path.join(process.cwd(), '..', 'shared', 'seeds', 'referat-2025-05-07.txt');
  const invented = path.join('test', 'fixtures', 'agenda', 'minutes-first-meeting.txt');
  return readFileSync(existsSync(own) ? own : invented, 'utf8');
}
