import fc from 'fast-check';
import type { Storage } from '../../../storage/storage';
import { sweep } from '../../../workflows/sweep/sweep';
import { verifyRegister } from '../../../workflows/verifyRegister';
import { chaosBoard } from '../chaosBoard';
import { agree } from './agree';
import { commandsFor } from './commands';
import { openModelWorld } from './modelWorld';
import { freshSheet, mayClose, type Sheet } from './sheet';

const BEGIN = '2025-05-19T08:00:00.000Z';

export interface ModelPlan {
  runs: number;
  /** Commands of one run, at most. */
  commands: number;
  seed: number;
}

/**
 * Random commands against the real use cases over a storage, and the sheet beside them. Throws with the shortest run
 * that does not agree, and the seed. A board of its own each run, on one storage.
 */
export async function runModel(
  storage: () => Omit<Storage, 'wakes' | 'pace'>,
  { runs, commands, seed }: ModelPlan,
): Promise<{ runs: number; commands: number }> {
  let boards = 0;
  let done = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.commands(commandsFor(chaosBoard(5).seats.map(({ id }) => id)), {
        maxCommands: commands,
        size: '+1',
      }),
      async (steps) => {
        boards += 1;
        const rules = { onBehalf: 'whenConfirmed', amendedDeadline: 'runsOn' };
        const board = chaosBoard(5, { id: `model-${boards}`, rules });
        const world = await openModelWorld(storage(), board, BEGIN);
        const opened = (await world.deps.rounds.readHeader(world.id))?.value;
        if (opened?.status !== 'open') throw new Error('Not open.');
        const sheet = freshSheet(
          world.deps.clock.now(),
          opened.deadline.at,
          board.seats.map(({ id }) => id),
        );
        await fc.asyncModelRun(() => ({ model: sheet, real: world }), steps);
        done += [...steps].length;
        await bringToAnEnd(sheet, world);
      },
    ),
    { numRuns: runs, seed },
  );
  return { runs: boards, commands: done };
}

/** Time passes until the case is over and everything is delivered; then its ending stands in the register, once. */
async function bringToAnEnd(sheet: Sheet, world: Awaited<ReturnType<typeof openModelWorld>>): Promise<void> {
  const { deps, id, board } = world;
  for (let hours = 0; hours < 24 * 60; hours += 6) {
    await sweep(deps);
    if (sheet.status === 'open' && mayClose(sheet)) sheet.status = 'closed';
    const isQuiet = await world.deliverAll();
    const left = await deps.rounds.readOuts(`${board.id}|${id.split('.')[1]}`);
    if (sheet.status !== 'open' && isQuiet && left.length === 0) break;
    world.advance(6 * 3_600_000);
    sheet.now = deps.clock.now();
  }
  for (const seat of sheet.seats.values()) seat.reminders.pending = 0;
  await agree(sheet, world);
  const entries = await deps.register.list(board.id);
  const ended = entries.filter((entry) => entry.kind === 'ended' && entry.roundId === id);
  if (ended.length !== 1) throw new Error(`The ending stands ${ended.length} times in the register.`);
  const { fault } = await verifyRegister(deps, board.id);
  if (fault !== null) throw new Error(`The register does not hold: ${JSON.stringify(fault)}`);
}
