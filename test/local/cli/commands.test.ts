import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Whoever holds the storage account may mend and carry out, and never vote.

const folder = 'local/cli';
const commands = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const votes = ['castVote', 'pressAnswer', 'upholdAnswer', 'recordAnswer', 'settleRecorded', 'confirmOutcome'];

test('what votes is there to be looked for', () => {
  const workflows = readdirSync('workflows');
  for (const verb of votes) expect(workflows).toContain(`${verb}.ts`);
});

test.each(commands)('%s casts, records and confirms nothing', (file) => {
  const imported = [...readFileSync(path.join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map(
    ([, from = '']) => path.basename(from),
  );
  expect(imported.filter((name) => votes.includes(name))).toEqual([]);
});
