import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as botbuilder from 'botbuilder';
import * as connector from 'botframework-connector';
import { bundle } from '../support/bundle';

// The bundle loads the files of packages later than they are written to be, or from elsewhere; nothing else may differ.

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'votum-lean-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

test('the bot libraries export the same when their files are loaded late, and what stands apart is found', async () => {
  const file = await bundle('test/fixtures/lateLoading.ts', path.join(folder, 'bot.js'), { lean: true });
  const { kinds: late, apart } = JSON.parse(run(file)) as { kinds: string[][][]; apart: string[] };
  expect(apart).toEqual(['function', 'function']);
  for (const [i, library] of [botbuilder, connector].entries()) {
    const expected = Object.entries(library).map(([name, value]) => [name, typeof value]);
    const named = (pairs: string[][]) => pairs.filter(([name]) => name !== 'default').sort();
    expect(named(late[i] ?? [])).toEqual(named(expected));
    expect(expected.length).toBeGreaterThan(40);
  }
}, 60_000);

test('what stands apart from the functions is all there and loads by itself', async () => {
  await bundle('functions/index.ts', path.join(folder, 'index.js'), { lean: true });
  const files = readdirSync(path.join(folder, 'apart')).sort();
  const exported = Object.fromEntries(
    files.map((file) => [
      file,
      JSON.parse(run('-p', `JSON.stringify(Object.keys(require('./apart/${file}')))`)) as string[],
    ]),
  );
  expect(exported).toEqual({
    'axios.js': expect.arrayContaining(['create']),
    'azure-identity.js': expect.arrayContaining(['ManagedIdentityCredential', 'DefaultAzureCredential']),
    'azure-msal-node.js': expect.arrayContaining(['ConfidentialClientApplication']),
    'azure-storage-blob.js': expect.arrayContaining(['BlobServiceClient']),
    'botframework-streaming.js': expect.arrayContaining(['StreamingRequest']),
    'cross-fetch.js': expect.arrayContaining(['fetch']),
    'htmlparser2.js': expect.arrayContaining(['parseDocument']),
    'jose.js': expect.arrayContaining(['jwtVerify', 'createRemoteJWKSet']),
    'telemetry.js': ['startTelemetry'],
  });
}, 60_000);
