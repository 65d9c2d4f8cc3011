import { ulid } from 'ulid';
import { laterBy } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import { streamOf } from '../../workflows/outbox';
import { sweep } from '../../workflows/sweep/sweep';
import { chaosBoard } from '../chaos/chaosBoard';
import { rowsRead } from './countCalls';
import type { Measured } from './measured';
import { type MemoryDesk, openMemoryDesk } from './memoryDesk';
import { sendCase } from './sendCase';

const DUE = 50;
const OPEN = [0, 1_000, 10_000];

/** The sweep with ever more open cases, of which fifty are due: calls and rows read are counted. */
export async function sweepOpenCases(): Promise<Measured[]> {
  const swept: Swept[] = [];
  for (const open of OPEN) swept.push(await countSweep(open, DUE));
  const tellOf = ({ calls, rows }: Swept) => `${calls} calls, ${rows} rows`;
  const same = new Set(swept.map(tellOf)).size === 1;
  return [
    {
      what: `a sweep with ${DUE} due and ${OPEN.join(' / ')} more open`,
      got: swept.map(tellOf).join(' / '),
      aim: { text: 'the same', met: same },
    },
  ];
}

interface Swept {
  due: number;
  calls: number;
  rows: number;
}

/** One sweep that reminds in `due` cases while `open` more are in progress, a part of them due later the same day. */
export async function countSweep(open: number, due: number): Promise<Swept> {
  const desk = await openMemoryDesk(chaosBoard(8), '2025-05-28T07:00:00.000Z');
  let last = '';
  for (let i = 0; i < due; i += 1) last = streamOf(await sendCase(desk.deps, desk.board, `Sag ${i}`));
  const rows = await desk.deps.due.upTo('2025-12-31T00:00:00.000Z', due + 1);
  for (const row of rows) if (row.what === 'monday') await desk.deps.due.drop(row);
  desk.clock.now = rows.find(({ what }) => what === 'case')?.dueAt ?? desk.clock.now;
  for (let i = 0; i < open; i += 1) await putOpenCase(desk, last, laterFrom(desk.clock.now, i));
  desk.calls.length = 0;
  const swept = await sweep(desk.deps);
  if (swept.due !== due || swept.failed > 0) throw new Error(`Swept ${JSON.stringify(swept)}.`);
  return { due: swept.due, calls: desk.calls.length, rows: rowsRead(desk.calls) };
}

/** A case as one that was sent out, straight into the tables: what is tried is that nobody reads it. */
async function putOpenCase(desk: MemoryDesk, like: string, dueAt: Instant): Promise<void> {
  const rounds = desk.table('Rounds');
  const id = ulid();
  const partition = `${desk.board.id}|${id}`;
  for (const row of await rounds.query({ partition: like })) await rounds.create({ ...row, partition });
  await rounds.create({ partition: `${desk.board.id}|index`, row: id, props: { createdAt: desk.clock.now } });
  await desk.deps.due.put({ dueAt, stream: partition, what: 'case', key: '' });
}

const HOUR = 3_600_000;

/** Every fourth falls due later on the very day that is read, the others on the days after. */
function laterFrom(now: Instant, i: number): Instant {
  return laterBy(now, i % 4 === 0 ? HOUR + i : (1 + (i % 20)) * 24 * HOUR + i);
}
