import { setTimeout as wait } from 'node:timers/promises';
import type { Board } from '../../../domain/board/board';
import type { Figures } from '../figures';
import type { Site } from '../openSite';
import type { SeededRandom } from '../seededRandom';
import { tick } from '../settle';
import { pressAgainstAmend } from './pressAgainstAmend';
import { pressAgainstClose, type Raced } from './pressAgainstClose';

const AT_ONCE = 4;
// A race in which the store was too slow for one of the two was none; this many tries for one that is.
const MOST_TRIES = 5;
const PATIENCE_MS = 120_000;

/** So many presses against a closing, and as many against a new version, a few at a time. */
export async function runRaces(
  site: Site,
  board: Board,
  times: number,
  random: SeededRandom,
): Promise<Figures> {
  const closings = await several(times, () => pressAgainstClose(site, board, random));
  const amendments = await several(times, () => pressAgainstAmend(site, board, random));
  const valid = (races: readonly Raced[]) => races.filter((race) => race.won !== 'none');
  const won = (races: readonly Raced[], who: Raced['won']) => races.filter((race) => race.won === who).length;
  return {
    counts: {
      'presses against a closing': valid(closings).length,
      'the press won': won(closings, 'press'),
      'the closing won': won(closings, 'other'),
      'presses against a new version': valid(amendments).length,
      'the press came before it': won(amendments, 'press'),
      'the version came first': won(amendments, 'other'),
    },
    breaches: [
      ...[...closings, ...amendments].flatMap(({ breaches }) => breaches),
      ...(await registered(site, board, valid(closings))),
    ],
  };
}

async function several(times: number, race: () => Promise<Raced>): Promise<Raced[]> {
  const done: Raced[] = [];
  let left = times * MOST_TRIES;
  const valid = () => done.filter(({ won }) => won !== 'none').length;
  const lane = async () => {
    while (valid() < times && left > 0) {
      left -= 1;
      done.push(await race());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return done;
}

/** Waits until the register holds every closing, and looks whether each stands there once, with the count of its case. */
async function registered(site: Site, board: Board, closings: readonly Raced[]): Promise<string[]> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const entries = await site.truth.register.list(board.id);
    const faults = closings.flatMap(({ roundId, won }) => {
      const own = entries.flatMap((entry) =>
        entry.kind === 'ended' && entry.roundId === roundId ? [entry] : [],
      );
      const [entry] = own;
      if (own.length !== 1) return [`${roundId} stands ${own.length} times in the register`];
      const answered = entry?.ending.kind === 'decided' ? entry.ending.verdict.tally.answered : null;
      return answered === (won === 'press' ? 2 : 1) ? [] : [`${roundId}: the register counts ${answered}`];
    });
    if (faults.length === 0 || performance.now() > end) return faults;
    await tick(site);
    await wait(500);
  }
}
