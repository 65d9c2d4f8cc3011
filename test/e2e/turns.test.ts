import path from 'node:path';
import { votum } from './desk';
import { storyOnDesk } from './onDesk';
import { amend, askForAMeeting, comeToAnEnd, recuse } from './story/turns';

storyOnDesk(
  'a written approval that takes a turn',
  'amended, somebody disqualified, taken to a meeting: by clicking',
  [
    ['amended', amend],
    ['somebody is disqualified', recuse],
    ['a member asks for a meeting', askForAMeeting],
    ['what came of them', comeToAnEnd],
  ],
  { after: operated },
);

/** What an operator can then prove, take out and see of the same desk. */
async function operated(folder: string): Promise<void> {
  expect(await votum(folder, 'register', 'verify')).toMatch(/^3 \w+ hold: /m);
  const file = path.join(folder, 'sag.zip');
  expect(await votum(folder, 'dossier', 'export', '--decision', '2025-1', '--out', file)).toContain(
    'Beslutning 2025-1',
  );
  const checked = await votum(folder, 'dossier', 'verify', file);
  expect(checked).toContain('It holds.');
  const [, hash = 'none'] = checked.match(/^Entry ([0-9a-f]{64})$/m) ?? [];
  expect(await votum(folder, 'register', 'verify', '--head', hash)).toMatch(/^3 \w+ hold: /m);
  expect(await votum(folder, 'register', 'export', '--format', 'csv')).toContain('2025-1');
  const backup = path.join(folder, 'backup');
  expect(await votum(folder, 'backup', backup)).toMatch(/^\d+ rows and 0 papers /);
  // It may tell of people who have an account and have not opened Votum in this story, and of nothing else.
  const told = await votum(folder, 'doctor').catch((fault: Error) => fault.message);
  expect(told).not.toMatch(/stuck|poison|late|failing|orphan/);
}
