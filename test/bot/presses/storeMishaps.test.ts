import type { CloudAdapter } from 'botbuilder';
import { createAdapter } from '../../../bot/createAdapter';
import { takeTurn } from '../../../bot/takeTurn';
import { answerActivity } from '../../../bot/webBridge';
import type { RoundId } from '../../../domain/ids';
import { ampleBudgets } from '../../../local/bench/ampleBudgets';
import { readReply, type Told } from '../../../local/chaos/readReply';
import { type ConnectedStorage, connectStorage } from '../../../storage/connect';
import { defaultLimits } from '../../../storage/limits';
import { machineTime } from '../../../storage/pace/realTime';
import type { Deps } from '../../../workflows/deps';
import { streamOf } from '../../../workflows/outbox';
import type { Write } from '../../../workflows/ports';
import { startAzurite } from '../../support/azurite';
import { aBoard, aMoment, anIdentity, anOpenCase, aUlid } from '../../support/builders';
import { MISHAPS, type Mishap, type StoreProxy, startStoreProxy } from '../../support/storeProxy';

// Design, invariant 8: whatever becomes of whichever call to the store, what the member is told is true. A press goes
// through the whole stack, from the activity to Azurite behind a proxy; then the reply's words are compared with the store.

/** A store behind proxies of its own, so that several trials run side by side. */
interface Lane {
  tables: StoreProxy;
  queues: StoreProxy;
  deps: Deps;
}

const LANES = 6;
const limits = { ...defaultLimits, callMs: 500, checkMs: 400 };
const board = aBoard();
const quiet = () => {};
let azurite: Awaited<ReturnType<typeof startAzurite>>;
let truth: ConnectedStorage;
let adapter: CloudAdapter;
const lanes: Lane[] = [];

beforeAll(async () => {
  azurite = await startAzurite();
  truth = connectStorage(
    { connectionString: azurite.connectionString },
    defaultLimits,
    machineTime,
    ampleBudgets,
  );
  await truth.ensure();
  await truth.boards.save(board, null);
  adapter = createAdapter({ kind: 'local' }, quiet);
  for (let n = 0; n < LANES; n += 1) {
    const tables = await startStoreProxy(azurite.connectionString);
    const queues = await startStoreProxy(tables.connectionString, 'Queue');
    const storage = connectStorage(
      { connectionString: queues.connectionString },
      limits,
      machineTime,
      ampleBudgets,
    );
    lanes.push({ tables, queues, deps: depsOver(storage) });
    // The first calls of a process pay for more than themselves.
    await Promise.all([storage.boards.read(board.id), storage.wakes.wake(`${board.id}|board`, aUlid(), 0)]);
  }
}, 60_000);
afterAll(async () => {
  for (const { tables, queues } of lanes) {
    await tables.stop();
    await queues.stop();
  }
  await azurite.stop();
});

function depsOver(storage: ConnectedStorage): Deps {
  return {
    ...storage,
    clock: { now: () => aMoment },
    ids: { ulid: () => aUlid() },
    log: { info: quiet, warn: quiet, error: quiet },
  };
}

async function openCase(): Promise<RoundId> {
  const { round, seats } = anOpenCase(board);
  const writes: Write[] = [
    { row: 'round', value: round, etag: null },
    ...seats.map((value): Write => ({ row: 'seat', value, etag: null })),
  ];
  if ((await truth.rounds.commit(streamOf(round.id), aUlid(), writes)) !== 'committed')
    throw new Error('no case');
  return round.id;
}

async function press(deps: Deps, roundId: RoundId, activityId: string): Promise<Told> {
  const { tenantId, objectId } = anIdentity(3);
  const activity = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: activityId,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    locale: 'da-DK',
    from: { id: '29:member', aadObjectId: objectId },
    recipient: { id: '28:votum' },
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId },
    value: {
      action: {
        type: 'Action.Execute',
        verb: 'round.vote',
        data: { v: 1, roundId, version: 1, seen: 0, choice: 'approve', comment: 'Fint.' },
      },
    },
  };
  const turn = takeTurn({ deps, bot: { kind: 'local' }, receivedAt: aMoment });
  const { status, jsonBody } = await answerActivity(
    adapter,
    { method: 'POST', headers: {}, body: activity },
    turn,
  );
  return readReply(status === 200 ? { kind: 'answered', body: jsonBody } : { kind: 'nothing' });
}

