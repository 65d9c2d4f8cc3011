import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { z } from 'zod';
import type { RoundId } from '../../../domain/ids';
import { chaosBoard } from '../../../local/chaos/chaosBoard';
import { layFault } from '../../../local/chaos/layFault';
import { openSite, type Site } from '../../../local/chaos/openSite';
import { prepareCase } from '../../../local/chaos/prepareCase';
import { pressCard } from '../../../local/chaos/pressCard';
import { readReply } from '../../../local/chaos/readReply';
import { settle, tick } from '../../../local/chaos/settle';
import type { FaultRule } from '../../../local/stage/connector/faults';
import { builtPrograms } from './builtPrograms';

// The deployed bundle and botbuilder's own client, against a channel that fails by script.

type Fault = z.input<typeof FaultRule>;
const send = { route: 'sendToConversation' } as const;
/** What goes wrong with the reminder of each seat in turn, and how often it then comes. */
const faults: [what: string, fault: Fault, comes: number[]][] = [
  ['429 that says when', { status: 429, retryAfter: 1 }, [1]],
  ['429 that does not', { status: 429 }, [1]],
  ['412', { status: 412 }, [1]],
  ['502, not carried out', { status: 502 }, [1]],
  ['502, carried out', { status: 502, delivered: true }, [2]],
  ['502, twice', { status: 502, times: 2 }, [1]],
  ['504, carried out', { status: 504, delivered: true }, [2]],
  ['cut before', { reset: true }, [1]],
  ['cut after', { reset: true, delivered: true }, [2]],
  ['no answer, not carried out', { hang: true }, [1]],
  ['no answer, carried out', { hang: true, delivered: true }, [2]],
  ['slow', { delayMs: 2_000 }, [1, 2]],
];

let built: Awaited<ReturnType<typeof builtPrograms>>;
let site: Site;
let id: RoundId;
beforeAll(async () => {
  built = await builtPrograms();
  site = await openSite({
    programs: built.programs,
    folder: path.join(built.folder, 'site'),
    board: chaosBoard(faults.length + 1),
    now: '2025-05-19T08:00:00.000Z',
  });
  id = await prepareCase(site, 'Prøvesag', {});
  await press('secretariat', 'round.start', {}, 'start');
  await settle(site, [id]);
}, 180_000);
afterAll(async () => {
  await site?.stop();
  built.remove();
});

const press = (person: string, verb: string, data: object, activityId: string) =>
  pressCard(site, site.hosts[0]?.url() ?? null, {
    person,
    verb,
    data: { v: 1, roundId: id, ...data },
    activityId: `f:${activityId}`,
  });
const seatOf = (i: number) => `plads-${i + 1}`;
const chatOf = (person: string) => site.cast.people.find((one) => one.id === person)?.conversationId;
const remindersOf = (person: string) =>
  site.arrived.filter(
    ({ conversationId, summary }) =>
      conversationId === chatOf(person) && summary.startsWith('Vi mangler dit svar'),
  ).length;

test('given a channel that fails in every way it has, when all are reminded, then nobody is forgotten, and only what could not be known is repeated, once', async () => {
  for (const [i, [, fault]] of faults.entries()) await layFault(site, seatOf(i), { ...fault, match: send });
  const taken = seatOf(faults.length);
  await site.stage(`/local/people/${taken}/uninstall`, {});
  await press('secretariat', 'round.remind', {}, 'remind');
  await settle(site, [id]);
  const came = faults.map(([what], i) => `${what}: ${remindersOf(seatOf(i))}`);
  const allowed = faults.map(([what, , comes], i) =>
    comes.includes(remindersOf(seatOf(i))) ? came[i] : `${what}: ${comes.join(' or ')}`,
  );
  expect(came).toEqual(allowed);

  // Who has taken the app away is not reached; when he takes it back he gets what is still true.
  expect(remindersOf(taken)).toBe(0);
  await site.stage(`/local/people/${taken}/install`, {});
  while (remindersOf(taken) === 0) {
    await tick(site);
    await wait(200);
  }
  await settle(site, [id]);
  expect(remindersOf(taken)).toBe(1);
}, 240_000);

test('given an update that lands late, after a newer one was sent, then the card ends with the latest', async () => {
  const seat = seatOf(2);
  const vote = { version: 1, comment: '' };
  // Longer than the client waits for an answer: it has given up when the old card lands.
  await layFault(site, seat, { delayMs: 9_000, times: 1, match: { route: 'updateActivity' } });
  const first = await press(seat, 'round.vote', { ...vote, seen: 0, choice: 'approve' }, 'first');
  expect(readReply(first)).toBe('saved');
  while (((await (await fetch(`${site.stageUrl}/local/faults`)).json()) as unknown[]).length > 0)
    await wait(50);
  const second = await press(seat, 'round.vote', { ...vote, seen: 1, choice: 'reject' }, 'second');
  expect(readReply(second)).toBe('saved');
  await settle(site, [id]);
  await wait(1_500);
  const { messages } = await site.state();
  const cards = messages.filter(
    ({ conversationId, attachments }) =>
      conversationId === chatOf(seat) && JSON.stringify(attachments).includes('Prøvesag'),
  );
  expect(cards.length).toBeGreaterThan(0);
  for (const { attachments } of cards)
    expect(JSON.stringify(attachments)).toContain('at du ikke kan godkende');
}, 120_000);
