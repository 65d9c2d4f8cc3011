import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { declaredIn, namesOf, theInfra } from './infraFiles';
import { loadBicep } from './readBicep';

// The hooks of azure.yaml themselves, over an az, azd and npm of our own that note what they were asked.

const Hook = z.object({ posix: z.object({ run: z.string() }), windows: z.object({ run: z.string() }) });
const { hooks } = z
  .object({ hooks: z.object({ preprovision: Hook, postprovision: Hook }) })
  .parse(parse(readFileSync('azure.yaml', 'utf8')));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'votum-hooks-'));
  for (const name of ['az', 'azd', 'npm'])
    writeFileSync(
      path.join(folder, name),
      [
        '#!/bin/sh',
        `echo "${name} $*" >> "${folder}/asked"`,
        `case "$*" in *"--method get"*) printf "$CHANNELS"; exit "$LISTED";; esac`,
      ].join('\n'),
      { mode: 0o755 },
    );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, env: Record<string, string>) {
  const { status } = spawnSync('sh', ['-c', script], {
    env: { PATH: `${folder}${path.delimiter}${process.env.PATH}`, CHANNELS: '', LISTED: '0', ...env },
  });
  const asked = path.join(folder, 'asked');
  return { status, asked: existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [] };
}

describe('after provisioning', () => {
  const script = hooks.postprovision.posix.run;
  const bot = '/subscriptions/a/resourceGroups/b/providers/Microsoft.BotService/botServices/c';

  test('takes away every channel but Teams, and packs the app', () => {
    const channels = 'WebChatChannel\\nMsTeamsChannel\\nDirectLineChannel\\n';
    const { status, asked } = run(script, { VOTUM_BOT_ID: bot, CHANNELS: channels });
    expect(status).toBe(0);
    expect(asked.slice(1)).toEqual([
      ...['WebChatChannel', 'DirectLineChannel'].map(
        (name) =>
          `az rest --method delete --url https://management.azure.com${bot}/channels/${name}?api-version=2022-09-15`,
      ),
      'npm run package',
    ]);
  });

  test('again, with nothing left to take away, is a success', () => {
    const { status, asked } = run(script, { VOTUM_BOT_ID: bot, CHANNELS: 'MsTeamsChannel\\n' });
    expect(status).toBe(0);
    expect(asked.filter((one) => one.includes('delete'))).toEqual([]);
  });

  test('fails where the channels cannot be listed, or the bot is not known', () => {
    expect(run(script, { VOTUM_BOT_ID: bot, LISTED: '1' }).status).not.toBe(0);
    expect(run(script, {}).status).not.toBe(0);
  });

  test('knows only what the deployment gives, and does the same on Windows', async () => {
    await loadBicep();
    const main = theInfra().get('main.bicep');
    const { posix, windows } = hooks.postprovision;
    for (const { run: text } of [posix, windows]) {
      const given = [...text.matchAll(/VOTUM_\w+/g)].map(([name]) => name);
      expect(given).toEqual(['VOTUM_BOT_ID']);
      expect(namesOf(main ? declaredIn(main, 'output') : [])).toEqual(expect.arrayContaining(given));
      for (const part of ['--method get', '--method delete', 'MsTeamsChannel', 'npm run package'])
        expect(text).toContain(part);
    }
  });
});

describe('before provisioning', () => {
  const script = hooks.preprovision.posix.run;

  test('notes the month of the budget the first time, and keeps it', () => {
    const first = run(script, {});
    expect(first).toEqual({
      status: 0,
      asked: [expect.stringMatching(/^azd env set VOTUM_BUDGET_START \d{4}-\d\d-01$/)],
    });
    rmSync(path.join(folder, 'asked'));
    expect(run(script, { VOTUM_BUDGET_START: '2026-01-01' })).toEqual({ status: 0, asked: [] });
  });
});
