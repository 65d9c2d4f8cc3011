import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Args, commands } from '../../../local/cli/commands';
import type { Store } from '../../../local/cli/open';
import { Refusal } from '../../../local/host/refusal';
import { seatsOf } from '../../../workflows/actor';
import { importBoard } from '../../../workflows/importBoard';
import { meetPerson } from '../../../workflows/meetPerson';
import { aBoard, anIdentity } from '../../support/builders';
import { aDesk, type Desk } from '../../support/useCases';

// The commands as they are called, over a desk of the tests: what they do, under whose name, and what none of them can do.

const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-identities-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const email = 'person4@eksempel.example';
const account = anIdentity(4);

async function given(): Promise<Desk> {
  const board = aBoard();
  const seats = board.seats.map((seat) =>
    seat.id === 'centret' ? { ...seat, person: { ...seat.person, identities: [] } } : seat,
  );
  return aDesk({ board: { ...board, seats } });
}

function storeOf(desk: Desk): Store {
  const queue: Store['queue'] = {
    lengths: async () => ({ deliver: 0, poison: 0 }),
    redrive: async () => ({ woken: [], unreadable: 0 }),
  };
  const nothing = async function* (): AsyncGenerator<never> {};
  const inventory: Store['inventory'] = {
    partitions: nothing,
    partition: async () => [],
    create: async () => undefined,
    papers: nothing,
    paper: async () => new Uint8Array(),
    putPaper: async () => undefined,
  };
  return { ...desk.deps, queue, inventory };
}

async function run(
  desk: Desk,
  name: string,
  options: Args['options'] = {},
  files: string[] = [],
): Promise<string> {
  const command = commands[name];
  if (command === undefined || !('onDesk' in command)) throw new Error(`no command ${name}`);
  const said = await command.onDesk(storeOf(desk), { files, options: { operator: 'anna', ...options } });
  return (Array.isArray(said) ? said : said.lines).join('\n');
}
const ids = ({ tenantId, objectId }: typeof account) => ({ tenant: tenantId, object: objectId });
const refused = async (doing: Promise<string>): Promise<string> => {
  const fault = await doing.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(fault instanceof Refusal)) throw new Error(`not refused: ${fault}`);
  return fault.message;
};

