import type { Board } from '../../domain/board/board';
import { Instant, type RoundId } from '../../domain/ids';
import { connectStorage } from '../../storage/connect';
import { machineTime } from '../../storage/pace/realTime';
import type { Deps } from '../../workflows/deps';
import { importBoard } from '../../workflows/importBoard';
import { chaosBoard } from '../chaos/chaosBoard';
import { holderOf, pressOf } from './activities';
import { ampleBudgets } from './ampleBudgets';
import { bareTurns } from './bareTurns';
import { rowsRead, sequential } from './countCalls';
import { depsOver } from './depsOver';
import { atMost, type Measured } from './measured';
import { median } from './median';
import { openMemoryDesk } from './memoryDesk';
import { onAzurite } from './onAzurite';
import { sendCase } from './sendCase';
import { type Took, timed } from './timed';
import { votumTurn } from './votumTurn';

const MEMBERS = 50;
const ALONE = 60;
const EACH = 4;
const SERIES = 5;

// An emulator that is slow under fifty at once must not look like a store that hangs.
const patient = { callMs: 30_000, checkMs: 30_000, patientMs: 60_000 };

/** A turn of one of the members, and what it is called. */
export type Turns = Record<'floor' | 'store' | 'votum', (member: number) => Promise<unknown>>;
type Sample = Record<keyof Turns, number>;

/**
 * Answering a press, against the floor: the same botbuilder turn with one Azurite insert and a constant card. Measured
 * alternately, so that what else the machine does hits all of them. Between the two stands `store`: the four calls that the
 * invariants ask of a press, through the bare clients and with a constant card.
 */
export async function answerPress(): Promise<Measured[]> {
  const counted = await countPress();
  const alone: Record<keyof Turns, Took>[] = [];
  const together: Sample[] = [];
  await onAzurite(async (connectionString) => {
    const { deps, board } = await openBoard(connectionString);
    for (let series = 0; series < SERIES; series += 1) {
      const turns = await turnsOn(deps, board, connectionString, `Sag ${series}`);
      for (let i = 0; i < ALONE / SERIES + 4; i += 1) {
        const took = {
          floor: await timed(() => turns.floor(i)),
          store: await timed(() => turns.store(i)),
          votum: await timed(() => turns.votum(i)),
        };
        if (i >= 4) alone.push(took);
      }
      together.push({
        floor: await perSecond(turns.floor),
        store: await perSecond(turns.store),
        votum: await perSecond(turns.votum),
      });
    }
  });
  const wall = middle(alone.map(({ floor, store, votum }) => pick(floor, store, votum, 'wallMs')));
  const cpu = middle(alone.map(({ floor, store, votum }) => pick(floor, store, votum, 'cpuMs')));
  const rate = middle(together);
  const ms = (sample: Sample) =>
    `floor ${sample.floor.toFixed(1)}, store ${sample.store.toFixed(1)}, Votum ${sample.votum.toFixed(1)} ms`;
  const throughput = rate.votum / rate.floor;
  return [
    {
      ...atMost(
        `answering a press, alone (p50 of ${alone.length})`,
        wall.votum / wall.floor,
        1.5,
        'x the floor',
      ),
      notes: [
        `by the clock: ${ms(wall)}`,
        `this process's own work: ${ms(cpu)}; ${(cpu.votum / cpu.floor).toFixed(2)} x the floor`,
        `"store": the four calls of a press through the bare clients, a constant card; ${(wall.store / wall.floor).toFixed(2)} x the floor by the clock; Votum is ${(wall.votum / wall.store).toFixed(2)} x that, ${(cpu.votum / cpu.store).toFixed(2)} x in own work`,
      ],
    },
    {
      what: `answering ${MEMBERS} presses in parallel (median of ${SERIES})`,
      got: `${throughput.toFixed(2)} x the floor's throughput`,
      aim: { text: '>= 0.7', met: throughput >= 0.7 },
      notes: [
        `presses a second: floor ${rate.floor.toFixed(0)}, store ${rate.store.toFixed(0)}, Votum ${rate.votum.toFixed(0)}; Votum is ${(rate.votum / rate.store).toFixed(2)} x "store"`,
      ],
    },
    {
      what: 'store round trips one after the other before the reply',
      got: `${counted.trips} (${counted.calls} calls)`,
      aim: { text: '<= 2', met: counted.trips <= 2 },
    },
    {
      what: 'rows read before the reply',
      got: `${counted.rows}`,
      aim: { text: '<= 3 and the seat', met: counted.rows <= 4 },
    },
  ];
}

/** What one press asks of the store: exact, so it is counted on one in memory. */
export async function countPress(): Promise<{ trips: number; calls: number; rows: number }> {
  const desk = await openMemoryDesk(chaosBoard(90), '2025-05-28T07:00:00.000Z');
  const roundId = await sendCase(desk.deps, desk.board, 'Årshjul');
  const turn = votumTurn(desk.deps);
  await turn(pressOf(holderOf(desk.board, 1), roundId, 0));
  desk.calls.length = 0;
  await turn(pressOf(holderOf(desk.board, 0), roundId, 0));
  return { trips: sequential(desk.calls), calls: desk.calls.length, rows: rowsRead(desk.calls) };
}

async function openBoard(connectionString: string): Promise<{ deps: Deps; board: Board }> {
  const storage = connectStorage({ connectionString }, patient, machineTime, ampleBudgets);
  await storage.ensure();
  const deps = depsOver(storage, () => Instant.parse(new Date().toISOString()));
  return { deps, board: (await importBoard(deps, chaosBoard(MEMBERS))).board };
}

/** All three on a case of their own: what an earlier series has written would slow the emulator's look. */
async function turnsOn(deps: Deps, board: Board, connectionString: string, title: string): Promise<Turns> {
  const roundId: RoundId = await sendCase(deps, board, title);
  const turn = votumTurn(deps);
  const answered = Array<number>(MEMBERS).fill(0);
  const press = (member: number) => pressOf(holderOf(board, member), roundId, answered[member] ?? 0);
  return {
    ...(await bareTurns(connectionString, board, roundId, press)),
    votum: async (member) => {
      await turn(press(member));
      answered[member] = (answered[member] ?? 0) + 1;
    },
  };
}

async function perSecond(turn: (member: number) => Promise<unknown>): Promise<number> {
  const { wallMs } = await timed(() =>
    Promise.all(
      Array.from({ length: MEMBERS }, async (_, member) => {
        for (let i = 0; i < EACH; i += 1) await turn(member);
      }),
    ),
  );
  return (MEMBERS * EACH) / (wallMs / 1_000);
}

function pick(floor: Took, store: Took, votum: Took, figure: keyof Took): Sample {
  return { floor: floor[figure], store: store[figure], votum: votum[figure] };
}

function middle(samples: readonly Sample[]): Sample {
  const of = (name: keyof Turns) => median(samples.map((sample) => sample[name]));
  return { floor: of('floor'), store: of('store'), votum: of('votum') };
}
