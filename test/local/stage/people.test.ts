import { type FakeBot, type GotActivity, invokeReply } from './fakeBot';
import { type OpenStage, openStage, startOfPlay, waitFor } from './openStage';

let stage: OpenStage;
let bot: FakeBot;
beforeEach(async () => {
  stage = await openStage();
  bot = stage.bot;
  bot.got.length = 0;
});
afterEach(() => stage.stop());

const last = (): GotActivity => {
  const activity = bot.got.at(-1);
  if (activity === undefined) throw new Error('The bot got nothing.');
  return activity;
};

const say = (who: string, body: object) => stage.post(`/local/people/${who}/say`, body);
const press = (who: string, body: object) => stage.post(`/local/people/${who}/press`, body);
const noticesOf = async (who: string) => (await stage.state()).notices.filter((n) => n.personId === who);

const voteCard = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'Input.Text', id: 'comment' }],
  actions: [{ type: 'Action.Execute', title: 'Godkender', verb: 'round.vote', data: { choice: 'approve' } }],
};
const receipt = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Du godkendte.' }],
};

describe('writing', () => {
  it('sends a message from the person’s own chat, as Teams would', async () => {
    const asta = stage.person('ministeriet');
    const said = await say('ministeriet', { text: 'hvad er status?' });
    expect(said).toMatchObject({ status: 200, body: { outcome: { kind: 'done', status: 200 } } });
    expect(last()).toMatchObject({
      type: 'message',
      text: 'hvad er status?',
      channelId: 'msteams',
      serviceUrl: `${stage.url}/`,
      timestamp: '2025-06-02T08:14:00.000Z',
      localTimestamp: '2025-06-02T10:14:00.000+02:00',
      localTimezone: 'Europe/Copenhagen',
      locale: 'da-DK',
      from: { id: asta.mri, name: 'Asta Prøvesen', aadObjectId: asta.objectId },
      recipient: { id: stage.cast.bot.id, name: 'Votum' },
      conversation: { conversationType: 'personal', id: asta.conversationId, tenantId: stage.cast.tenantId },
      channelData: { tenant: { id: stage.cast.tenantId } },
      entities: [
        {
          type: 'clientInfo',
          locale: 'da-DK',
          country: 'DK',
          platform: 'Web',
          timezone: 'Europe/Copenhagen',
        },
      ],
    });
    expect(last().id).toBe((said.body as { activityId: string }).activityId);
    expect(last().attachments).toEqual([]);
  });

  it('speaks in the person’s language, which can be changed', async () => {
    await say('fiskerne', { text: 'status' });
    expect(last()).toMatchObject({ locale: 'en-GB' });
    await stage.post('/local/people/fiskerne/language', { language: 'da' });
    await say('fiskerne', { text: 'status' });
    expect(last()).toMatchObject({ locale: 'da-DK' });
  });

  it('is heard in the channel only with a mention', async () => {
    const unheard = await say('kommunen', { text: 'hvem mangler', channel: true, mention: false });
    expect(unheard.body).toMatchObject({ outcome: { kind: 'not-sent' } });
    expect(bot.got).toEqual([]);
    await say('kommunen', { text: 'hvem mangler', channel: true });
    const id = String(last().id);
    expect(last()).toMatchObject({
      text: '<at>Votum</at> hvem mangler',
      conversation: {
        id: `${stage.cast.channel.id};messageid=${id}`,
        isGroup: true,
        conversationType: 'channel',
        tenantId: stage.cast.tenantId,
      },
      channelData: {
        tenant: { id: stage.cast.tenantId },
        team: { id: stage.cast.team.id, aadGroupId: stage.cast.team.aadGroupId },
        channel: { id: stage.cast.channel.id },
      },
    });
    expect(last().entities).toContainEqual({
      type: 'mention',
      text: '<at>Votum</at>',
      mentioned: { id: stage.cast.bot.id, name: 'Votum' },
    });
    expect(last().attachments).toEqual([expect.objectContaining({ contentType: 'text/html' })]);
  });

  it('answers in the thread it names', async () => {
    const root = (await say('kommunen', { text: 'dagsorden', channel: true })).body as { activityId: string };
    const reply = await say('ministeriet', { text: 'tak', channel: true, replyToId: root.activityId });
    expect(reply.body).toMatchObject({
      conversationId: `${stage.cast.channel.id};messageid=${root.activityId}`,
    });
    expect((await say('ministeriet', { text: 'tak', channel: true, replyToId: '17' })).status).toBe(404);
  });

  it('gives a dropped file as Teams does, with an address to fetch it from', async () => {
    const contentBase64 = Buffer.from('Bilag 3').toString('base64');
    await say('secretariat', { text: '', files: [{ name: 'Bilag 3.PDF', contentBase64 }] });
    expect(last().attachments).toMatchObject([
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'Bilag 3.PDF',
        content: {
          fileType: 'pdf',
          uniqueId: expect.any(String),
          downloadUrl: expect.stringContaining(stage.url),
        },
      },
    ]);
    const [file] = last().attachments as { content: { downloadUrl: string } }[];
    expect(await (await fetch(file?.content.downloadUrl ?? '')).text()).toBe('Bilag 3');
  });

  it('refuses what Teams would not let happen', async () => {
    const files = [{ name: 'x.pdf', contentBase64: '' }];
    expect((await say('ministeriet', { text: '  ' })).status).toBe(400);
    expect((await say('ministeriet', { text: 'se her', channel: true, files })).status).toBe(400);
    expect((await say('stranger', { text: 'hej', channel: true })).status).toBe(404);
    const others = stage.person('kommunen').conversationId;
    expect((await say('ministeriet', { text: 'hej', conversationId: others })).status).toBe(404);
    expect((await say('nobody', { text: 'hej' })).status).toBe(404);
    expect(bot.got).toEqual([]);
  });

  it.each([401, 403, 500, 503])('shows in the seat that the bot answered %i', async (status) => {
    bot.answer(() => ({ status }));
    const said = await say('ministeriet', { text: 'hej' });
    expect(said.body).toMatchObject({ outcome: { kind: 'unreachable', reason: 'http', status } });
    expect(await noticesOf('ministeriet')).toMatchObject([{ kind: 'unreachable', activityId: null, status }]);
    bot.answer(() => ({ status: 200 }));
    await say('ministeriet', { text: 'hej igen' });
    expect(await noticesOf('ministeriet')).toEqual([]);
  });

  it('waits as long as Teams for the bot, and no longer', async () => {
    await stage.post('/local/settings', { botTimeoutMs: 60 });
    bot.answer(() => 'hang');
    const said = await say('ministeriet', { text: 'hej' });
    expect(said.body).toMatchObject({ outcome: { kind: 'unreachable', reason: 'timeout' } });
    expect((await stage.get('/local/settings')).body).toMatchObject({ botTimeoutMs: 60 });
  });
});