test('a claim is listed, confirmed under the operator’s name, and undone; and the history tells it', async () => {
  const desk = await given();
  await meetPerson(desk.deps, { identity: account }, async () => email);
  expect(await run(desk, 'identity list')).toContain(`${account.tenantId}/${account.objectId} pending since`);
  expect(await run(desk, 'identity confirm', { email })).toBe('Ærlig Opdigtet 4: confirmed.');
  expect(await seatsOf(desk.deps, { identity: account })).toHaveLength(1);
  expect(await refused(run(desk, 'identity confirm', { ...ids(account), operator: 'bo' }))).toContain(
    'settled already',
  );
  expect(await run(desk, 'identity undo', ids(account))).toContain('the account is taken away');
  expect(await seatsOf(desk.deps, { identity: account })).toEqual([]);
  expect(await run(desk, 'identity reopen', { email })).toContain('the secretariat is asked');
  expect(await run(desk, 'identity refuse', { email })).toBe('Ærlig Opdigtet 4: refused.');
  const told = (await run(desk, 'board history')).split('\n');
  expect(told.map((line) => line.split(' ').slice(2, 5).join(' ').split(' ·')[0])).toEqual([
    'imported by votum',
    'identityClaimed by votum',
    'identityConfirmed by operator:anna',
    'identityUnbound by operator:anna',
    'identityClaimed by operator:anna',
    'identityRefused by operator:anna',
  ]);
  const events = JSON.parse(await run(desk, 'board history', { json: true })) as { n: number }[];
  expect(events.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(JSON.parse(await run(desk, 'identity list', { json: true }))).toHaveLength(8);
});

test('an account is bound by its ids to whoever the address belongs to; done twice it is left as it is', async () => {
  const desk = await given();
  const options = { email: email.toUpperCase(), ...ids(account) };
  expect(await run(desk, 'identity bind', options)).toBe('Ærlig Opdigtet 4: bound.');
  expect(await run(desk, 'identity bind', options)).toBe('Ærlig Opdigtet 4: bound already.');
  expect((await desk.deps.boards.readEvents(desk.board.id)).map(({ happening }) => happening.kind)).toEqual([
    'imported',
    'identityBound',
  ]);
});

test.each<[string, string, Args['options'], string]>([
  [
    'an address that is not on the roster',
    'identity bind',
    { email: 'x@y.example', ...ids(account) },
    'no longer on the roster',
  ],
  ['no address', 'identity bind', ids(account), '--email'],
  ['half an id', 'identity bind', { email, tenant: account.tenantId }, '--tenant and --object'],
  ['an id that is none', 'identity bind', { email, tenant: 'x', object: 'y' }, '--tenant and --object'],
  [
    'an account of somebody else',
    'identity bind',
    { email, ...ids(anIdentity(5)) },
    'belongs to someone else',
  ],
  ['nothing that waits', 'identity confirm', { email }, 'no such account'],
  ['an account nobody knows', 'identity refuse', ids(anIdentity(990)), 'knows no such account'],
  ['an account that is not bound', 'identity undo', ids(anIdentity(990)), 'not bound'],
  ['nothing named', 'identity undo', {}, 'Say which account'],
  [
    'an operator without a name',
    'identity bind',
    { email, ...ids(account), operator: ' ' },
    'Say who you are',
  ],
])('%s is refused, and nothing is written', async (_, name, options, says) => {
  const desk = await given();
  const before = await desk.deps.boards.readRecord(desk.board.id);
  expect(await refused(run(desk, name, options))).toContain(says);
  expect(await desk.deps.boards.readRecord(desk.board.id)).toEqual(before);
});

test('several accounts under one address are told apart by their ids', async () => {
  const desk = await given();
  for (const n of [994, 995]) await meetPerson(desk.deps, { identity: anIdentity(n) }, async () => email);
  const said = await refused(run(desk, 'identity confirm', { email }));
  for (const n of [994, 995]) expect(said).toContain(anIdentity(n).objectId);
});

test('an import and an agenda stand under the operator’s name', async () => {
  const desk = await given();
  const file = path.join(folder, 'board.json');
  writeFileSync(file, JSON.stringify({ ...desk.board, shortName: 'Gruppen' }));
  await run(desk, 'board import', {}, [file]);
  await run(desk, 'agenda import', {}, ['docs/examples/referat-eksempel.txt']);
  const events = await desk.deps.boards.readEvents(desk.board.id);
  expect(events.slice(1).map(({ by, happening }) => [happening.kind, by])).toEqual([
    ['imported', { kind: 'operator', name: 'anna' }],
    ['agendaImported', { kind: 'operator', name: 'anna' }],
  ]);
});

test('work that is started again is an event of each board it was on', async () => {
  const desk = await aDesk({ unseen: ['centret'] });
  await desk.start();
  await importBoard(desk.deps, aBoard());
  await run(desk, 'queue redrive', { held: true });
  const events = await desk.deps.boards.readEvents(desk.board.id);
  expect(events.at(-1)).toMatchObject({
    by: { kind: 'operator', name: 'anna' },
    happening: { kind: 'workRedriven', what: 'held', woken: 1, kept: 0 },
  });
});

/** Every option there is, so that no command is stopped for want of one. */
function everyOption(desk: Desk, round: string): Args['options'] {
  return {
    board: desk.board.id,
    ...ids(account),
    email,
    decision: '2025-1',
    round,
    case: '1',
    document: '2',
    date: '2025-06-12',
    stream: round.replace('.', '|'),
    stuck: true,
    poison: true,
    held: true,
    format: 'json',
    json: true,
    out: path.join(folder, 'out'),
  };
}

test('no command votes, comments, records an answer or confirms a result', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  await desk.answer(id, 'ministeriet', 'approve');
  const answers = async () => {
    const whole = await desk.deps.rounds.readWhole(id);
    return whole?.seats.map(({ value: { seatId, answer, recusal, recused, sealed } }) => ({
      seatId,
      answer,
      recusal,
      recused,
      sealed,
    }));
  };
  const before = [await answers(), (await desk.events(id)).length, (await desk.round(id)).status];
  const files = ['docs/examples/referat-eksempel.txt', folder, desk.board.id as string];
  let tried = 0;
  for (const [name, command] of Object.entries(commands)) {
    if (!('onDesk' in command)) continue;
    const given = command.files === 0 ? [[]] : files.map((file) => [file]);
    for (const some of given) await run(desk, name, everyOption(desk, id), some).catch(() => undefined);
    tried += 1;
  }
  await desk.drain();
  expect(tried).toBeGreaterThan(20);
  expect([await answers(), (await desk.events(id)).length, (await desk.round(id)).status]).toEqual(before);
  // What they wrote of the board itself is under the operator's name, and of no seat.
  const by = (await desk.deps.boards.readEvents(desk.board.id)).slice(1).map((event) => event.by);
  expect(by.length).toBeGreaterThan(3);
  expect(by.every((one) => one.kind === 'operator')).toBe(true);
});
