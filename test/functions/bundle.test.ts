import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../support/bundle';

// The bundle as Azure loads it: what it registers, and what it says when it cannot start.

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'votum-functions-'));
  file = await bundle('functions/index.ts', path.join(folder, 'index.js'), { lean: true });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// What the worker gives to the library; everything it is told is written out.
const worker = `
const Module = require('node:module');
const registered = [];
const core = {
  version: '4.0.0', hostVersion: '4.1000.0',
  setProgrammingModel() {}, getProgrammingModel() {},
  registerFunction(metadata) { registered.push(metadata); return { dispose() {} }; },
  registerHook() { return { dispose() {} }; },
  log() {},
};
const original = Module.prototype.require;
Module.prototype.require = function (id) { return id === '@azure/functions-core' ? core : original.call(this, id); };
require(process.argv[1]);
process.stdout.write(JSON.stringify(registered));
`;

type Registered = { name: string; bindings: Record<string, Record<string, unknown>> };

async function load(environment: Record<string, string>): Promise<Registered[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', worker, file], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    cwd: folder,
  });
  return JSON.parse(stdout);
}

const desk = { VOTUM_LOCAL: '1', AzureWebJobsStorage: 'UseDevelopmentStorage=true' };

it('registers exactly these functions, on these triggers', async () => {
  const registered = await load(desk);
  const triggers = registered.map(({ name, bindings }) => [
    name,
    Object.values(bindings).find(({ direction }) => direction === 'in'),
  ]);
  expect(Object.fromEntries(triggers)).toEqual({
    messages: expect.objectContaining({
      type: 'httpTrigger',
      methods: ['POST'],
      authLevel: 'anonymous',
      route: 'api/messages',
    }),
    health: expect.objectContaining({
      type: 'httpTrigger',
      methods: ['GET'],
      authLevel: 'anonymous',
      route: 'api/health',
    }),
    'health-details': expect.objectContaining({
      type: 'httpTrigger',
      methods: ['GET'],
      authLevel: 'function',
      route: 'api/health/details',
    }),
    sweep: expect.objectContaining({ type: 'timerTrigger', schedule: '0 * * * * *' }),
    pulse: expect.objectContaining({ type: 'timerTrigger', schedule: '30 */5 * * * *' }),
    deliver: expect.objectContaining({
      type: 'queueTrigger',
      queueName: 'deliver',
      connection: 'AzureWebJobsStorage',
    }),
    'deliver-poison': expect.objectContaining({
      type: 'queueTrigger',
      queueName: 'deliver-poison',
      connection: 'AzureWebJobsStorage',
    }),
  });
  expect(registered).toHaveLength(7);
  // A timer that also ran at every start would run on every instance that comes up.
  expect(registered.find(({ name }) => name === 'sweep')?.bindings).not.toMatchObject({
    sweep: { runOnStartup: true },
  });
});

const azure = {
  MicrosoftAppId: '0b0b0b0b-0000-4000-8000-000000000001',
  MicrosoftAppTenantId: '0c0c0c0c-0000-4000-8000-000000000001',
  AzureWebJobsStorage__accountName: 'stvotum',
  WEBSITE_INSTANCE_ID: 'abc',
};
const tab = { VOTUM_TAB_APP_ID: '0e0e0e0e-0000-4000-8000-000000000001' };

it('loads on Azure with a managed identity', async () => {
  expect(await load(azure)).toHaveLength(7);
});

it('answers the tab where one is registered, and there only', async () => {
  const registered = await load({ ...azure, ...tab });
  expect(registered).toHaveLength(8);
  const { name, bindings } = registered.at(-1) ?? { name: '', bindings: {} };
  expect([name, ...Object.values(bindings)]).toEqual([
    'api-cases',
    expect.objectContaining({ methods: ['GET'], authLevel: 'anonymous', route: 'api/my/cases' }),
    expect.objectContaining({ direction: 'out' }),
  ]);
});

it('reads nothing that measures where nothing is measured, and nothing that reads tokens before one comes', async () => {
  const lean = await bundle('functions/index.ts', path.join(folder, 'lean', 'index.js'), { lean: true });
  const read = `${worker} process.on('exit', () => console.error(Object.keys(require.cache).join('\\n')));`;
  const loaded = async (given: Record<string, string>) => {
    const env = { PATH: process.env.PATH ?? '', ...given };
    const { stderr } = await promisify(execFile)(process.execPath, ['-e', read, lean], { env });
    return ['telemetry', 'jose'].filter((part) => stderr.includes(part));
  };
  expect(await loaded(desk)).toEqual([]);
  expect(await loaded({ ...azure, ...tab })).toEqual([]);
  expect(await loaded({ ...desk, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' })).toEqual(['telemetry']);
}, 60_000);

it.each<[string, Record<string, string>, RegExp]>([
  ['nothing is set', {}, /VOTUM-SETTINGS: MicrosoftAppId is missing/],
  [
    'authentication would be off on Azure',
    { ...desk, WEBSITE_INSTANCE_ID: 'abc' },
    /VOTUM-SETTINGS: VOTUM_LOCAL turns/,
  ],
])('does not start when %s', async (_, environment, says) => {
  await expect(load(environment)).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(says) });
});
