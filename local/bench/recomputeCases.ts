import { laterBy } from '../../domain/calendar/localMoment';
import { recompute, replay } from '../../domain/round/replay';
import { verdict } from '../../domain/round/verdict';
import { verifyRegister } from '../../workflows/verifyRegister';
import { chaosBoard } from '../chaos/chaosBoard';
import { caseLife } from './caseLife';
import type { Measured } from './measured';
import { median } from './median';
import { openMemoryDesk } from './memoryDesk';
import { sendCase } from './sendCase';
import { timed } from './timed';

const SEATS = 90;
const REPEATED = 2_000;
const CASES = 20;
const MOST_MS = 1;
const HOUR_MS = 3_600_000;

/** The verdict of the largest case, and how fast a register is computed again from the events of its cases. */
export async function recomputeCases(): Promise<Measured[]> {
  const happenings = await aLargeCase();
  const replayed = replay(happenings);
  if (replayed === null) throw new Error('The case has not ended.');
  const weighed = await repeated(() => verdict(replayed.rules, replayed.seats));
  const recomputed = await repeated(() => recompute(happenings));
  return [
    {
      what: `the verdict of a case with ${SEATS} seats (median of ${REPEATED})`,
      got: `${weighed.toFixed(3)} ms`,
      aim: { text: `< ${MOST_MS} ms`, met: weighed < MOST_MS },
      notes: [`read back from its ${happenings.length} events: ${recomputed.toFixed(3)} ms`],
    },
    await aRegister(),
  ];
}

async function aLargeCase() {
  const desk = await openMemoryDesk(chaosBoard(SEATS), '2025-05-28T07:00:00.000Z');
  const life = await caseLife(desk, () => {});
  const roundId = await sendCase(desk.deps, desk.board, 'Årshjul');
  await life.passTo('2025-06-02T08:00:00.000Z');
  for (let seat = 0; seat < SEATS; seat += 1) await life.press(seat, roundId);
  await life.passTo('2025-06-17T08:00:00.000Z');
  return (await desk.deps.rounds.readEvents(roundId)).map(({ happening }) => happening);
}

/** `votum register verify` on a register of cases with eight seats, but for what a store takes. */
async function aRegister(): Promise<Measured> {
  const desk = await openMemoryDesk(chaosBoard(8), '2025-05-28T07:00:00.000Z');
  const life = await caseLife(desk, () => {});
  for (let i = 0; i < CASES; i += 1) {
    const roundId = await sendCase(desk.deps, desk.board, `Sag ${i}`);
    for (let seat = 0; seat < 7; seat += 1) await life.press(seat, roundId);
    // Each by itself: what is sent to one person waits for its turn.
    await life.passTo(laterBy(desk.clock.now, HOUR_MS));
  }
  await life.passTo('2025-06-13T08:00:00.000Z');
  const took: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const { wallMs } = await timed(async () => {
      const { entries, fault } = await verifyRegister(desk.deps, desk.board.id);
      if (entries !== CASES || fault !== null)
        throw new Error(`${entries} entries, ${JSON.stringify(fault)}`);
    });
    took.push(wallMs);
  }
  return {
    what: `a register of ${CASES} cases with 8 seats, verified from its events`,
    got: `${Math.round(CASES / (median(took) / 1_000))} cases a second`,
  };
}

async function repeated(work: () => unknown): Promise<number> {
  const took: number[] = [];
  for (let i = 0; i < REPEATED; i += 1) took.push((await timed(work)).wallMs);
  return median(took);
}
