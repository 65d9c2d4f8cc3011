import { readFileSync } from 'node:fs';
import { verbs } from '../cards/verbs';
import { filesUnder, listSources, rooms } from './architecture/listSources';
import { readSource } from './architecture/readSource';
import { type Rule, reportOf } from './architecture/rule';
import { barrels } from './architecture/rules/barrels';
import { direction } from './architecture/rules/direction';
import { environment } from './architecture/rules/environment';
import { folderNames } from './architecture/rules/folderNames';
import { ownedPackages } from './architecture/rules/ownedPackages';
import { plainTypes } from './architecture/rules/plainTypes';
import { pureImports } from './architecture/rules/pureImports';
import { pureTime } from './architecture/rules/pureTime';

const rules = [
  direction,
  ownedPackages,
  pureImports,
  pureTime,
  environment,
  barrels,
  folderNames,
  plainTypes,
];
const sources = listSources(process.cwd());

describe('what holds the house together', () => {
  test('the files are really read', () => {
    for (const room of rooms)
      if (room !== 'tab') expect(sources.filter((source) => source.room === room).length).toBeGreaterThan(3);
  });

  test.each(rules)('$id: $what', (rule) => {
    expect(reportOf(rule, sources)).toBe('');
  });
});

describe('verbs', () => {
  const presses = sources.filter(({ path }) => path.startsWith('bot/presses/'));
  const answered = new Set(presses.flatMap(({ literals }) => literals));

  test.each(Object.keys(verbs))('%s is answered in bot/presses/', (verb) => {
    expect(answered).toContain(verb);
  });

  test('no template has a button with a verb that cards/verbs.ts does not hold', () => {
    const templates = filesUnder(process.cwd(), 'cards').filter((file) => file.endsWith('.json'));
    const unknown = templates.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/"verb":\s*"([^"$]+)"/g)]
        .map(([, verb]) => verb ?? '')
        .filter((verb) => !Object.hasOwn(verbs, verb))
        .map((verb) => `${file}: ${verb}`),
    );
    expect(unknown).toEqual([]);
  });
});