describe('pressing', () => {
  it('sends the card’s data with what was typed, as Teams would', async () => {
    const card = await stage.sendCard('kommunen', voteCard);
    await press('kommunen', {
      activityId: card.id,
      action: {
        type: 'Action.Execute',
        id: 'b1',
        verb: 'round.vote',
        data: { choice: 'approve', comment: 'gammel' },
      },
      inputs: { comment: 'Fint' },
    });
    expect(last()).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: card.id,
      from: { aadObjectId: stage.person('kommunen').objectId },
      value: {
        trigger: 'manual',
        action: {
          type: 'Action.Execute',
          id: 'b1',
          verb: 'round.vote',
          data: { choice: 'approve', comment: 'Fint' },
        },
      },
    });
    expect(String(last().id)).toMatch(/^f:/);
  });

  it('shows a card in the answer on this person’s client only, until the message is updated', async () => {
    const { channel } = stage.cast;
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: voteCard }];
    const sent = await stage.post(`/v3/conversations/${encodeURIComponent(channel.id)}/activities`, {
      type: 'message',
      attachments,
    });
    const { id } = sent.body as { id: string };
    bot.answer(() => invokeReply('card', receipt));
    const answer = await press('kommunen', {
      activityId: id,
      conversationId: channel.id,
      action: { verb: 'v', data: {} },
    });
    expect(answer.body).toMatchObject({ outcome: { kind: 'card', card: receipt }, invoke: { status: 200 } });
    const [shown] = (await stage.state()).messages;
    expect(shown?.views).toMatchObject({ kommunen: { card: receipt, number: 1 } });
    expect(Object.keys(shown?.views ?? {})).toEqual(['kommunen']);
    await fetch(`${stage.url}/v3/conversations/${encodeURIComponent(channel.id)}/activities/${id}`, {
      method: 'PUT',
      body: JSON.stringify({ type: 'message', attachments }),
    });
    expect((await stage.state()).messages[0]).toMatchObject({ revision: 2, views: {} });
  });

  it('tells in a thread where the card stands', async () => {
    const { channel } = stage.cast;
    const made = await stage.post('/v3/conversations', {
      isGroup: true,
      channelData: { channel: { id: channel.id } },
      activity: { type: 'message', text: 'x' },
    });
    const { activityId } = made.body as { activityId: string };
    await press('kommunen', { activityId, conversationId: channel.id, action: { verb: 'v' } });
    expect(last()).toMatchObject({ conversation: { id: `${channel.id};messageid=${activityId}` } });
  });

  it.each([
    [
      'a sentence',
      invokeReply('message', 'Du har allerede svaret.'),
      { kind: 'said', text: 'Du har allerede svaret.' },
    ],
    [
      'an error',
      invokeReply('error', { code: 'Nej', message: 'Fristen er udløbet.' }, 400),
      { kind: 'refused', code: 'Nej', message: 'Fristen er udløbet.' },
    ],
    ['an HTTP error', { status: 403, body: {} }, { kind: 'unreachable', reason: 'http', status: 403 }],
    ['nothing', { status: 200 }, { kind: 'unreachable', reason: 'malformed', status: 200 }],
    ['a card of the wrong type', invokeReply('card', 'text'), { kind: 'unreachable', reason: 'malformed' }],
  ])('shows %s in this seat only', async (_what, reply, notice) => {
    const card = await stage.sendCard('kommunen', voteCard);
    bot.answer(() => reply);
    await press('kommunen', { activityId: card.id, action: { verb: 'v' } });
    expect((await stage.state()).notices).toMatchObject([
      { personId: 'kommunen', activityId: card.id, ...notice },
    ]);
    bot.answer(() => invokeReply('card', receipt));
    await press('kommunen', { activityId: card.id, action: { verb: 'v' } });
    expect((await stage.state()).notices).toEqual([]);
  });

  it('lets a notice be closed', async () => {
    const card = await stage.sendCard('kommunen', voteCard);
    bot.answer(() => invokeReply('message', 'Tak.'));
    await press('kommunen', { activityId: card.id, action: { verb: 'v' } });
    const [notice] = (await stage.state()).notices;
    await stage.del(`/local/notices/${notice?.id}`);
    expect((await stage.state()).notices).toEqual([]);
  });

  it('lets nobody press a card in another’s chat', async () => {
    const card = await stage.sendCard('kommunen', voteCard);
    const answer = await press('ministeriet', {
      activityId: card.id,
      conversationId: stage.person('kommunen').conversationId,
      action: { verb: 'v' },
    });
    expect(answer.status).toBe(404);
    expect(bot.got).toEqual([]);
  });

  it('sends hand-made data as it is', async () => {
    const card = await stage.sendCard('kommunen', voteCard);
    await press('kommunen', { activityId: card.id, action: { verb: 'round.vote', data: 'ikke et objekt' } });
    expect(last().value).toMatchObject({ action: { data: 'ikke et objekt' } });
  });

  it('sends an Action.Submit as a message with a value', async () => {
    const card = await stage.sendCard('kommunen', voteCard);
    await stage.post('/local/people/kommunen/submit', {
      activityId: card.id,
      data: { a: 1 },
      inputs: { b: 'x' },
    });
    expect(last()).toMatchObject({ type: 'message', replyToId: card.id, value: { a: 1, b: 'x' } });
    expect(last().text).toBeUndefined();
  });
});

