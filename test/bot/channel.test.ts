import { SeatId } from '../../domain/ids';
import type { StageMessage } from '../../local/stage/contract';
import { commitWork, work } from '../../workflows/commitWork';
import { streamOf } from '../../workflows/outbox';
import { type ABot, buttonsOf, openBot, read, sampleBoard, textsOf } from '../support/aBot';
import { dayBefore, roles, wheel, wheelId } from '../support/boardAtWork';

// The board's channel over botbuilder's own client and the stage's connector: who sits there, and who is called there.

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
});
afterEach(async () => {
  await fetch(new URL('/local/faults', bot.serviceUrl), { method: 'DELETE' });
  await act('stranger', 'leave-team');
  await act(who, 'install');
});

const who = roles.outstanding;
const act = (personId: string, verb: string) => bot.stage(`/local/people/${personId}/${verb}`, {});
const inChannel = async (): Promise<StageMessage[]> =>
  (await bot.state()).messages.filter(
    ({ from, conversationId }) => from === 'bot' && conversationId === bot.cast.channel.id,
  );
const cardOf = (message: StageMessage | undefined) => (message?.attachments[0]?.content ?? {}) as object;
const newsOf = async (personId: string) =>
  (await bot.chatOf(personId)).filter(({ summary }) => summary?.includes('står ikke på bestyrelsens liste'));
const look = async () => (await bot.deps.conversations.readLook(sampleBoard.id))?.value ?? null;

async function sendOut(): Promise<void> {
  await bot.put(wheel());
  await commitWork(bot.deps, streamOf(wheelId), 'sent-out', [work(bot.deps, { kind: 'opened' })]);
  await bot.settle();
}

describe('who sits in the channel', () => {
  it('is looked at when the channel is tied, page by page as Teams tells it', async () => {
    await bot.say(roles.secretariat, 'knyt kanal', { inChannel: true });
    await bot.settle();
    expect(await look()).toMatchObject({ conversationId: bot.cast.channel.id, unseated: [], failed: null });
    expect((await look())?.seated.map(({ seatId }) => seatId).sort()).toEqual(
      sampleBoard.seats.map(({ id }) => id).sort(),
    );
  });

  it('tells the secretariat alone of an outsider who is added to the team, once', async () => {
    await bot.say(roles.secretariat, 'knyt kanal', { inChannel: true });
    await bot.settle();
    const before = (await inChannel()).length;
    const known = (await newsOf(roles.secretariat)).length;
    for (const _ of [1, 2]) {
      await act('stranger', 'join-team');
      await bot.settle();
    }
    const news = await newsOf(roles.secretariat);
    expect(news).toHaveLength(known + 1);
    expect(textsOf(cardOf(news.at(-1))).join('\n')).toContain(
      'En udenforstående, udenfor@example.org (gæst)',
    );
    for (const other of [roles.chair, roles.member, roles.observer, 'stranger'])
      expect(await newsOf(other)).toEqual([]);
    expect(await inChannel()).toHaveLength(before);
  });

  it('is left as it was known when Teams does not let it be seen', async () => {
    await bot.say(roles.secretariat, 'knyt kanal', { inChannel: true });
    await bot.settle();
    const before = await look();
    await bot.stage('/local/faults', { match: { route: 'getPagedMembers' }, status: 403 });
    await act('stranger', 'join-team');
    await bot.settle();
    expect(await look()).toMatchObject({ seated: before?.seated, failed: { code: expect.any(String) } });
  });
});

describe('a member who is reached in the channel alone', () => {
  const press = (verb: string, data: object) =>
    bot.press(who, verb, { v: 1, roundId: wheelId, ...data }, { inChannel: true });

  it('is mentioned there below the case’s own card, and by nothing but his account', async () => {
    await act(who, 'uninstall');
    await sendOut();
    const [card, call] = (await inChannel()).slice(-2);
    expect(call?.threadId).toBe(card?.id);
    expect(cardOf(call)).toMatchObject({
      msteams: { entities: [{ type: 'mention', mentioned: { id: bot.person(who).mri } }] },
    });
    expect(JSON.stringify(cardOf(call))).not.toMatch(/har svaret|mangler/);
    expect((await bot.deps.rounds.readSeat(wheelId, SeatId.parse(who)))?.value.reached).toBe(false);
  });

  it('gives a whole answer there, and nobody else sees it', async () => {
    await act(who, 'uninstall');
    await sendOut();
    const before = await inChannel();
    const shown = await press('round.show', { as: 'case' });
    expect(shown.sent).toEqual([]);
    const own = read(shown);
    if (own.kind !== 'card') throw new Error('no card');
    const approve = buttonsOf(own.card).find(({ data }) => data.choice === 'approve-with-comment');
    const voted = await press('round.vote', { ...approve?.data, comment: 'Husk økonomien.' });
    expect(voted.sent).toEqual([]);
    expect(textsOf((read(voted) as { card: object }).card).join('\n')).toContain('Husk økonomien.');
    const seat = await bot.deps.rounds.readSeat(wheelId, SeatId.parse(who));
    expect(seat?.value.answer).toMatchObject({ choice: 'approve-with-comment', comment: 'Husk økonomien.' });
    await bot.settle();
    const after = await inChannel();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(JSON.stringify(after)).not.toContain('Husk økonomien');
    expect(after.every(({ views }) => Object.keys(views).length === 0)).toBe(true);
  });

  it('says there that a paper cannot be opened, and the secretariat hears of it', async () => {
    await sendOut();
    const told = await press('paper.unreadable', {});
    expect(told.sent).toEqual([]);
    expect(read(told)).toMatchObject({ kind: 'words' });
    await bot.settle();
    const news = (await bot.chatOf(roles.secretariat)).filter(({ summary }) =>
      summary?.includes('kan ikke åbne bilaget'),
    );
    expect(news).toHaveLength(1);
  });
});
