import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// The checks themselves, in a small repository that is in order until a test spoils it.
let project = '';
const at = (...names: string[]) => path.join(project, ...names);
const put = (name: string, text: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};

/** A package in node_modules, with some code. */
function install(name: string, license?: string): void {
  put(
    `node_modules/${name}/package.json`,
    JSON.stringify({ name, version: '1.2.3', main: 'index.js', license }),
  );
  put(`node_modules/${name}/index.js`, `console.log(${JSON.stringify(name)});`);
}

beforeEach(() => {
  project = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'votum-check-')));
  cpSync('scripts', at('scripts'), { recursive: true });
  cpSync('.ci/run', at('.ci', 'run'));
  install('fine', 'MIT');
  symlinkSync(path.resolve('node_modules/esbuild'), at('node_modules', 'esbuild'));
  put('.gitignore', 'node_modules/\n.env\n');
  put('LICENSE', 'MIT License\n');
  put('CHANGELOG.md', '# Changes\n');
  put('README.md', '    npm ci && npm start\n    npm ci && npm test\n');
  put(
    'package-lock.json',
    JSON.stringify({ packages: { '': {}, 'node_modules/fine': { integrity: `sha512-${key}` } } }),
  );
  put('functions/index.ts', `import 'fine';\n`);
  put('THIRD-PARTY-NOTICES.md', '| package | licence |\n| ------- | ------- |\n| fine | MIT |\n');
  git('init', '--quiet');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: project, encoding: 'utf8' });
}

function check(words: string[] = [], env: Record<string, string> = {}) {
  const { npm_config_registry: _, ...usual } = process.env;
  const ran = spawnSync(process.execPath, [at('scripts', 'check.mjs'), ...words], {
    cwd: os.tmpdir(),
    encoding: 'utf8',
    env: { ...usual, ...env },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

// Put together from parts: the real check reads this file too.
const key = `${'aB3+'.repeat(21)}xy==`;
const todo = 'TO'.concat('DO');
const only = ['test', 'only'].join('.');

test('says nothing of a repository in order, and writes nothing', () => {
  const before = git('status', '--porcelain', '--untracked-files=all');
  expect(check()).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+ files, 7 rules, 0 broken\.\n$/),
    err: '',
  });
  expect(git('status', '--porcelain', '--untracked-files=all')).toBe(before);
});

test('says which rule, where, why, and how to mend it', () => {
  put('docs/notes.md', `# Notes\n\n${todo}: write them\n`);
  const { code, err } = check();
  expect(code).toBe(1);
  expect(err).toMatch(/^leftovers: .*\n {2}docs\/notes\.md:3 {2}unfinished: .*\nWhy: .*\nMend: .*\n/);
});