describe('refreshing', () => {
  const refreshing = (userIds: string[] | undefined) => ({
    ...voteCard,
    refresh: {
      action: { type: 'Action.Execute', title: 'Opdatér', verb: 'round.refresh', data: { roundId: 'r1' } },
      ...(userIds === undefined ? {} : { userIds }),
    },
  });
  const mine = () => refreshing([stage.person('kommunen').mri]);
  const open = (who: string) => stage.post(`/local/people/${who}/open`);
  const triggers = () => bot.got.flatMap((a) => (a.type === 'invoke' ? [a.value?.trigger] : []));

  beforeEach(() => bot.answer(() => invokeReply('card', receipt)));

  it('happens when the chat is opened, for those the card names', async () => {
    await stage.sendCard('kommunen', mine());
    await stage.sendCard('ministeriet', mine());
    await stage.sendCard('fiskerne', refreshing(undefined));
    expect(bot.got).toEqual([]);
    await open('kommunen');
    await open('ministeriet');
    await open('fiskerne');
    expect(triggers()).toEqual(['automatic']);
    expect(last()).toMatchObject({ value: { action: { verb: 'round.refresh', data: { roundId: 'r1' } } } });
    expect((await stage.state()).messages[0]?.views).toMatchObject({ kommunen: { card: receipt } });
  });

  it('rests for a minute after an action, unless the bot updates the card', async () => {
    bot.answer(() => invokeReply('card', mine()));
    const card = await stage.sendCard('kommunen', mine());
    await press('kommunen', { activityId: card.id, action: { verb: 'v' } });
    stage.clock.now += 59_000;
    await open('kommunen');
    expect(triggers()).toEqual(['manual']);
    stage.clock.now += 2_000;
    await open('kommunen');
    expect(triggers()).toEqual(['manual', 'automatic']);
    await fetch(
      `${stage.url}/v3/conversations/${encodeURIComponent(card.conversationId)}/activities/${card.id}`,
      {
        method: 'PUT',
        body: JSON.stringify({
          type: 'message',
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: mine() }],
        }),
      },
    );
    await waitFor(() => triggers().length === 3);
  });

  it('happens at once for a card that comes into an open chat, and not into a closed one', async () => {
    await open('kommunen');
    await stage.sendCard('kommunen', mine());
    await waitFor(() => triggers().length === 1);
    await stage.post('/local/people/kommunen/close');
    await stage.sendCard('kommunen', mine());
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(triggers()).toHaveLength(1);
  });

  it('can be switched off, and shows nothing when it fails', async () => {
    bot.answer(() => ({ status: 500 }));
    await stage.sendCard('kommunen', mine());
    await open('kommunen');
    expect(triggers()).toHaveLength(1);
    expect((await stage.state()).notices).toEqual([]);
    await stage.post('/local/settings', { autoRefresh: false });
    await open('kommunen');
    expect(triggers()).toHaveLength(1);
  });
});

