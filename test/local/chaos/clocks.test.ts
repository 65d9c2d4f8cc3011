import path from 'node:path';
import type { RoundId } from '../../../domain/ids';
import { isSent, type SentRound } from '../../../domain/round/round';
import { chaosBoard } from '../../../local/chaos/chaosBoard';
import { openSite, type Site } from '../../../local/chaos/openSite';
import { prepareCase } from '../../../local/chaos/prepareCase';
import { pressCard } from '../../../local/chaos/pressCard';
import { readReply, type Told } from '../../../local/chaos/readReply';
import { settle, tick } from '../../../local/chaos/settle';
import { builtPrograms } from './builtPrograms';

// Two hosts on one store, the second one's clock 20 seconds ahead. Timers are fired on both, twice at once.

const AHEAD_MS = 20_000;
let built: Awaited<ReturnType<typeof builtPrograms>>;
let site: Site;
beforeAll(async () => {
  built = await builtPrograms();
  site = await openSite({
    programs: built.programs,
    folder: path.join(built.folder, 'site'),
    board: chaosBoard(6),
    now: '2025-05-19T08:00:00.000Z',
    hostsAheadMs: [0, AHEAD_MS],
  });
}, 180_000);
afterAll(async () => {
  await site?.stop();
  built.remove();
});

async function sendOut(title: string, workingDays: number): Promise<RoundId> {
  const id = await prepareCase(site, title, { workingDays: String(workingDays) });
  const press = { person: 'secretariat', verb: 'round.start', data: { v: 1, roundId: id } };
  await pressCard(site, site.hosts[0]?.url() ?? null, { ...press, activityId: `f:start-${id}` });
  await settle(site, [id]);
  return id;
}

async function sent(id: RoundId): Promise<SentRound> {
  const round = (await site.truth.rounds.readHeader(id))?.value;
  if (round === undefined || !isSent(round)) throw new Error('not sent out');
  return round;
}

async function moveTo(to: string): Promise<void> {
  for (const [i, host] of site.hosts.entries()) {
    const now = new Date(Date.parse(to) + i * AHEAD_MS).toISOString();
    await fetch(`${host.url()}/local/clock`, { method: 'POST', body: JSON.stringify({ now, jump: true }) });
  }
}

async function answer(id: RoundId, seat: string, host: number): Promise<Told> {
  const data = { v: 1, roundId: id, version: 1, seen: 0, choice: 'approve', comment: '' };
  const press = { person: seat, verb: 'round.vote', data, activityId: `f:${id}-${seat}` };
  for (let tried = 1; ; tried += 1) {
    const told = readReply(await pressCard(site, site.hosts[host]?.url() ?? null, press));
    if ((told !== 'nothing' && told !== 'unsure') || tried === 20) return told;
  }
}

const reminders = (title: string) =>
  site.board.seats.map(({ id }) => {
    const chat = site.cast.people.find((person) => person.id === id)?.conversationId;
    return site.arrived.filter(
      ({ conversationId, summary }) =>
        conversationId === chat && summary.startsWith(`Vi mangler dit svar: ${title}.`),
    ).length;
  });
const events = async (id: RoundId, kind: string) =>
  (await site.truth.rounds.readEvents(id)).filter(({ happening }) => happening.kind === kind).length;
const later = (at: string, ms: number) => new Date(Date.parse(at) + ms).toISOString();

test('given timers that are silent for days, then two reminders become one, and both hosts, fired twice at once, send it once', async () => {
  const id = await sendOut('Tavs', 3);
  const round = await sent(id);
  expect(round.reminders).toHaveLength(2);
  await Promise.all(site.hosts.map((host) => host.kill()));
  // Wednesday, the deadline is tonight: Monday's and this morning's reminders have both been missed.
  const noon = later(round.deadline.at, -12 * 3_600_000);
  site.clock.set(noon);
  await Promise.all(site.hosts.map((host) => host.start()));
  await moveTo(later(noon, 60_000));
  await Promise.all([tick(site), tick(site)]);
  await settle(site, [id]);
  expect(reminders('Tavs')).toEqual(site.board.seats.map(() => 1));
  expect(await events(id, 'reminded')).toBe(1);
}, 180_000);

test('given timers that are silent past the deadline, then the case closes, once, and nobody is reminded of what is over', async () => {
  const id = await sendOut('Forbi', 2);
  const round = await sent(id);
  await Promise.all(site.hosts.map((host) => host.kill()));
  const dayAfter = later(round.deadline.at, 36 * 3_600_000);
  site.clock.set(dayAfter);
  await Promise.all(site.hosts.map((host) => host.start()));
  await moveTo(later(dayAfter, 60_000));
  await Promise.all([tick(site), tick(site)]);
  await settle(site, [id]);
  expect((await sent(id)).status).toBe('closed');
  expect(await events(id, 'closed')).toBe(1);
  expect(reminders('Forbi')).toEqual(site.board.seats.map(() => 0));
  const entries = await site.truth.register.list(site.board.id);
  expect(entries.filter(({ roundId }) => roundId === id)).toHaveLength(1);
}, 180_000);

test('given a deadline between the clocks of two hosts, then the time of receipt decides, and nothing is counted that came after', async () => {
  const id = await sendOut('Forskudt', 1);
  const { deadline } = await sent(id);
  // The first host is still before the deadline, and the second past it.
  await moveTo(later(deadline.at, -15_000));
  expect(await answer(id, 'plads-1', 0)).toBe('saved');
  expect(await answer(id, 'plads-2', 1)).toBe('late');
  expect((await sent(id)).status).toBe('open');
  // The second host may seal now, ten seconds after the deadline by the first one's clock.
  await moveTo(later(deadline.at, 12_000));
  await Promise.all([tick(site), tick(site), answer(id, 'plads-3', 0), answer(id, 'plads-4', 1)]);
  await settle(site, [id]);
  expect(await answer(id, 'plads-5', 0)).toBe('late');
  const closed = await sent(id);
  expect(closed).toMatchObject({ status: 'closed', ending: { verdict: { tally: { answered: 1 } } } });
  expect(await events(id, 'closed')).toBe(1);
  expect(await events(id, 'answered')).toBe(1);
  const all = await site.truth.rounds.readEvents(id);
  for (const { at, happening } of all)
    if (happening.kind === 'answered') expect(at <= deadline.at).toBe(true);
}, 180_000);
