import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { Board } from '../../domain/board/board';
import { laterBy } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import { memoryPapers } from '../../storage/memory/memoryPapers';
import { memoryTable } from '../../storage/memory/memoryTable';
import { RATES } from '../../storage/pace/rates';
import { type TableName, tableStorage } from '../../storage/storage';
import type { Table } from '../../storage/tables/table';
import type { Deps } from '../../workflows/deps';
import { importBoard } from '../../workflows/importBoard';
import type { Wakes } from '../../workflows/ports';
import { sweep } from '../../workflows/sweep/sweep';
import { chaosBoard } from '../chaos/chaosBoard';
import type { StagePerson } from '../stage/contract';
import { depsOver } from './depsOver';
import type { Measured } from './measured';
import { type Connector, openConnector } from './openConnector';
import { realQueue } from './realQueue';
import { sendCase } from './sendCase';

const BOARDS = 100;
const SEATS = 10;
const PEOPLE = BOARDS * SEATS;
// Two instances as Azure runs them, by host.json: a batch of 16, and half of it asked for ahead.
const INSTANCES = 2;
const WORKERS = 24;
// What Teams documents for one app in one tenant.
const TEAMS_A_SECOND = 50;

/** A thousand reminders that fall due at once, to a thousand people of one tenant, through the connector with its limits on. */
export async function remindThousand(): Promise<Measured[]> {
  const connector = await openConnector(PEOPLE);
  const queue = realQueue();
  const time = sinceThen('2025-05-28T07:00:00.000Z');
  const instances = openInstances(queue.wakes, time.now);
  const [first] = instances;
  if (first === undefined) throw new Error('There is no instance.');
  await prepare(first, connector, time.moveTo);
  queue.clear();

  const stoodStill = monitorEventLoopDelay({ resolution: 10 });
  stoodStill.enable();
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  const work = instances.flatMap((deps) => Array.from({ length: WORKERS }, () => queue.work(deps)));
  const swept = await sweep(first);
  if (swept.due !== BOARDS || swept.failed > 0) throw new Error(`Swept ${JSON.stringify(swept)}.`);
  while (connector.arrived.length < PEOPLE) {
    await wait(5_000);
    console.log(`  ${connector.arrived.length} of ${PEOPLE} reminders have arrived`);
    if (performance.now() - from > 300_000) throw new Error('They do not all arrive.');
  }
  queue.stop();
  await Promise.all(work);
  await connector.stop();

  const { user, system } = process.cpuUsage(cpu);
  const seconds = ((connector.arrived[PEOPLE - 1] ?? Number.NaN) - from) / 1_000;
  const own =
    Math.max(...RATES.tenant.limits.map((limit) => (PEOPLE - limit.burst) * limit.intervalMs)) / 1_000;
  const teams = (PEOPLE - TEAMS_A_SECOND) / TEAMS_A_SECOND;
  const took = seconds / own;
  return [
    {
      what: `${PEOPLE} reminders to ${PEOPLE} people (${INSTANCES} instances of ${WORKERS})`,
      got: `${seconds.toFixed(1)} s, ${took.toFixed(2)} x Votum's own pace, ${connector.throttled()} times 429`,
      aim: { text: '<= 1.1 x the limits, no 429', met: took <= 1.1 && connector.throttled() === 0 },
      notes: [
        `the least at Votum's own pace: ${own.toFixed(1)} s; at all Teams lets through, ${TEAMS_A_SECOND} a second: ${teams.toFixed(1)} s, ${(seconds / teams).toFixed(2)} x`,
        `twice to the same person: ${connector.repeated()}; this process stood still for ${(stoodStill.max / 1e6).toFixed(0)} ms at most`,
        `a second at most: ${busiest(connector.arrived)} arrived; own work, the connector's in it: ${((user + system) / 1e6).toFixed(1)} s`,
      ],
    },
  ];
}

/** The real functions' work over a store in memory: what an emulator takes would be measured here, and no limit. */
function openInstances(wakes: Wakes, now: () => Instant): Deps[] {
  const tables = new Map<TableName, Table>();
  const table = (name: TableName): Table => {
    const made = tables.get(name) ?? memoryTable(name);
    tables.set(name, made);
    return made;
  };
  const papers = memoryPapers();
  return Array.from({ length: INSTANCES }, () => depsOver({ ...tableStorage(table), papers, wakes }, now));
}

/** A case sent out on each board, everyone in it reached, and the clock at the moment they are to be reminded. */
async function prepare(deps: Deps, { people, url }: Connector, moveTo: (now: Instant) => void) {
  for (const { objectId, tenantId, conversationId, mri } of people)
    await deps.conversations.savePersonal({
      identity: { objectId, tenantId },
      conversationId,
      userId: mri,
      serviceUrl: url,
      botId: '28:votum',
      locale: null,
      installed: true,
      unreachable: null,
    });
  for (let i = 0; i < BOARDS; i += 1) {
    const { board } = await importBoard(deps, boardOf(people, i));
    await sendCase(deps, board, 'Årshjul og budget');
  }
  const rows = await deps.due.upTo('2025-12-31T00:00:00.000Z', BOARDS * 2);
  for (const row of rows) if (row.what === 'monday') await deps.due.drop(row);
  moveTo(rows.find(({ what }) => what === 'case')?.dueAt ?? deps.clock.now());
}

function boardOf(people: readonly StagePerson[], i: number): Board {
  const like = chaosBoard(SEATS);
  const seats = like.seats.map((seat, j) => {
    const { tenantId, objectId, email } = people[i * SEATS + j] ?? { tenantId: '', objectId: '', email: '' };
    return { ...seat, person: { ...seat.person, email, identities: [{ tenantId, objectId }] } };
  });
  return Board.parse({ ...like, id: `bestyrelse-${i + 1}`, seats });
}

/** The board's clock: it goes with the time that passes, from wherever it is put. */
function sinceThen(then: Instant) {
  let [began, from] = [then, performance.now()];
  return {
    now: () => laterBy(began, Math.floor(performance.now() - from)),
    moveTo: (now: Instant) => {
      [began, from] = [now, performance.now()];
    },
  };
}

/** The most that arrived within any one second. */
function busiest(arrived: readonly number[]): number {
  return Math.max(
    ...arrived.map((at) => arrived.filter((other) => other >= at && other < at + 1_000).length),
  );
}