describe('reacting', () => {
  it('tells the bot of a thumb on its own message, and of its going', async () => {
    const card = await stage.sendCard('kommunen', voteCard);
    await stage.post('/local/people/kommunen/react', { activityId: card.id, type: 'like' });
    expect(last()).toMatchObject({
      type: 'messageReaction',
      replyToId: card.id,
      reactionsAdded: [{ type: 'like' }],
    });
    expect((await stage.state()).messages[0]?.reactions).toEqual({ kommunen: 'like' });
    await stage.post('/local/people/kommunen/react', { activityId: card.id, type: 'like' });
    expect(last()).toMatchObject({ reactionsRemoved: [{ type: 'like' }] });
    expect((await stage.state()).messages[0]?.reactions).toEqual({});
  });

  it('keeps reactions to people’s messages from the bot', async () => {
    const said = (await say('kommunen', { text: 'hej', channel: true })).body as { activityId: string };
    const before = bot.got.length;
    await stage.post('/local/people/ministeriet/react', {
      activityId: said.activityId,
      conversationId: stage.cast.channel.id,
    });
    expect(bot.got).toHaveLength(before);
  });
});

describe('the app', () => {
  it('goes and comes back, and the bot is told', async () => {
    await stage.post('/local/people/kommunen/uninstall');
    expect(last()).toMatchObject({ type: 'installationUpdate', action: 'remove' });
    expect((await say('kommunen', { text: 'hej' })).status).toBe(409);
    await stage.post('/local/people/kommunen/install');
    expect(bot.got.slice(-2)).toMatchObject([
      { type: 'conversationUpdate', membersAdded: [{ id: stage.cast.bot.id }] },
      { type: 'installationUpdate', action: 'add' },
    ]);
    expect((await say('kommunen', { text: 'hej' })).status).toBe(200);
  });

  it('leaves the team', async () => {
    await stage.post('/local/team/uninstall');
    expect(bot.got.slice(-2)).toMatchObject([
      {
        type: 'conversationUpdate',
        membersRemoved: [{ id: stage.cast.bot.id }],
        channelData: { eventType: 'teamMemberRemoved' },
      },
      { type: 'installationUpdate', action: 'remove', conversation: { conversationType: 'channel' } },
    ]);
    const before = bot.got.length;
    await say('kommunen', { text: 'er du her', channel: true });
    expect(bot.got).toHaveLength(before);
  });
});

describe('the clock', () => {
  it('is moved for everyone, and dates what comes after', async () => {
    const moved = await stage.post('/local/clock', { now: '2025-06-10T06:00:00Z' });
    expect(moved).toEqual({ status: 200, body: { now: '2025-06-10T06:00:00.000Z' } });
    await say('kommunen', { text: 'hej' });
    expect(last()).toMatchObject({ timestamp: '2025-06-10T06:00:00.000Z' });
  });

  it('goes to 8.00 on the next working day', async () => {
    stage.clock.now = Date.parse('2025-06-06T15:00:00Z');
    expect((await stage.post('/local/clock', { next: 'workday' })).body).toEqual({
      now: '2025-06-09T06:00:00.000Z',
    });
  });

  it('says when it can’t be moved', async () => {
    expect((await stage.post('/local/clock', { advance: 'P1D' })).body).toEqual({
      error: { code: 'ClockNotMoved', message: 'no time given' },
    });
    expect(stage.clock.now).toBe(startOfPlay);
  });
});
