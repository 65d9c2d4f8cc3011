import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { doneText } from '../../../cards/text/done';
import { chaosBoard } from '../../../local/chaos/chaosBoard';
import { openSite, type Site } from '../../../local/chaos/openSite';
import { type PressReply, pressCard } from '../../../local/chaos/pressCard';
import { putOpenCase } from '../../../local/chaos/putOpenCase';
import { runRaces } from '../../../local/chaos/races/runRaces';
import { readReply, type Told } from '../../../local/chaos/readReply';
import { seededRandom } from '../../../local/chaos/seededRandom';
import { importBoard } from '../../../workflows/importBoard';
import { builtPrograms } from './builtPrograms';

// Two hosts on one store, as in Azure: who comes first is the store's to say, and everyone is told what it said.

const large = chaosBoard(90);
const small = chaosBoard(3, { id: 'lille-proeve' });
let built: Awaited<ReturnType<typeof builtPrograms>>;
let site: Site;
beforeAll(async () => {
  built = await builtPrograms();
  const folder = path.join(built.folder, 'site');
  const now = '2025-05-19T08:00:00.000Z';
  site = await openSite({ programs: built.programs, folder, board: large, now, hostsAheadMs: [0, 0] });
  await importBoard(site.truth, small);
}, 180_000);
afterAll(async () => {
  await site?.stop();
  built.remove();
});

const vote = (roundId: string, seen = 0, choice = 'approve') => ({
  v: 1,
  roundId,
  version: 1,
  seen,
  choice,
  comment: '',
});

/** Pressed again, the same activity, when the answer is late or can't be seen: then the machine was too busy. */
async function press(person: string, data: object, activityId: string, host = 0): Promise<Told> {
  const url = site.hosts[host]?.url() ?? null;
  for (let tried = 1; ; tried += 1) {
    const reply = await pressCard(site, url, { person, verb: 'round.vote', data, activityId });
    const told = readReply(reply);
    const isBusy = told === 'unsure' || told === 'nothing' || isFault(reply);
    if (!isBusy || tried === 20) return told;
  }
}
const isFault = (reply: PressReply) => JSON.stringify(reply).includes(doneText('notNow', 'da'));

const answered = async (id: Awaited<ReturnType<typeof putOpenCase>>) =>
  (await site.truth.rounds.readEvents(id)).flatMap(({ happening }) =>
    happening.kind === 'answered' ? [happening.stream] : [],
  );

test('given 90 members who press at once, then all are acknowledged and none is lost', async () => {
  const id = await putOpenCase(site, large);
  const told = await Promise.all(large.seats.map((seat, i) => press(seat.id, vote(id), `f:all-${i}`, i % 2)));
  expect(told).toEqual(large.seats.map(() => 'saved'));
  expect((await answered(id)).sort()).toEqual(large.seats.map((seat): string => seat.id).sort());
}, 120_000);

test('given 20 identical presses at once, half of them one activity sent again, then all are acknowledged and it is one event', async () => {
  const id = await putOpenCase(site, small);
  const told = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      press('plads-1', vote(id), i % 2 === 0 ? 'f:same' : `f:own-${i}`, i % 2),
    ),
  );
  expect(told).toEqual(told.map(() => 'saved'));
  expect(await answered(id)).toEqual(['plads-1']);
}, 60_000);

test('given the last two members, who press together where the case ends when all have answered, then it closes, once', async () => {
  const ids = await Promise.all(
    Array.from({ length: 4 }, () =>
      putOpenCase(site, small, {
        answeredBy: ['plads-1'],
        form: { earlyClose: 'whenAllAnswered' },
      }),
    ),
  );
  const told = await Promise.all(
    ids.flatMap((id) => [
      press('plads-2', vote(id), `f:2-${id}`, 0),
      press('plads-3', vote(id), `f:3-${id}`, 1),
    ]),
  );
  expect(told).toEqual(told.map(() => 'saved'));
  for (const id of ids) {
    const closings = async () =>
      (await site.truth.rounds.readEvents(id)).filter(({ happening }) => happening.kind === 'closed');
    while ((await closings()).length === 0) await wait(100);
    const entered = async () => (await site.truth.register.list(small.id)).filter((e) => e.roundId === id);
    while ((await entered()).length === 0) await wait(100);
    expect(await closings()).toHaveLength(1);
    expect(await entered()).toMatchObject([
      { ending: { cause: 'allAnswered', verdict: { tally: { answered: 3 } } } },
    ]);
  }
}, 120_000);

test('given a press that Teams sends again half a minute later under a new id, after the member has changed the answer, then nothing changes', async () => {
  const id = await putOpenCase(site, small);
  expect(await press('plads-1', vote(id), 'f:first')).toBe('saved');
  expect(await press('plads-1', vote(id, 1, 'reject'), 'f:second')).toBe('saved');
  site.clock.advance('PT30S');
  expect(await press('plads-1', vote(id), 'f:third', 1)).toBe('notSaved');
  expect(await press('plads-1', vote(id), 'f:first', 1)).toBe('notSaved');
  const whole = await site.truth.rounds.readWhole(id);
  expect(whole?.seats.map(({ value }) => value.answer?.choice ?? null)).toEqual(['reject', null, null]);
  expect(await answered(id)).toHaveLength(2);
}, 60_000);

const TIMES = 100;

test(`given a press and a closing, or a press and a new version, at the same instant ${TIMES} times, then exactly one wins, and what the member is told agrees with the register`, async () => {
  const { counts, breaches } = await runRaces(site, small, TIMES, seededRandom(1));
  expect(breaches).toEqual([]);
  expect(counts['presses against a closing']).toBeGreaterThanOrEqual(TIMES);
  expect(counts['presses against a new version']).toBeGreaterThanOrEqual(TIMES);
}, 300_000);
