import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { understand } from '../../bot/understand/understand';
import { localisableTexts } from '../../local/package/localisableTexts';
import { readPng } from '../../local/package/readPng';
import { bundle } from '../support/bundle';
import { readZip } from './readZip';

const appId = '11111111-2222-4333-8444-555555555555';
const Texts = z.record(z.string(), z.string());

let folder = '';
let program = '';
let project = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'votum-package-'));
  program = await bundle('local/package.ts', path.join(folder, 'package.js'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  project = mkdtempSync(path.join(folder, 'project-'));
  cpSync('appPackage', path.join(project, 'appPackage'), { recursive: true });
  writeFileSync(path.join(project, 'package.json'), '{"version":"3.2.1"}');
});

/** `npm run package` in the copy of the project. */
function run(args: string[] = [], env: Record<string, string> = {}) {
  return new Promise<{ code: number; said: string }>((resolve) => {
    const clean = { PATH: process.env.PATH ?? '', ...env };
    execFile(process.execPath, [program, ...args], { cwd: project, env: clean }, (fault, out, err) => {
      resolve({ code: fault ? Number(fault.code) : 0, said: out + err });
    });
  });
}

const source = (name: string) => path.join(project, 'appPackage', name);
const zipPath = () => path.join(project, 'dist', 'votum.zip');
const readBuilt = () => readZip(readFileSync(zipPath()));

function textOf(files: Map<string, Buffer>, name: string): string {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`no ${name} in the zip`);
  return bytes.toString('utf8');
}

/** Changes a JSON file of the copy. */
function edit(name: string, change: (document: Record<string, unknown>) => void): void {
  const document = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(source(name), 'utf8')));
  change(document);
  writeFileSync(source(name), JSON.stringify(document));
}

describe('the package as it stands', () => {
  test('builds without any setting, and says that it is a trial', async () => {
    expect(await run()).toEqual({ code: 0, said: expect.stringContaining('no bot behind it') });
    const manifest = JSON.parse(textOf(readBuilt(), 'manifest.json'));
    expect(manifest).toMatchObject({
      version: '3.2.1',
      name: { short: 'Votum (test)' },
      developer: { websiteUrl: 'https://votum.invalid' },
    });
  });

  test('holds the manifest, two languages and two icons, and nothing else', async () => {
    await run();
    const files = readBuilt();
    expect([...files.keys()].sort()).toEqual([
      'color.png',
      'da.json',
      'en.json',
      'manifest.json',
      'outline.png',
    ]);
    expect(readPng(files.get('color.png') ?? Buffer.of())).toMatchObject({ width: 192, height: 192 });
    expect(readPng(files.get('outline.png') ?? Buffer.of())).toEqual({
      width: 32,
      height: 32,
      transparent: true,
    });
    for (const name of files.keys())
      if (name.endsWith('.json')) expect(textOf(files, name)).not.toContain('{{');
  });

  test('says everything in Danish and in English, in different words', async () => {
    await run();
    const files = readBuilt();
    const keys = Object.keys(localisableTexts(JSON.parse(textOf(files, 'manifest.json'))));
    const danish = Texts.parse(JSON.parse(textOf(files, 'da.json')));
    const english = Texts.parse(JSON.parse(textOf(files, 'en.json')));
    const same = keys.filter((key) => danish[key] === english[key]).map((key) => danish[key]);
    expect(new Set(same)).toEqual(new Set(['Votum (test)', 'status']));
    expect([...Object.values(danish), ...Object.values(english)].join('')).not.toContain('!');
  });

  test('is the same, byte for byte, when it is built again', async () => {
    await run();
    const first = readFileSync(zipPath());
    await run();
    expect(readFileSync(zipPath()).equals(first)).toBe(true);
  });

  test('asks Teams for no permission', async () => {
    await run();
    const manifest = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(textOf(readBuilt(), 'manifest.json')));
    // What it has no use for: a tab, links of its own, a sign-in, Graph, a team's messages, a microphone.
    expect(Object.keys(manifest).sort()).toEqual(
      [
        ...[
          '$schema',
          'manifestVersion',
          'version',
          'id',
          'localizationInfo',
          'developer',
          'name',
          'description',
        ],
        ...['icons', 'accentColor', 'bots', 'supportsChannelFeatures'],
      ].sort(),
    );
  });

  // What each command of the three lists is there for, in the order of the manifest.
  const meant = [
    ['mine', 'status', 'outstanding', 'deadline', 'papers', 'decision.find', 'round.start', 'help'],
    ['status', 'deadline', 'decision.find', 'channel.tie', 'help'],
    ['status', 'deadline', 'decision.find', 'help'],
  ];
  const nothing = { seats: [], cases: [], items: [], awaitingMe: [], synonyms: [], today: '2025-06-10' };
  const intentOf = (text: string) => {
    const heard = understand(text, nothing);
    return heard.kind === 'intent' ? heard.intent : heard.kind;
  };

  test.each(['da', 'en'])('offers commands that Votum understands as they are meant (%s)', (language) => {
    const texts = Texts.parse(JSON.parse(readFileSync(`appPackage/${language}.json`, 'utf8')));
    const understood = meant.map((list, i) =>
      list.map((_, j) => intentOf(texts[`bots[0].commandLists[${i}].commands[${j}].title`] ?? '')),
    );
    expect(understood).toEqual(meant);
  });

  test.each([
    ['da', 'for eksempel: '],
    ['en', 'for example: '],
  ])('gives examples that Votum understands (%s)', (language, words) => {
    const texts = Object.values(Texts.parse(JSON.parse(readFileSync(`appPackage/${language}.json`, 'utf8'))));
    const examples = texts.flatMap((text) => text.split(words)[1] ?? []);
    expect(examples.length).toBeGreaterThan(8);
    expect(examples.filter((example) => intentOf(example) === 'unknown')).toEqual([]);
  });
});

