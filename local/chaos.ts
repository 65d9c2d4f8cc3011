import path from 'node:path';
import { figureLine } from './chaos/figures';
import { killBout } from './chaos/kills/killBout';
import { modelBout } from './chaos/model/modelBout';
import { raceBout } from './chaos/races/raceBout';
import { type ChaosKind, readChaosWords } from './chaos/readChaosWords';
import { type Bout, runBouts } from './chaos/runBouts';
import { Refusal } from './host/refusal';

const bouts: Record<ChaosKind, Bout> = { kills: killBout, races: raceBout, model: modelBout };

/**
 * `npm run chaos -- --minutes N`: treats the deployed bundle badly for so long and prints what came of it. Ends with 1 when
 * an invariant broke. The seed decides what is pressed, killed and when; how processes interleave is the machine's.
 */
async function main(): Promise<void> {
  const plan = readChaosWords(process.argv.slice(2), Math.random());
  console.log(`Seed ${plan.seed}, ${plan.minutes} minutes`);
  const programs = {
    host: path.resolve('dist', 'local', 'host.js'),
    functions: path.resolve('dist', 'functions', 'index.js'),
    hostJson: path.resolve('host.json'),
  };
  const totals = await runBouts(
    plan.kinds.map((kind) => bouts[kind]),
    plan,
    programs,
    ({ name, seed, figures }) => {
      console.log(`${name} (seed ${seed}): ${figureLine(figures)}`);
      for (const breach of figures.breaches) console.log(`  BROKEN: ${breach}`);
    },
  );
  console.log('');
  for (const [name, figures] of totals) console.log(`In all, ${name}: ${figureLine(figures)}`);
  const broken = [...totals.values()].flatMap(({ breaches }) => breaches).length;
  console.log(broken === 0 ? 'Every invariant held.' : `${broken} times an invariant broke.`);
  process.exitCode = broken === 0 ? 0 : 1;
}

void main().then(
  () => process.exit(),
  (fault: unknown) => {
    console.error(fault instanceof Refusal ? fault.message : fault);
    process.exit(fault instanceof Refusal ? 2 : 1);
  },
);
