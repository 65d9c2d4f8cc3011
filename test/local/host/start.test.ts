import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { startHost } from '../../../local/host/startHost';
import { startAzurite } from '../../support/azurite';
import { bundle } from '../../support/bundle';
import { eventually, startDeskHost } from '../../support/deskHost';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'votum-start-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const isRunning = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test.each([
  ['none', /none-ts\.js registers no functions\.$/],
  ['throwsAtStart', /^The functions cannot be loaded: A setting is missing\.$/],
  [
    'badSchedule',
    /^Function "bad": The schedule "0 0 25 \* \* \*" is not understood: "25" cannot stand for hour/,
  ],
  ['missingSetting', /^Function "needy" needs the setting NO_SUCH_SETTING, which is not set\.$/],
  ['blobTrigger', /^Function "papers" has a trigger the local host does not run\.$/],
  ['triggers', /^Function "take" needs the setting AzureWebJobsStorage, which is not set\.$/],
])('a bundle that cannot run is one sentence: %s', async (fixture, sentence) => {
  await expect(startDeskHost(fixture)).rejects.toThrow(sentence);
});

test('a host.json that is wrong is one sentence that names the field', async () => {
  const wrong = { version: '2.0', extensions: { queues: { visibilityTimeout: '30 seconds' } } };
  await expect(startDeskHost('none', {}, wrong)).rejects.toThrow(
    /host\.json: extensions\.queues\.visibilityTimeout must be hh:mm:ss\.$/,
  );
});

test('a taken port and a missing setting are one sentence', async () => {
  const program = await bundle('local/host/main.ts', at('host.js'));
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const options = {
    program,
    bundle: await bundle('test/fixtures/host/health.ts', at('health.js')),
    hostJson: path.resolve('host.json'),
    clockFile: at('clock.json'),
    port,
    settings: {},
  };
  await expect(startHost(options)).rejects.toThrow(`Port ${port} is in use.`);
  taken.close();
  await expect(startHost({ ...options, settings: { VOTUM_LOG: 'loud' } })).rejects.toThrow(
    'The setting VOTUM_LOG must be one of debug, info, warn, error, but it is "loud".',
  );
  writeFileSync(at('clock.json'), 'midnight');
  await expect(startHost({ ...options, port: 0 })).rejects.toThrow(
    /clock\.json cannot be read\. Run npm run reset/,
  );
});

test('host and storage end when the process that started them is killed', async () => {
  const program = await bundle('test/fixtures/host/parent.ts', at('parent.js'));
  await bundle('local/host/main.ts', at('host.js'));
  await bundle('test/fixtures/host/health.ts', at('health.js'));
  rmSync(at('clock.json'), { force: true });
  const parent = spawn(process.execPath, [program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_PATH: path.resolve('node_modules') },
  });
  let said = '';
  parent.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  const { hostPid, url, endpoint } = await eventually(() => said.endsWith('\n') && JSON.parse(said));
  expect((await fetch(`${url}/api/health`)).status).toBe(200);
  parent.kill('SIGKILL');
  await eventually(() => !isRunning(hostPid));
  const gone = async () =>
    fetch(endpoint).then(
      () => false,
      () => true,
    );
  let storageGone = false;
  for (const end = Date.now() + 10_000; !storageGone && Date.now() < end; ) storageGone = await gone();
  expect(storageGone).toBe(true);
});

test('a host whose function breaks out of its invocation ends, and says so', async () => {
  const azurite = await startAzurite();
  const desk = await startDeskHost('breaksOut', { AzureWebJobsStorage: azurite.connectionString });
  try {
    await fetch(`${desk.host.url}/later`);
    expect(await desk.host.exited).toEqual({ code: 1 });
    expect(desk.log()).toContain('error host broke down fault=Error');
  } finally {
    await desk.stop();
    await azurite.stop();
  }
});