describe('for an installation', () => {
  test('carries the app id, the domain and who runs it', async () => {
    const args = ['--app-id', appId, '--domain', 'votum.example.org', '--organisation', 'Sekretariatet'];
    expect(await run([...args, '--website', 'https://example.org/votum'])).toMatchObject({ code: 0 });
    expect(JSON.parse(textOf(readBuilt(), 'manifest.json'))).toMatchObject({
      id: appId,
      name: { short: 'Votum' },
      bots: [{ botId: appId }],
      developer: {
        name: 'Sekretariatet',
        websiteUrl: 'https://example.org/votum',
        privacyUrl: 'https://example.org/votum',
        termsOfUseUrl: 'https://example.org/votum',
      },
    });
  });

  test('takes from the environment what is not said', async () => {
    await run(['--domain', 'said.example.org'], { MicrosoftAppId: appId, VOTUM_DOMAIN: 'other.example.org' });
    expect(JSON.parse(textOf(readBuilt(), 'manifest.json'))).toMatchObject({
      id: appId,
      developer: { websiteUrl: 'https://said.example.org' },
    });
  });

  test('says where privacy and terms are told, each on a page of its own', async () => {
    const given = { privacy: 'https://example.org/privatliv', terms: 'https://example.org/brug' };
    const pages = Object.entries(given).flatMap(([name, page]) => [`--${name}`, page]);
    const { said } = await run(['--app-id', appId, '--domain', 'votum.example.org', ...pages]);
    expect(said).not.toContain('--website');
    expect(JSON.parse(textOf(readBuilt(), 'manifest.json'))).toMatchObject({
      developer: { privacyUrl: given.privacy, termsOfUseUrl: given.terms },
    });
  });

  test('tells when nobody has said where', async () => {
    expect(await run(['--app-id', appId, '--domain', 'votum.example.org'])).toEqual({
      code: 0,
      said: expect.stringContaining('where nothing can be read: say --website'),
    });
  });

  test.each([
    [['--app-id', appId], '--domain is missing'],
    [['--domain', 'votum.example.org'], '--app-id must be a GUID'],
    [['--app-id', 'votum', '--domain', 'votum.example.org'], '--app-id must be a GUID'],
    [['--app-id', appId, '--domain', 'https://votum.example.org'], 'without https://'],
    [['--app-id', appId, '--domain', 'example.org', '--website', 'http://example.org'], 'https://'],
    [['--app-id', appId, '--domain', 'example.org', '--terms', 'here'], '--terms must begin with https://'],
    [['--appid', appId], "Unknown option '--appid'"],
  ])('refuses %j', async (args, why) => {
    const { code, said } = await run(args);
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(why) });
    expect(existsSync(zipPath())).toBe(false);
  });
});

