import { laterBy } from '../../domain/calendar/localMoment';
import { SeatId } from '../../domain/ids';
import { deliver } from '../../workflows/delivery/deliver';
import { streamOf } from '../../workflows/outbox';
import { remindNow } from '../../workflows/remindNow';
import { type ABot, openBot } from '../support/aBot';
import { dayBefore, roles, wheel, wheelId } from '../support/boardAtWork';

// Delivery over botbuilder's own client and the stage's connector, which answers as Teams does when it goes wrong.

let bot: ABot;
let waiting: { stream: string; outId: string; at: string }[] = [];
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  waiting = [];
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  await bot.put(wheel());
});
afterEach(() => fetch(new URL('/local/faults', bot.serviceUrl), { method: 'DELETE' }));

const who = roles.outstanding;
const identity = () => {
  const { tenantId, objectId } = bot.person(who);
  return { tenantId, objectId };
};
const chat = () => bot.deps.conversations.personal(identity());
const mine = () => ({
  match: { route: 'sendToConversation', conversationId: bot.person(who).conversationId },
});
const outs = async () => (await bot.deps.rounds.readOuts(streamOf(wheelId))).map(({ value }) => value);
const reminders = async () =>
  (await bot.chatOf(who)).filter(({ summary }) => summary?.startsWith('Vi mangler dit svar') === true).length;
const lay = (rule: object) => bot.stage('/local/faults', rule);

async function remind(): Promise<void> {
  const { tenantId, objectId } = bot.person(roles.secretariat);
  await remindNow(
    bot.deps,
    wheelId,
    { identity: { tenantId, objectId } },
    SeatId.parse(who),
    `remind-${bot.clock.now}`,
  );
}

/** Delivers what is queued as the queue would for so long: each message at its time, and what is to be tried again later. */
async function deliverFor(seconds: number): Promise<void> {
  const end = laterBy(bot.clock.now, seconds * 1_000);
  for (;;) {
    for (const { stream, outId, delaySeconds } of bot.kept.wakes.queued.splice(0))
      waiting.push({ stream, outId, at: laterBy(bot.clock.now, Math.ceil(delaySeconds * 1_000)) });
    waiting.sort((a, b) => (a.at < b.at ? -1 : 1));
    const [next] = waiting;
    if (next === undefined || next.at > end) break;
    waiting.shift();
    if (next.at > bot.clock.now) bot.clock.now = next.at;
    const delivered = await deliver(bot.deps, bot.messenger, next.stream, next.outId);
    if (delivered.kind === 'again')
      waiting.push({ ...next, at: laterBy(bot.clock.now, Math.ceil(delivered.seconds * 1_000)) });
  }
  bot.clock.now = end;
}

it.each([
  ['blockedByUser', 'blockedByUser'],
  ['writesBlocked', 'blockedByUser'],
  ['notInstalled', 'notInstalled'],
  ['disabledByAdmin', 'disabledByAdmin'],
  ['refused', 'forbidden'],
])(
  'given a 403 of the kind "%s", then the reminder is held, and comes once with the next word of the person',
  async (named, code) => {
    const before = await reminders();
    await lay({ named, ...mine() });
    await remind();
    await deliverFor(60);
    expect(await outs()).toMatchObject([{ status: 'held', code, task: { kind: 'reminder' } }]);
    expect(await chat()).toMatchObject({ unreachable: code });
    expect(await reminders()).toBe(before);
    await bot.say(who, 'hej');
    await deliverFor(60);
    expect(await reminders()).toBe(before + 1);
    expect(await chat()).toMatchObject({ unreachable: null });
    expect(await outs()).toEqual([]);
  },
);

it('given a member never seen, when the app is installed, then the case waits there', async () => {
  await bot.post(bot.make.install(bot.person(who), 'remove', { serviceUrl: bot.serviceUrl, now: dayBefore }));
  const before = await reminders();
  await remind();
  await deliverFor(60);
  expect(await outs()).toMatchObject([{ status: 'held', code: 'appRemoved' }]);
  await bot.post(bot.make.install(bot.person(who), 'add', { serviceUrl: bot.serviceUrl, now: dayBefore }));
  await deliverFor(60);
  expect(await reminders()).toBe(before + 1);
});

it('given a chat whose id is an old one, then the new one is kept, and the next card goes straight there', async () => {
  const known = await chat();
  if (known === null) throw new Error('nobody');
  await bot.deps.conversations.savePersonal({ ...known, conversationId: 'a:old' });
  const before = await reminders();
  await remind();
  await deliverFor(60);
  expect(await reminders()).toBe(before + 1);
  expect(await chat()).toEqual(known);
});

it('given a tenant that is throttled, then the card comes when the channel said', async () => {
  const before = await reminders();
  await lay({ named: 'throttled', ...mine() });
  await remind();
  await deliverFor(4);
  expect(await reminders()).toBe(before);
  await deliverFor(2);
  expect(await reminders()).toBe(before + 1);
});

it('given a card that is too big for the channel, then a shorter one comes', async () => {
  const before = await reminders();
  await lay({ named: 'tooBig', ...mine() });
  await remind();
  await deliverFor(4);
  expect(await reminders()).toBe(before + 1);
});

it('given a channel that is down for ninety minutes, then the reminder comes after it, once', async () => {
  const before = await reminders();
  await lay({ named: 'down', forSeconds: 5_400 });
  await remind();
  await deliverFor(5_400);
  expect(await reminders()).toBe(before);
  expect(await outs()).toMatchObject([{ status: 'waiting', unsure: true, code: 'status502' }]);
  await deliverFor(1_200);
  expect(await reminders()).toBe(before + 1);
  expect(await outs()).toEqual([]);
});
