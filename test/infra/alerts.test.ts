import { readFileSync } from 'node:fs';
import { memoryStorage } from '../../storage/memory/memoryStorage';
import { pulse } from '../../workflows/operate/pulse';
import { filesUnder, rooms } from '../architecture/listSources';
import { aDesk } from '../support/useCases';
import { declaration, type Infra, keysOf, resourcesIn, theInfra, valueAt } from './infraFiles';
import { loadBicep } from './readBicep';

// An alarm on a word that the app does not write would never ring, and nobody would notice.

let infra: Infra;
beforeAll(async () => {
  await loadBicep();
  infra = theInfra();
});
interface Alarm {
  name: string;
  query: string;
  by: string[];
}
const alarms = () => declaration(infra.get('modules/alerts.bicep'), 'rules').value as unknown as Alarm[];
const runbook = readFileSync('docs/runbook.md', 'utf8');
const sources = rooms
  .filter((room) => room !== 'test')
  .flatMap((room) => filesUnder(process.cwd(), room))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('the issue’s alarms are there: what is late, what is stuck, and that nothing is heard', () => {
  expect(alarms().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['votum-late', 'votum-stuck', 'votum-silent', 'votum-poison', 'votum-refused']),
  );
});

test('fields of a line are those the app writes', async () => {
  const storage = memoryStorage();
  const { deps } = await aDesk({ storage });
  const line = ['level', 'message', 'code', ...Object.keys(await pulse(deps, storage.queue))];
  const asked = alarms().flatMap(({ query }) =>
    [...query.matchAll(/\bline\.(\w+)/g)].map(([, name]) => name),
  );
  expect(asked.length).toBeGreaterThan(6);
  expect(asked.filter((name) => !line.includes(name ?? ''))).toEqual([]);
});

test('codes, messages and functions are those of the source', () => {
  for (const { query } of alarms()) {
    for (const [, code = ''] of query.matchAll(/line\.code == "([^"]*)"/g)) {
      expect(sources).toContain(`'${code}'`);
      expect(readFileSync('docs/fault-codes.md', 'utf8')).toContain(`\`${code}\``);
    }
    for (const [, message = ''] of query.matchAll(/line\.message == "([^"]*)"/g))
      expect(sources).toMatch(new RegExp(`log\\.(info|warn|error)\\('${message}'`));
    for (const [, level = ''] of query.matchAll(/line\.level == "([^"]*)"/g))
      expect(['info', 'warn', 'error']).toContain(level);
    for (const [, name = ''] of query.matchAll(/operation_Name =~ "([^"]*)"/g))
      expect(sources).toContain(`app.http('${name}'`);
  }
});

test('each gives the column that is measured, and those it is told by', () => {
  for (const { name, query, by } of alarms()) {
    const last = query.split('|').at(-1) ?? '';
    expect([name, last]).toEqual([name, expect.stringMatching(/^ summarize value = /)]);
    expect([name, / by (.*)$/.exec(last)?.[1]?.split(', ') ?? []]).toEqual([name, by]);
  }
});

test('nothing of it is sampled away before it is counted', () => {
  const { logging } = JSON.parse(readFileSync('host.json', 'utf8'));
  const kept = logging.applicationInsights.samplingSettings.excludedTypes.split(';');
  expect(kept).toEqual(expect.arrayContaining(['Request', 'Trace']));
});

test('the runbook has a row for each of them, and for no other', () => {
  const names = [...alarms().map(({ name }) => name), 'votum-away'];
  expect(
    resourcesIn(infra, 'Microsoft.Insights/metricAlerts').map(({ value }) => valueAt(value, 'name')),
  ).toEqual(['votum-away']);
  const rows = [...runbook.matchAll(/^\| `(votum-[a-z-]+)`/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(names.sort());
});

test('health is asked for where it answers', () => {
  const [probe] = resourcesIn(infra, 'Microsoft.Insights/webtests');
  const asked = valueAt(probe?.value, 'properties', 'Request', 'RequestUrl');
  expect(JSON.stringify(asked)).toContain('/api/health"');
  expect(sources).toContain("route: 'api/health'");
  expect(keysOf(valueAt(probe?.value, 'properties'))).toContain('ValidationRules');
});
