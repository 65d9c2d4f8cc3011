import { readFileSync } from 'node:fs';
import { filesUnder, rooms } from '../architecture/listSources';

// Whoever meets a code in a log finds it in docs/fault-codes.md, with what to do.

const page = readFileSync('docs/fault-codes.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split(' | ').map((cell) => cell.replaceAll(/^\| |\|$/g, '').trim()));
const told = rows.map(([code = '']) => code.replaceAll('`', ''));

const sources = rooms
  .filter((room) => room !== 'test')
  .flatMap((room) => filesUnder(process.cwd(), room))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'));
const foundBy = (pattern: RegExp, texts = sources) => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, code = '']) => code))),
];
const read = (...files: string[]) => files.map((file) => readFileSync(file, 'utf8'));

const own = foundBy(/'(VOTUM-[A-Z-]*[A-Z])'|`(VOTUM-[A-Z-]*[A-Z]):/g).concat('VOTUM-CLI');
const store = foundBy(/^ {2}\| '([a-z-]+)'/gm, read('storage/fault.ts')).map((code) => `storage.${code}`);
const sendings = foundBy(
  /(?:code: |, |\? |: )'([a-z]+(?:[A-Z][a-zA-Z]*)?)'/g,
  read('bot/sortFault.ts').map((text) => text.slice(text.indexOf('export function sortFault'))),
).filter(
  (code) =>
    !['later', 'sent', 'gone', 'ambiguous', 'unreachable', 'string', 'object', 'function'].includes(code),
);

sendings.push(...foundBy(/'((?:channel|never|app)[A-Z]\w+)'/g, read('workflows/delivery/address.ts')));

test('there are codes to look for', () => {
  expect(own.length).toBeGreaterThan(15);
  expect(store.length).toBeGreaterThan(10);
  expect(sendings).toEqual(expect.arrayContaining(['throttled', 'blockedByUser', 'noAnswer', 'neverSeen']));
});

test.each([...own, ...store, ...sendings].filter((code) => code !== ''))('%s is on the page', (code) => {
  expect(told).toContain(code);
});

test('each code is on it once, with what it means and what to do', () => {
  expect(told.length).toBe(new Set(told).size);
  for (const row of rows)
    expect([row[0], row.length, row.every((cell) => cell.length > 3)]).toEqual([row[0], 3, true]);
});

test('no code of Votum’s own or of the store is on it that nothing says any more', () => {
  const gone = told.filter((code) => /^(VOTUM-|storage\.)/.test(code));
  expect(gone.filter((code) => ![...own, ...store].includes(code))).toEqual([]);
});