describe('what Teams would refuse is not packaged', () => {
  test.each<[string, () => void, string]>([
    [
      'a scope there is not',
      () =>
        edit('manifest.json', (it) =>
          Object.assign(it, { bots: [{ botId: '{{appId}}', scopes: ['groupchat'] }] }),
        ),
      '/bots/0/scopes/0',
    ],
    [
      'a property of no manifest',
      () => edit('manifest.json', (it) => Object.assign(it, { permission: [] })),
      'must NOT have additional properties',
    ],
    [
      'another version than its schema',
      () => edit('manifest.json', (it) => Object.assign(it, { manifestVersion: '1.29' })),
      '/manifestVersion',
    ],
    [
      'a short description over 80 characters',
      () => edit('en.json', (it) => Object.assign(it, { 'description.short': 'x'.repeat(81) })),
      'en.json: /description.short',
    ],
    [
      'a command without English',
      () => edit('en.json', (it) => delete it['bots[0].commandLists[0].commands[3].title']),
      'en.json: bots[0].commandLists[0].commands[3].title is missing',
    ],
    [
      'English for a command there is not',
      () =>
        edit('en.json', (it) => Object.assign(it, { 'bots[0].commandLists[2].commands[9].title': 'vote' })),
      'the manifest has no bots[0].commandLists[2].commands[9].title',
    ],
    [
      'Danish that is not the manifest’s',
      () => edit('da.json', (it) => Object.assign(it, { 'name.full': 'Valg' })),
      'da.json: name.full differs',
    ],
    [
      'a placeholder without a value',
      () => edit('manifest.json', (it) => Object.assign(it, { accentColor: '{{colour}}' })),
      'asks for {{colour}}',
    ],
    [
      'an icon of the wrong size',
      () => cpSync(source('outline.png'), source('color.png')),
      'color.png: must be 192 × 192 pixels, and is 32 × 32',
    ],
    [
      'an icon that is no PNG',
      () => cpSync(source('outline.svg'), source('outline.png')),
      'outline.png: not a PNG',
    ],
    ['a missing file', () => rmSync(source('en.json')), 'appPackage/en.json is missing'],
    [
      'a manifest that is no JSON',
      () => writeFileSync(source('manifest.json'), '{'),
      'manifest.json is not JSON',
    ],
  ])('%s', async (_, spoil, why) => {
    spoil();
    const { code, said } = await run();
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(why) });
    expect(existsSync(zipPath())).toBe(false);
  });

  test('thirteen commands in a list', async () => {
    edit('manifest.json', (it) => {
      const bots = z
        .array(
          z.looseObject({
            commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(z.unknown()) })),
          }),
        )
        .parse(it.bots);
      const commands = Array.from({ length: 13 }, (_, i) => ({ title: `t${i}`, description: 'd' }));
      it.bots = bots.map((bot) => ({ ...bot, commandLists: [{ scopes: ['team'], commands }] }));
    });
    expect(await run()).toEqual({
      code: 1,
      said: expect.stringContaining('must NOT have more than 12 items'),
    });
  });
});
