import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { Instant } from '../../domain/ids';
import { connectStorage } from '../../storage/connect';
import { importBoard } from '../../workflows/importBoard';
import { chaosBoard } from '../chaos/chaosBoard';
import { holderOf, pressOf } from './activities';
import { depsOver } from './depsOver';
import { atMost, type Measured } from './measured';
import { median } from './median';
import { onAzurite } from './onAzurite';
import { sendCase } from './sendCase';
import type { Took } from './timed';

const RUNS = 11;

const clock = `
const cpu = process.cpuUsage(), from = performance.now();
const told = () => {
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs: performance.now() - from, cpuMs: (user + system) / 1000 };
};`;

const floor = `${clock}
require(process.argv[1]);
console.log(JSON.stringify([told()]));`;

// What Azure's worker gives the library, and one request as it hands it to the function.
const coldPress = `
const Module = require('node:module');
const functions = new Map();
const core = {
  version: '4.0.0', hostVersion: '4.1000.0',
  setProgrammingModel() {}, getProgrammingModel() {},
  registerFunction({ name }, run) { functions.set(name, run); return { dispose() {} }; },
  registerHook() { return { dispose() {} }; },
  log() {},
};
const original = Module.prototype.require;
Module.prototype.require = function (id) { return id === '@azure/functions-core' ? core : original.call(this, id); };
${clock}
require(process.argv[1]);
const loaded = told();
const body = process.argv[2];
const request = { method: 'POST', headers: new Map([['content-length', String(body.length)]]), text: async () => body };
functions.get('messages')(request, {}).then((answer) => {
  const answered = told();
  if (!JSON.stringify(answer.jsonBody).includes('AdaptiveCard')) throw new Error(JSON.stringify(answer));
  console.log(JSON.stringify([answered, loaded]));
  process.exit(0);
});`;

/**
 * From the first line of the deployed bundle to the answer of a first press on Azurite, each in a process of its own, to
 * `require('botbuilder')` as npm installs it. Node's own start is in neither; nor are, of a cold start in Azure, the host's, the
 * keys that the token of the channel is checked by, and the token of the managed identity.
 */
export async function startCold(): Promise<Measured[]> {
  const bundle = path.resolve('dist', 'functions', 'index.js');
  const floors: Took[] = [];
  const answered: Took[] = [];
  const loaded: Took[] = [];
  await onAzurite(async (connectionString) => {
    const storage = connectStorage({ connectionString });
    await storage.ensure();
    const deps = depsOver(storage, () => Instant.parse(new Date().toISOString()));
    const { board } = await importBoard(deps, chaosBoard(8));
    const roundId = await sendCase(deps, board, 'Årshjul');
    const settings = { VOTUM_LOCAL: '1', AzureWebJobsStorage: connectionString };
    for (let seen = 0; seen < RUNS; seen += 1) {
      const [bare] = await child(floor, [path.resolve('node_modules', 'botbuilder')], {});
      const press = JSON.stringify(pressOf(holderOf(board, 3), roundId, seen));
      const [first, load] = await child(coldPress, [bundle, press], settings);
      if (bare === undefined || first === undefined || load === undefined) throw new Error('Not measured.');
      floors.push(bare);
      answered.push(first);
      loaded.push(load);
    }
  });
  const of = (took: readonly Took[], figure: keyof Took) => median(took.map((one) => one[figure]));
  const wall = of(answered, 'wallMs') / of(floors, 'wallMs');
  const cpu = of(answered, 'cpuMs') / of(floors, 'cpuMs');
  const ms = (took: readonly Took[]) =>
    `${of(took, 'wallMs').toFixed(0)} ms by the clock, ${of(took, 'cpuMs').toFixed(0)} ms of work`;
  return [
    {
      ...atMost(`cold start to the first answer (median of ${RUNS})`, wall, 1, "x require('botbuilder')"),
      notes: [
        `in own work: ${cpu.toFixed(2)} x`,
        `floor ${ms(floors)}; bundle loaded ${ms(loaded)}; first press answered ${ms(answered)}`,
      ],
    },
  ];
}

async function child(script: string, words: string[], env: Record<string, string>): Promise<Took[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, ...words], { env });
  const told: Took[] = JSON.parse(stdout);
  return told;
}