// A rule, a file, what stands in it, and what the rule says to that.
const breaches: [Rule, string, string, string[]][] = [
  [direction, 'domain/a.ts', `import { x } from '../workflows/x';`, ['domain imports ../workflows/x']],
  [direction, 'workflows/a.ts', `import type { X } from '../cards/x';`, ['workflows imports ../cards/x']],
  [direction, 'workflows/deep/a.ts', `export { x } from '../../bot/x';`, ['workflows imports ../../bot/x']],
  [direction, 'storage/a.ts', `const x = await import('../bot/x');`, ['storage imports ../bot/x']],
  [direction, 'cards/a.ts', `const x = require('../workflows/x');`, ['cards imports ../workflows/x']],
  [direction, 'bot/a.ts', `type X = import('../storage/x').X;`, ['bot imports ../storage/x']],
  [direction, 'functions/a.ts', `import '../local/x';`, ['functions imports ../local/x']],
  [direction, 'local/a.ts', `import '../test/support/x';`, ['local imports ../test/support/x']],
  [direction, 'workflows/a.ts', `import { x } from '../domain/x'; import { y } from './y';`, []],
  [direction, 'bot/a.ts', `import { x } from '../cards/x'; import { y } from '../workflows/y';`, []],
  [direction, 'domain/a.ts', `/* import { x } from '../bot/x'; */ const s = "import '../bot/x'";`, []],

  [
    ownedPackages,
    'functions/a.ts',
    `import type { T } from 'botbuilder';`,
    ['botbuilder belongs to bot/, local/bench/'],
  ],
  [
    ownedPackages,
    'workflows/a.ts',
    `import { T } from '@azure/data-tables';`,
    ['@azure/data-tables belongs to storage/, local/bench/'],
  ],
  [
    ownedPackages,
    'local/a.ts',
    `import('@azure/storage-queue');`,
    ['@azure/storage-queue belongs to storage/, local/host/, local/bench/'],
  ],
  [
    ownedPackages,
    'bot/a.ts',
    `import { app } from '@azure/functions';`,
    ['@azure/functions belongs to functions/'],
  ],
  [
    ownedPackages,
    'bot/a.ts',
    `import { T } from 'adaptivecards-templating';`,
    ['adaptivecards-templating belongs to cards/'],
  ],
  [
    ownedPackages,
    'cards/a.ts',
    `import { T } from 'adaptivecards/lib/x';`,
    ['adaptivecards/lib/x belongs to local/stage/ui/'],
  ],
  [ownedPackages, 'test/a.test.ts', `import { T } from 'botframework-connector';`, []],

  [pureImports, 'domain/a.ts', `import { ulid } from 'ulid';`, ['imports ulid from ulid']],
  [
    pureImports,
    'domain/a.ts',
    `import { createHash, randomUUID as id } from 'node:crypto';`,
    ['imports createHash, randomUUID from node:crypto'],
  ],
  [pureImports, 'workflows/a.ts', `import * as crypto from 'node:crypto';`, ['imports * from node:crypto']],
  [pureImports, 'workflows/a.ts', `import fs from 'node:fs';`, ['imports default from node:fs']],
  [pureImports, 'domain/a.ts', `import { createHash } from 'node:crypto'; import { z } from 'zod';`, []],

  [pureTime, 'domain/a.ts', `const now = Date.now();`, ['Date.now']],
  [pureTime, 'domain/a.ts', `const now = new Date();`, ['new Date()']],
  [pureTime, 'domain/a.ts', `const now = new Date;`, ['new Date()']],
  [pureTime, 'workflows/a.ts', `const now = Date['now']();`, ['Date.now']],
  [pureTime, 'workflows/a.ts', `const n = Math.random();`, ['Math.random']],
  [pureTime, 'workflows/a.ts', `const n = Temporal.Now.instant();`, ['Temporal.Now']],
  [pureTime, 'domain/a.ts', `const d = new Date(text); // never Date.now()`, []],

  [environment, 'local/a.ts', `const x = process.env.PORT;`, ['process.env']],
  [environment, 'bot/a.ts', `const x = process['env'].PORT;`, ['process.env']],
  [environment, 'functions/compose.ts', `const x = process.env;`, []],

  [barrels, 'bot/index.ts', `export * from './a'; export { b } from './b';`, ['only re-exports']],
  [barrels, 'bot/a.ts', `export { b } from './b'; export const a = 1;`, []],
  [folderNames, 'bot/utils/a.ts', `export const a = 1;`, ['is called utils']],
  [folderNames, 'cards/helpers.ts', `export const a = 1;`, ['is called helpers']],
  [folderNames, 'domain/commonSense.ts', `export const a = 1;`, []],

  [plainTypes, 'bot/a.ts', `let a: any;`, ['any']],
  [plainTypes, 'bot/a.ts', `const a = b as unknown as Map<string, any>;`, ['any']],
  [plainTypes, 'bot/a.ts', `export enum A { b }`, ['enum']],
  [plainTypes, 'bot/a.tsx', `export default () => <p />;`, ['export default']],
  [plainTypes, 'bot/a.ts', `const any = 'export default'; // any`, []],
];

describe('each rule finds its breach', () => {
  test.each(breaches.map(([rule, path, code, found]) => ({ rule, path, code, found })))(
    '$rule.id in $path: $code',
    ({ rule, path, code, found }) => {
      expect(rule.find(readSource(path, code)).map(({ text }) => text)).toEqual(found);
    },
  );

  test('and says where, why and how to mend it', () => {
    const source = readSource('domain/æ.ts', `// æøå\nconst a = 'æ';\n\nconst now = Date.now();\n`);
    expect(reportOf(pureTime, [source])).toMatch(
      /^pure-time: .*\n {2}domain\/æ\.ts:4 {2}Date\.now\nWhy: .*\nMend: .*$/,
    );
  });
});