const answersIn = async (id: RoundId) =>
  (await truth.rounds.readEvents(id)).filter(({ happening }) => happening.kind === 'answered').length;

/** What goes wrong in one press: calls by their number, tables or queue. */
interface Trial {
  tables: [n: number, mishap: Mishap][];
  queues: [n: number, mishap: Mishap][];
  /** Every commit, however often it is tried. */
  commits?: Mishap;
}

interface Tried {
  trial: Trial;
  told: Told;
  /** How many answers the store holds when all that was on its way has arrived. */
  stands: number;
  /** What the member is told who presses again when the store is well, and what stands then. */
  again: Told;
  standsThen: number;
}

async function tried({ tables, queues, deps }: Lane, trial: Trial): Promise<Tried> {
  const { commits } = trial;
  const id = await openCase();
  const activityId = `f:${id}`;
  tables.calm();
  queues.calm();
  for (const [n, mishap] of trial.tables) tables.upsetCall(mishap, n);
  for (const [n, mishap] of trial.queues) queues.upsetCall(mishap, n);
  if (commits !== undefined) tables.upset(commits, /^POST .*\$batch/, 99);
  const told = await press(deps, id, activityId);
  await Promise.all([tables.release(), queues.release()]);
  const stands = await answersIn(id);
  tables.calm();
  queues.calm();
  const again = await press(depsOver(truth), id, activityId);
  return { trial, told, stands, again, standsThen: await answersIn(id) };
}

async function all(trials: readonly Trial[]): Promise<Tried[]> {
  const left = [...trials];
  const done: Tried[] = [];
  await Promise.all(
    lanes.map(async (lane) => {
      for (let trial = left.shift(); trial !== undefined; trial = left.shift())
        done.push(await tried(lane, trial));
    }),
  );
  return done;
}

/** Trials whose reply was not true, or whose second press did not make it good. */
const untrue = (all: readonly Tried[]) =>
  all.filter(
    ({ told, stands, again, standsThen }) =>
      told === 'nothing' ||
      told === 'late' ||
      (told === 'saved' && stands !== 1) ||
      (told === 'notSaved' && stands !== 0) ||
      again !== 'saved' ||
      standsThen !== 1,
  );

test('given a store that is well, then a press is saved, in five calls to the tables, two of them for the limits, and one to the queue', async () => {
  const [lane] = lanes;
  if (lane === undefined) throw new Error('no lane');
  const id = await openCase();
  lane.tables.calm();
  lane.queues.calm();
  expect(await press(lane.deps, id, 'f:well')).toBe('saved');
  expect(await answersIn(id)).toBe(1);
  expect(lane.tables.calls).toHaveLength(5);
  expect(lane.tables.calls[4]).toContain('$batch');
  expect(lane.queues.calls).toHaveLength(1);
});

test('given any mishap of any one call, then what the member is told is true, and pressing again makes it good', async () => {
  const trials = MISHAPS.flatMap((mishap): Trial[] => [
    ...[1, 2, 3, 4, 5].map((n): Trial => ({ tables: [[n, mishap]], queues: [] })),
    { tables: [], queues: [[1, mishap]] },
  ]);
  const results = await all(trials);
  expect(untrue(results)).toEqual([]);
  // Both are heard: a test that only ever meets one of them shows little.
  expect(results.map(({ told }) => told)).toEqual(expect.arrayContaining(['saved', 'notSaved']));
}, 120_000);

test('given any two mishaps, of the commit and of whatever is asked next, then what the member is told is true', async () => {
  const trials = MISHAPS.flatMap((first) =>
    MISHAPS.flatMap((second): Trial[] =>
      [[6], [6, 7, 8, 9]].map((calls) => ({
        tables: [[5, first], ...calls.map((n): [number, Mishap] => [n, second])],
        queues: [],
      })),
    ),
  );
  const results = await all(trials);
  expect(untrue(results)).toEqual([]);
  expect(new Set(results.map(({ told }) => told))).toContain('unsure');
}, 240_000);

test('given a mishap that befalls every try of the commit, then what the member is told is true', async () => {
  const results = await all(MISHAPS.map((commits): Trial => ({ tables: [], queues: [], commits })));
  expect(untrue(results)).toEqual([]);
}, 120_000);
