import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addFigures, type Figures } from './figures';
import type { Programs } from './openSite';
import type { ChaosPlan } from './readChaosWords';
import { type SeededRandom, seededRandom } from './seededRandom';

/** One kind of trial on parts of its own; `folder` is empty, and taken away afterwards. */
export interface Bout {
  name: string;
  run(programs: Programs, folder: string, random: SeededRandom): Promise<Figures>;
}

export interface BoutReport {
  name: string;
  seed: number;
  figures: Figures;
}

/**
 * Runs the bouts in turn, each with a seed of its own counted on from the plan's, until the minutes are over; every kind at
 * least once. A bout that throws is a breach.
 */
export async function runBouts(
  bouts: readonly Bout[],
  { minutes, seed }: Pick<ChaosPlan, 'minutes' | 'seed'>,
  programs: Programs,
  report: (one: BoutReport) => void,
): Promise<Map<string, Figures>> {
  const totals = new Map<string, Figures>();
  const end = performance.now() + minutes * 60_000;
  for (let n = 0; n < bouts.length || performance.now() < end; n += 1) {
    const bout = bouts[n % bouts.length];
    if (bout === undefined) break;
    const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-chaos-'));
    const own = seed + n;
    try {
      const figures = await bout
        .run(programs, folder, seededRandom(own))
        .catch((fault: unknown): Figures => ({ counts: {}, breaches: [`${bout.name}: ${said(fault)}`] }));
      report({ name: bout.name, seed: own, figures });
      totals.set(bout.name, addFigures(totals.get(bout.name), figures));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return totals;
}

function said(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
