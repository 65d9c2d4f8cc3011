import { setTimeout as wait } from 'node:timers/promises';
import type { Choice } from '../../../domain/round/choice';
import { streamOf } from '../../../workflows/outbox';
import { moveClock } from '../moveClock';
import type { Site } from '../openSite';
import { prepareCase } from '../prepareCase';
import { pressCard } from '../pressCard';
import type { SeededRandom } from '../seededRandom';
import { settle, tick } from '../settle';
import { giveAnswer } from './giveAnswer';
import { killNow } from './killNow';
import type { Ledger } from './ledger';

export interface KillPlan {
  cases: number;
  /** The deadline of the first case; each further one has a day more. */
  workingDays: number;
  /** How often the host is killed in one stretch, at most. */
  killsAtMost: number;
  /** How many of the members answer a case in one stretch, from 0 to 1. */
  answering: number;
}

const PATIENCE_MS = 120_000;
const choices: readonly Choice[] = ['approve', 'approve', 'approve-with-comment', 'reject', 'abstain'];

/**
 * Cases are sent out, answered, reminded of and closed, and told, while the host is killed at moments of chance and
 * started again. Gives what was acknowledged. The clock goes from one thing that is due to the next.
 */
export async function runKills(site: Site, plan: KillPlan, random: SeededRandom): Promise<Ledger> {
  const ledger: Ledger = { cases: [], given: [], stretches: [], kills: [] };
  const note = (at: string) => ledger.kills.push(at);
  for (let n = 0; n < plan.cases; n += 1) {
    const title = `Prøvesag ${n + 1}`;
    ledger.cases.push({
      id: await prepareCase(site, title, { workingDays: String(plan.workingDays + n) }),
      title,
    });
  }
  const ids = ledger.cases.map(({ id }) => id);

  const stretch = async (to: string | null) => {
    const pressed = new Set<string>();
    const begins = to ?? site.now();
    const moving = to === null ? sendOut(site, ledger, random) : moveClock(site, to);
    await allEnded([
      moving,
      killNow(site, random.between(1, plan.killsAtMost), random.apart(`kills ${begins}`), note),
      to === null ? undefined : answers(site, ledger, plan.answering, pressed, random),
    ]);
    await settle(site, ids, (kind) => kind !== 'update');
    ledger.stretches.push({ begins, ends: site.now(), pressed });
  };
  await stretch(null);
  for (;;) {
    const next = await nextDue(site, ids.map(streamOf));
    if (next === null) break;
    await stretch(next);
  }
  await settle(site, ids);
  return ledger;
}

/** Waits for all of them, so that none goes on behind a fault of another, and then throws the first fault. */
async function allEnded(parts: readonly (Promise<void> | undefined)[]): Promise<void> {
  for (const ended of await Promise.allSettled(parts)) if (ended.status === 'rejected') throw ended.reason;
}

async function sendOut(site: Site, { cases }: Ledger, random: SeededRandom): Promise<void> {
  for (const { id, title } of cases) {
    const activityId = `f:start-${id}-${random.between(0, 1e9)}`;
    const isOpen = async () => (await site.truth.rounds.readHeader(id))?.value.status === 'open';
    for (const end = performance.now() + PATIENCE_MS; !(await isOpen()); ) {
      if (performance.now() > end) throw new Error(`Not sent out: ${title}`);
      const url = site.hosts[0]?.url() ?? null;
      const data = { v: 1, roundId: id };
      await pressCard(site, url, { person: 'secretariat', verb: 'round.start', data, activityId });
      await wait(100);
    }
  }
}

/** Some members answer each case that is in progress, spread over a second or two; some for the second time. */
async function answers(
  site: Site,
  ledger: Ledger,
  share: number,
  pressed: Set<string>,
  random: SeededRandom,
): Promise<void> {
  const { truth, board } = site;
  const presses: Promise<void>[] = [];
  for (const { id } of ledger.cases) {
    const header = await truth.rounds.readHeader(id);
    const open = header?.value.status === 'open';
    for (const { id: seat } of board.seats) {
      const chance = random.next();
      const delay = random.between(0, 2_500);
      const choice = random.pick(choices);
      const activityId = `f:answer-${random.between(0, 1e9)}`;
      if (!open || chance > share) continue;
      pressed.add(`${id} ${seat}`);
      const comment = `svar ${pressed.size} den ${site.now()} fra ${seat}`;
      presses.push(
        wait(delay)
          .then(() => giveAnswer(site, { roundId: id, seat, choice, comment, activityId }))
          .then((given) => void ledger.given.push(given)),
      );
    }
  }
  await allEnded(presses);
  await tick(site);
}

async function nextDue({ truth, now }: Site, streams: readonly string[]): Promise<string | null> {
  const rows = await truth.due.upTo('9999-12-31T00:00:00.000Z', 1_000);
  const coming = rows.filter(({ stream, dueAt }) => streams.includes(stream) && dueAt > now());
  return coming.map(({ dueAt }) => dueAt).sort()[0] ?? null;
}
