import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readFuzzWords } from './fuzz/fuzzPlan';
import { runFuzz } from './fuzz/runFuzz';
import { Refusal } from './host/refusal';

/**
 * `npm run fuzz -- --count N --seed S`: sends the deployed bundle so many activities and card payloads of the worst kinds, and
 * prints what came of them. Ends with 1 when one was answered wrongly or changed anything.
 */
async function main(): Promise<void> {
  const plan = readFuzzWords(process.argv.slice(2), Math.random());
  console.log(`Seed ${plan.seed}, ${plan.count} requests`);
  const programs = {
    host: path.resolve('dist', 'local', 'host.js'),
    functions: path.resolve('dist', 'functions', 'index.js'),
    hostJson: path.resolve('host.json'),
    probe: path.resolve('dist', 'local', 'hostProbe.js'),
  };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-fuzz-'));
  try {
    const { outcomes, breaches, seconds, heap, resident, between } = await runFuzz(plan, programs, folder);
    for (const [outcome, n] of Object.entries(outcomes).sort(([, a], [, b]) => b - a))
      console.log(`${String(n).padStart(8)}  ${outcome}`);
    console.log(`In ${seconds.toFixed(0)} s.`);
    console.log(
      `Heap in use: ${mib(heap.quarter)} after a quarter, ${mib(heap.end)} ${between} requests later.`,
    );
    if (resident.quarter !== null && resident.end !== null)
      console.log(`Of the machine's memory: ${mib(resident.quarter)}, then ${mib(resident.end)}.`);
    for (const breach of breaches) console.log(`BROKEN: ${breach}`);
    console.log(
      breaches.length === 0 ? 'Nothing was answered wrongly, and nothing changed.' : 'Not as it should be.',
    );
    process.exitCode = breaches.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mib(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MiB`;
}

void main().then(
  () => process.exit(),
  (fault: unknown) => {
    console.error(fault instanceof Refusal ? fault.message : fault);
    process.exit(fault instanceof Refusal ? 2 : 1);
  },
);
