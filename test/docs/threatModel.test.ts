import { existsSync, readFileSync } from 'node:fs';

// A threat model that names a test which is not there says more than it knows.

const page = readFileSync('docs/threat-model.md', 'utf8');
const named = [
  ...new Set(
    [...page.matchAll(/`((?:test|bot|storage|docs|functions)\/[\w./-]+)`/g)].map(([, file = '']) => file),
  ),
];

test('names many tests', () => {
  expect(named.filter((file) => file.startsWith('test/')).length).toBeGreaterThan(25);
});

test.each(named)('%s is there', (file) => {
  expect(existsSync(file)).toBe(true);
});

test('every row says how, what stops it, and what shows it', () => {
  const [, model = ''] = page.split('## Who, how, what stops it');
  const rows = (model.split('## What is not stopped')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| how') && !line.startsWith('| ---'));
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) {
    const cells = row.split(' | ').map((cell) => cell.replaceAll(/^\| |\|$/g, '').trim());
    expect([row, cells.length]).toEqual([row, 3]);
    expect([row, cells[2]]).toEqual([row, expect.stringMatching(/`test\//)]);
  }
});