describe('secrets', () => {
  const kinds = [
    ['a key in a connection string', `AccountName=a;Account${'Key'}=${key};`],
    ['a storage account key', key],
    ['a function key', `https://a.example.org/api?${'code'}=${'aB_3-'.repeat(9)}`],
    ['a shared access signature', `https://a.example.org/b?sv=1&${'sig'}=${'a1'.repeat(20)}`],
    ['a private key', `-----BEGIN RSA ${'PRIVATE'} KEY-----`],
    ['a client secret of Entra', `abc8Q${'~'}${'x'.repeat(33)}`],
    [
      'an encrypted token',
      ['eyJ'.concat('a'.repeat(20)), 'b_1', 'c-2', 'd3e', 'f4g'].map((one) => one.repeat(6)).join('.'),
    ],
    ['a key with its certificate', `${'MI'}I${'Kx9+'.repeat(120)}`],
    [
      'the address of a webhook',
      `https://a.${'webhook'}.office.com/${'webhookb2'}/${'0a1b2c3d-'.repeat(5)}@x`,
    ],
    ['where an installation sends its logs', `Instrumentation${'Key'}=0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f`],
    ['the name of a tenant', `somebody${'.onmicrosoft'}.com`],
    ['an npm token', `npm${'_'}${'a1'.repeat(18)}`],
    ['an AWS key', `AKI${'A'}${'A1'.repeat(8)}`],
    ['a Google key', `AIz${'a'}${'a1-_b'.repeat(7)}`],
    ['a Slack token', `xox${'b'}-${'1234567890-ab'}`],
    ['a signed token', `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`],
    ['a GitHub token', `ghp${'_'}${'a1'.repeat(20)}`],
    ['a name and password in an address', `https://me:${'hunter22'}@example.org`],
    ['a password or secret written out', `const password${' = '}'correct-horse-battery';`],
  ] as const;

  test('each kind that is looked for is tried', () => {
    const looked = [
      ...readFileSync('scripts/check/secrets.mjs', 'utf8').matchAll(/what: '(an? .*|the .*|where .*)'/g),
    ];
    expect(kinds.map(([what]) => what).sort()).toEqual(looked.map(([, what]) => what).sort());
  });

  test.each(kinds)('%s', (what, text) => {
    put('local/a.ts', `const a = 1;\n${text}\n`);
    const { code, err } = check();
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('secrets: ') });
    expect(err).toContain(`local/a.ts:2  ${what}`);
    expect(err).not.toContain(text);
  });

  test.each([
    ['a checksum of a package', `"integrity": "sha512-${key}"`],
    ['a password that is asked for', 'password: readPassword(settings.passwordName)'],
    ['a fingerprint', 'a'.repeat(64)],
    ['a tenant of Microsoft’s own examples', 'contoso.onmicrosoft.com'],
    ['a place for a secret', `const secret = '\${{ secrets.SOMETHING_LONG }}';`],
  ])('not %s', (_, text) => {
    put('local/a.ts', text);
    expect(check().code).toBe(0);
  });

  test('the published key of Azurite in its one file, and in no other', () => {
    cpSync('local/azurite.ts', at('local', 'azurite.ts'));
    expect(check().code).toBe(0);
    cpSync('local/azurite.ts', at('local', 'other.ts'));
    expect(check().err).toContain('local/other.ts:');
  });

  test.each(['.env.prod', 'local.settings.json', 'infra/bot.pfx'])('a file for them: %s', (name) => {
    put(name, 'nothing yet');
    expect(check().err).toContain(`${name}  a file for secrets`);
  });

  test('not in what git leaves out', () => {
    put('.env', `Account${'Key'}=${key}`);
    expect(check().code).toBe(0);
  });
});

describe('licences', () => {
  test.each([
    ['GPL-3.0-only', 1],
    ['(MIT OR GPL-3.0-only)', 0],
    ['(MIT AND GPL-3.0-only)', 1],
    ['(ISC AND CC-BY-3.0)', 0],
    ['MIT OR', 1],
    ['SEE LICENSE IN terms.md', 1],
    [undefined, 1],
  ])('%s', (licence, code) => {
    install('other', licence);
    put('functions/index.ts', `import 'fine';\nimport 'other';\n`);
    expect(check(['--notices']).code).toBe(0);
    const said = check();
    expect(said.code).toBe(code);
    if (code === 1) expect(said.err).toContain(`  other 1.2.3  ${licence ?? 'not said'}`);
  });

  test('minds only what the bundle takes in', () => {
    install('other', 'GPL-3.0-only');
    put('local/a.ts', `import 'other';`);
    expect(check().code).toBe(0);
  });

  test('lists what is shipped', () => {
    install('@a/b', 'ISC');
    put('functions/index.ts', `import 'fine';\nimport '@a/b';\n`);
    expect(check(['--licences'])).toMatchObject({ code: 0, out: '@a/b 1.2.3  ISC\nfine 1.2.3  MIT\n' });
  });

  test('and holds the page of notices to it, whatever the versions', () => {
    install('other', 'ISC');
    put('functions/index.ts', `import 'fine';\nimport 'other';\n`);
    expect(check()).toMatchObject({ code: 1, err: expect.stringContaining('not named  | other | ISC |') });
    expect(check(['--notices']).code).toBe(0);
    expect(check().code).toBe(0);
    put('functions/index.ts', `import 'fine';\n`);
    expect(check().err).toContain('no longer so  | other | ISC |');
    rmSync(at('THIRD-PARTY-NOTICES.md'));
    expect(check().err).toContain('THIRD-PARTY-NOTICES.md is missing');
  });

  test('minds the parts that stand apart from the bundle too', () => {
    install('cross-fetch', 'GPL-3.0-only');
    put('functions/index.ts', `import 'fine';\nexport const later = () => import('cross-fetch');\n`);
    expect(check().err).toContain('  cross-fetch 1.2.3  GPL-3.0-only');
  });

  test('what can’t be bundled can’t be listed, and is a fault', () => {
    put('functions/index.ts', `import './missing';`);
    expect(check()).toMatchObject({ code: 1, err: expect.stringContaining('Could not resolve "./missing"') });
  });
});

