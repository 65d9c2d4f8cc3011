import { chaosBoard } from '../chaos/chaosBoard';
import { type CaseLife, caseLife } from './caseLife';
import type { StoreCall } from './countCalls';
import type { Measured } from './measured';
import { type MemoryDesk, openMemoryDesk } from './memoryDesk';
import { sendCase } from './sendCase';

/** What the count is for. */
const ASSUMED = { boards: 1_000, seats: 8, casesABoard: 2, mondays: 4.35, minutes: 30 * 24 * 60 };
// What the secretariat opens, saves and sends by pressing.
const PREPARING_PRESSES = 3;
// A message is put, taken and removed.
const QUEUE_OPERATIONS = 3;

interface Asked {
  tables: number;
  queue: number;
  executions: number;
  channel: number;
}

/** What a thousand boards ask in a month of store, functions and channel, from the counted calls of whole cases. */
export async function countMonth(): Promise<Measured[]> {
  const one = await aCase();
  const monday = await anEmptyMonday();
  const { boards, casesABoard, mondays, minutes } = ASSUMED;
  const ticks: Asked = { tables: 1, queue: 0, executions: 1, channel: 0 };
  const all = sum(times(one, boards * casesABoard), times(monday, boards * mondays), times(ticks, minutes));
  return [
    { what: `a case on a board of ${ASSUMED.seats} seats, from draft to told`, got: told(one) },
    { what: 'a Monday with nothing open', got: told(monday) },
    {
      what: `${boards} boards with ${casesABoard} cases a month each`,
      got: told(all),
      notes: ['without what the host asks of the queue and for its own leases, and without questions'],
    },
  ];
}

/** Five answer at once and two after the reminder; one never does. */
async function aCase(): Promise<Asked> {
  const { desk, life } = await aBoard();
  const roundId = await sendCase(desk.deps, desk.board, 'Årshjul og budget');
  life.done.presses += PREPARING_PRESSES;
  await life.passTo('2025-05-30T08:00:00.000Z');
  for (const seat of [0, 2, 3, 4, 5]) await life.press(seat, roundId);
  await life.passTo('2025-06-06T09:00:00.000Z');
  for (const seat of [1, 6]) await life.press(seat, roundId);
  await life.passTo('2025-06-15T12:00:00.000Z');
  return asked(desk, life);
}

async function anEmptyMonday(): Promise<Asked> {
  const { desk, life } = await aBoard();
  await life.passTo('2025-06-02T12:00:00.000Z');
  return asked(desk, life);
}

async function aBoard(): Promise<{ desk: MemoryDesk; life: CaseLife }> {
  const desk = await openMemoryDesk(chaosBoard(ASSUMED.seats), '2025-05-28T07:00:00.000Z');
  const life = await caseLife(desk, () => {});
  desk.calls.length = 0;
  return { desk, life };
}

function asked({ calls }: MemoryDesk, { done }: CaseLife): Asked {
  const wakes = calls.filter(({ verb }: StoreCall) => verb === 'wake').length;
  return {
    tables: calls.length - wakes,
    queue: wakes * QUEUE_OPERATIONS,
    executions: done.presses + done.sweeps + done.deliveries,
    channel: done.sent + done.updated,
  };
}

function times(one: Asked, n: number): Asked {
  const { tables, queue, executions, channel } = one;
  return { tables: tables * n, queue: queue * n, executions: executions * n, channel: channel * n };
}

function sum(...all: Asked[]): Asked {
  return all.reduce((a, b) => ({
    tables: a.tables + b.tables,
    queue: a.queue + b.queue,
    executions: a.executions + b.executions,
    channel: a.channel + b.channel,
  }));
}

function told({ tables, queue, executions, channel }: Asked): string {
  const n = (value: number) => Math.round(value).toLocaleString('en-GB');
  return `${n(tables)} table operations, ${n(queue)} queue operations, ${n(executions)} executions, ${n(channel)} calls to Teams`;
}