describe('the rest', () => {
  test('a lock file with addresses', () => {
    const resolved = 'https://packages.example.org/fine.tgz';
    put('package-lock.json', JSON.stringify({ packages: { 'node_modules/fine': { resolved } } }));
    expect(check().err).toContain(`  node_modules/fine  ${resolved}`);
  });

  test('a lock file without a checksum', () => {
    put('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/fine': {} } }));
    expect(check().err).toContain('  node_modules/fine  no checksum');
  });

  test.each([
    ['a home', `/${'home'}/somebody/votum`],
    ['a Mac', `/${'Users'}/somebody`],
    ['Windows', `C:\\${'Users'}\\somebody`],
    ['a registry', `https://${['registry', 'npmjs', 'org'].join('.')}/zod`],
    ['a company’s registry', `https://${['acme', 'jfrog', 'io'].join('.')}/npm`],
  ])('a path or host of %s', (_, text) => {
    put('docs/a.md', text);
    expect(check()).toMatchObject({ code: 1, err: expect.stringContaining('  docs/a.md:1  a ') });
  });

  test('this very checkout, and the registry npm uses here', () => {
    put('docs/a.md', `see ${project}/docs\nand packages.example.org\n`);
    const { err } = check([], { npm_config_registry: 'https://packages.example.org/npm/' });
    expect(err).toContain('docs/a.md:1  a path of this machine');
    expect(err).toContain('docs/a.md:2  the registry of this machine');
  });

  test.each(['/home/site/wwwroot', 'https://example.org/home/page', 'the /api/messages route'])(
    'but not %s',
    (text) => {
      put('docs/a.md', text);
      expect(check().code).toBe(0);
    },
  );

  test.each([
    ['a conflict', `${'<'.repeat(7)} ours`],
    ['a lonely test', `${only}('x', () => {});`],
    ['a debugger', `debug${'ger'};`],
  ])('%s left behind', (_, text) => {
    put('test/a.test.ts', text);
    expect(check()).toMatchObject({ code: 1, err: expect.stringContaining('leftovers: ') });
  });

  test.each(['LICENSE', 'CHANGELOG.md', '.ci/run'])('without %s', (name) => {
    rmSync(at(name));
    expect(check().err).toContain(`  ${name} is missing`);
  });

  test('a README without a command, and a CI script that is no program', () => {
    put('README.md', 'npm ci && npm test');
    chmodSync(at('.ci', 'run'), 0o644);
    const { err } = check();
    expect(err).toContain('README.md does not give: npm ci && npm start');
    expect(err).toContain('.ci/run is no program');
  });

  test('outside a checkout it says so', () => {
    rmSync(at('.git'), { recursive: true });
    expect(check()).toMatchObject({ code: 1, err: expect.stringContaining('git checkout') });
  });
});
