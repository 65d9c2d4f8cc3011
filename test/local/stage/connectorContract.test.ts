import { type Activity, ActivityTypes, type ConversationParameters } from 'botbuilder';
import { ConnectorClient, MicrosoftAppCredentials, TeamsConnectorClient } from 'botframework-connector';
import { tenantId } from './boardFixture';
import { type OpenStage, openStage } from './openStage';

// Microsoft's own client library against the stage's connector.

let stage: OpenStage;
let client: ConnectorClient;

beforeEach(async () => {
  stage = await openStage();
  client = withoutRetries(new ConnectorClient(MicrosoftAppCredentials.Empty, { baseUri: stage.url }));
});
afterEach(() => stage.stop());

/** The library repeats calls by itself; here one call is to be one call. */
function withoutRetries<T extends object>(made: T): T {
  const { pipeline } = (made as { client: { pipeline: { removePolicy(o: { name: string }): unknown } } })
    .client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return made;
}

const message = (text: string): Activity => ({ type: ActivityTypes.Message, text }) as Activity;

const parameters = (given: object): ConversationParameters => given as ConversationParameters;

/** What the library makes of an error answer. */
async function refused(
  call: Promise<unknown>,
): Promise<{ statusCode: unknown; code: unknown; retryAfter: unknown }> {
  try {
    await call;
  } catch (fault) {
    const error = fault as {
      statusCode?: number;
      code?: string;
      response?: { headers: { get(name: string): string | undefined } };
    };
    return {
      statusCode: error.statusCode,
      code: error.code,
      retryAfter: error.response?.headers.get('retry-after'),
    };
  }
  throw new Error('The call was not refused.');
}

const asta = () => stage.person('ministeriet');

describe('conversations', () => {
  it('gives the one chat with a person, again and again', async () => {
    const create = () =>
      client.conversations.createConversation(
        parameters({ isGroup: false, tenantId, bot: stage.cast.bot, members: [{ id: asta().mri }] }),
      );
    const first = await create();
    const again = await create();
    expect(first._response.status).toBe(201);
    expect(first.id).toBe(asta().conversationId);
    expect(first.id).toMatch(/^a:1[\w-]+$/);
    expect(again.id).toBe(first.id);
  });

  it('takes an Entra object id and the tenant from channelData too', async () => {
    const made = await client.conversations.createConversation(
      parameters({ members: [{ id: asta().objectId }], channelData: { tenant: { id: tenantId } } }),
    );
    expect(made.id).toBe(asta().conversationId);
  });

  it('begins a thread in a channel with its first activity', async () => {
    const made = await client.conversations.createConversation(
      parameters({
        isGroup: true,
        channelData: { channel: { id: stage.cast.channel.id } },
        activity: message('Dagsorden'),
      }),
    );
    expect(made.activityId).toMatch(/^\d+$/);
    expect(made.id).toBe(`${stage.cast.channel.id};messageid=${made.activityId}`);
    expect((await stage.state()).messages).toMatchObject([
      { id: made.activityId, threadId: made.activityId, text: 'Dagsorden' },
    ]);
  });

  it.each([
    ['no members', { tenantId }, 400, 'BadSyntax'],
    ['no tenant', { members: [{ id: '29:1x' }] }, 400, 'BadSyntax'],
    [
      'a member nobody knows',
      { tenantId, members: [{ id: '29:1unknown' }] },
      400,
      'MemberNotFoundInConversation',
    ],
    ['a group chat of the bot’s own', { isGroup: true, tenantId, members: [] }, 400, 'BadSyntax'],
    [
      'a channel nobody knows',
      { isGroup: true, channelData: { channel: { id: '19:x@thread.tacv2' } } },
      404,
      'ConversationNotFound',
    ],
  ])('refuses %s', async (_what, given, statusCode, code) => {
    expect(await refused(client.conversations.createConversation(parameters(given)))).toMatchObject({
      statusCode,
      code,
    });
  });

  it('refuses a channel thread without an activity', async () => {
    const given = { isGroup: true, channelData: { channel: { id: stage.cast.channel.id } } };
    expect(await refused(client.conversations.createConversation(parameters(given)))).toMatchObject({
      code: 'BadSyntax',
    });
  });

  it('refuses a chat with someone who took the app away', async () => {
    await stage.post('/local/people/ministeriet/uninstall');
    const given = parameters({ tenantId, members: [{ id: asta().mri }] });
    expect(await refused(client.conversations.createConversation(given))).toMatchObject({
      statusCode: 403,
      code: 'BotNotInConversationRoster',
    });
    expect(
      await refused(client.conversations.sendToConversation(asta().conversationId, message('Hej'))),
    ).toMatchObject({
      statusCode: 403,
    });
  });
});

describe('activities', () => {
  it('sends, dated by the stage’s clock, with rising ids of digits', async () => {
    const first = await client.conversations.sendToConversation(asta().conversationId, message('Første'));
    const second = await client.conversations.sendToConversation(asta().conversationId, message('Anden'));
    expect(first._response.status).toBe(201);
    expect([first.id, second.id].every((id) => /^\d+$/.test(id))).toBe(true);
    expect(Number(second.id)).toBeGreaterThan(Number(first.id));
    const { messages } = await stage.state();
    expect(messages.map((m) => [m.id, m.text, m.at, m.from])).toEqual([
      [first.id, 'Første', '2025-06-02T08:14:00.000Z', 'bot'],
      [second.id, 'Anden', '2025-06-02T08:14:00.000Z', 'bot'],
    ]);
  });

  it('answers in a thread by its conversation id, and by the activity answered to', async () => {
    const root = await client.conversations.sendToConversation(stage.cast.channel.id, message('Dagsorden'));
    const thread = `${stage.cast.channel.id};messageid=${root.id}`;
    await client.conversations.sendToConversation(thread, message('Ét'));
    await client.conversations.replyToActivity(stage.cast.channel.id, root.id, message('To'));
    const { messages } = await stage.state();
    expect(messages.map((m) => [m.text, m.threadId])).toEqual([
      ['Dagsorden', root.id],
      ['Ét', root.id],
      ['To', root.id],
    ]);
  });

  it('updates and deletes', async () => {
    const { id } = await client.conversations.sendToConversation(asta().conversationId, message('Kladde'));
    const updated = await client.conversations.updateActivity(asta().conversationId, id, message('Udsendt'));
    expect(updated).toMatchObject({ id });
    expect((await stage.state()).messages).toMatchObject([{ text: 'Udsendt', revision: 2 }]);
    await client.conversations.deleteActivity(asta().conversationId, id);
    expect((await stage.state()).messages).toMatchObject([{ text: '', deleted: true }]);
    expect(await refused(client.conversations.deleteActivity(asta().conversationId, id))).toMatchObject({
      statusCode: 404,
      code: 'ActivityNotFoundInConversation',
    });
  });

  it('lets a bot change its own messages only', async () => {
    const said = await stage.post('/local/people/ministeriet/say', { text: 'hjælp' });
    const { activityId } = said.body as { activityId: string };
    const call = client.conversations.updateActivity(asta().conversationId, activityId, message('andet'));
    expect(await refused(call)).toMatchObject({ statusCode: 403 });
  });

  it('refuses a message that is too big, empty, or sent nowhere', async () => {
    const send = (id: string, activity: Activity) =>
      refused(client.conversations.sendToConversation(id, activity));
    expect(await send(asta().conversationId, message('x'.repeat(52_000)))).toMatchObject({
      statusCode: 413,
      code: 'MessageSizeTooBig',
    });
    expect(await send(asta().conversationId, message(' '))).toMatchObject({
      statusCode: 400,
      code: 'BadSyntax',
    });
    expect(await send('a:1unknown', message('Hej'))).toMatchObject({
      statusCode: 404,
      code: 'ConversationNotFound',
    });
    expect(await send(`${stage.cast.channel.id};messageid=17`, message('Hej'))).toMatchObject({
      statusCode: 404,
    });
    expect((await stage.state()).messages).toEqual([]);
  });

  it('takes a message just under the limit', async () => {
    const sent = await client.conversations.sendToConversation(
      asta().conversationId,
      message('x'.repeat(50_000)),
    );
    expect(sent._response.status).toBe(201);
  });

  it('shows a typing activity without keeping it', async () => {
    await client.conversations.sendToConversation(asta().conversationId, { type: 'typing' } as Activity);
    expect((await stage.state()).messages).toEqual([]);
  });
});

describe('members', () => {
  it('lists everyone in the channel but the stranger and the bot', async () => {
    const members = await client.conversations.getConversationMembers(stage.cast.channel.id);
    expect(members.map((m) => m.name)).toEqual([
      'Erik Paahit',
      'Freja Paahit',
      'Asta Prøvesen',
      'Bo Eksempelsen',
      'Cæcilie Opdigtet',
      'Dorte Fiktion',
    ]);
  });

  it('finds one by Teams id and by Entra object id, with all that Teams tells', async () => {
    for (const key of [asta().mri, asta().objectId]) {
      const found = await client.conversations.getConversationMember(asta().conversationId, key);
      expect(found).toMatchObject({
        id: asta().mri,
        name: 'Asta Prøvesen',
        aadObjectId: '0a000000-0000-4000-8000-000000000001',
      });
      expect(found._response.parsedBody ?? JSON.parse(found._response.bodyAsText)).toMatchObject({
        email: 'asta@havneministeriet.example',
        userPrincipalName: 'asta@havneministeriet.example',
        tenantId,
        userRole: 'user',
      });
    }
  });

  it('refuses a member who is not there', async () => {
    const call = client.conversations.getConversationMember(
      stage.cast.channel.id,
      stage.person('stranger').mri,
    );
    expect(await refused(call)).toMatchObject({ statusCode: 404, code: 'MemberNotFoundInConversation' });
  });

  it('gives them page by page, each once', async () => {
    const names: (string | undefined)[] = [];
    let token: string | undefined;
    let pages = 0;
    do {
      // The library's types want a token even for the first page; it sends none when there is none.
      const options = { pageSize: 4, continuationToken: token } as {
        pageSize: number;
        continuationToken: string;
      };
      const page = await client.conversations.getConversationPagedMembers(stage.cast.team.id, options);
      names.push(...page.members.map((m) => m.name));
      token = page.continuationToken;
      pages += 1;
    } while (token !== undefined);
    expect(pages).toBe(2);
    expect(new Set(names).size).toBe(6);
    expect(names).toHaveLength(6);
  });

  it('shows the team and its channels', async () => {
    const teams = new TeamsConnectorClient(MicrosoftAppCredentials.Empty, { baseUri: stage.url });
    expect(await teams.teams.fetchTeamDetails(stage.cast.team.id)).toMatchObject({
      id: stage.cast.team.id,
      name: 'Havnen',
      aadGroupId: stage.cast.team.aadGroupId,
    });
    const { conversations } = await teams.teams.fetchChannelList(stage.cast.team.id);
    expect(conversations?.map((c) => [c.id, c.name])).toEqual([
      [stage.cast.team.id, undefined],
      [stage.cast.channel.id, 'Bestyrelsen'],
    ]);
  });
});

describe('attachments', () => {
  it('keeps what is uploaded and gives the same bytes back', async () => {
    const bytes = new TextEncoder().encode('Bilag 3');
    const { id } = await client.conversations.uploadAttachment(asta().conversationId, {
      type: 'text/plain',
      name: 'bilag.txt',
      originalBase64: bytes,
      thumbnailBase64: new Uint8Array(),
    });
    expect(await client.attachments.getAttachmentInfo(id)).toMatchObject({
      name: 'bilag.txt',
      type: 'text/plain',
    });
    const response = await fetch(`${stage.url}/v3/attachments/${id}/views/original`);
    expect(await response.text()).toBe('Bilag 3');
  });
});

describe('faults on demand', () => {
  const send = () => client.conversations.sendToConversation(asta().conversationId, message('Hej'));

  it.each([
    [401, 'BotNotRegistered'],
    [403, 'ConversationBlockedByUser'],
    [403, 'MessageWritesBlocked'],
    [403, 'BotNotInConversationRoster'],
    [403, 'BotDisabledByAdmin'],
    [404, 'ConversationNotFound'],
    [412, 'PreconditionFailed'],
    [413, 'MessageSizeTooBig'],
    [429, 'Throttled'],
    [502, 'ServiceError'],
    [504, 'GatewayTimeout'],
  ])('answers %i %s once, and then as before', async (status, code) => {
    await stage.post('/local/faults', { match: { route: 'sendToConversation' }, status, code });
    expect(await refused(send())).toMatchObject({ statusCode: status, code });
    expect((await send()).id).toMatch(/^\d+$/);
    expect((await stage.get('/local/faults')).body).toEqual([]);
  });

  it('says when to come back', async () => {
    await stage.post('/local/faults', { status: 429, retryAfter: 7 });
    expect(await refused(send())).toEqual({ statusCode: 429, code: 'Throttled', retryAfter: '7' });
  });

  it('hits only the call, the verb and the conversation it names', async () => {
    await stage.post('/local/faults', {
      match: { method: 'POST', conversationId: stage.cast.channel.id },
      times: 2,
      status: 502,
    });
    expect((await send()).id).toBeDefined();
    await client.conversations.getConversationMembers(stage.cast.channel.id);
    expect(
      await refused(client.conversations.sendToConversation(stage.cast.channel.id, message('Hej'))),
    ).toMatchObject({
      statusCode: 502,
    });
    expect((await stage.get('/local/faults')).body).toMatchObject([{ left: 1 }]);
    await stage.del('/local/faults');
    expect(
      (await client.conversations.sendToConversation(stage.cast.channel.id, message('Hej'))).id,
    ).toBeDefined();
  });

  it('cuts the connection, with or without having carried the call out', async () => {
    await stage.post('/local/faults', { reset: true });
    await expect(send()).rejects.toThrow();
    expect((await stage.state()).messages).toEqual([]);
    await stage.post('/local/faults', { reset: true, delivered: true });
    await expect(send()).rejects.toThrow();
    expect((await stage.state()).messages).toMatchObject([{ text: 'Hej' }]);
  });

  it('answers nothing, until the caller gives up', async () => {
    await stage.post('/local/faults', { hang: true });
    const call = fetch(`${stage.url}/v3/conversations/${encodeURIComponent(asta().conversationId)}/members`, {
      signal: AbortSignal.timeout(200),
    });
    await expect(call).rejects.toThrow(/timeout|aborted/i);
  });

  it('answers slowly', async () => {
    await stage.post('/local/faults', { delayMs: 150 });
    const start = performance.now();
    expect((await send()).id).toBeDefined();
    expect(performance.now() - start).toBeGreaterThanOrEqual(145);
  });

  it.each([
    ['blockedByUser', { statusCode: 403, code: 'ConversationBlockedByUser' }],
    ['writesBlocked', { statusCode: 403 }],
    ['notInstalled', { statusCode: 403, code: 'BotNotInConversationRoster' }],
    ['disabledByAdmin', { statusCode: 403, code: 'BotDisabledByAdmin' }],
    ['refused', { statusCode: 403, code: 'Forbidden' }],
    ['tooBig', { statusCode: 413, code: 'MessageSizeTooBig' }],
    ['throttled', { statusCode: 429, code: 'Throttled', retryAfter: '5' }],
    ['throttledUntold', { statusCode: 429, code: 'Throttled' }],
    ['busy', { statusCode: 412, code: 'PreconditionFailed' }],
    ['down', { statusCode: 502, code: 'ServiceError' }],
  ])('plays "%s" by its name', async (named, answer) => {
    await stage.post('/local/faults', { named });
    expect(await refused(send())).toMatchObject(answer);
    expect((await send()).id).toBeDefined();
  });

  it('gives a body of another shape where Teams does', async () => {
    await stage.post('/local/faults', { named: 'writesBlocked' });
    const url = `${stage.url}/v3/conversations/${encodeURIComponent(asta().conversationId)}/activities`;
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify(message('Hej')) });
    expect(await answer.json()).toMatchObject({ subCode: 'MessageWritesBlocked', errorCode: 209 });
  });

  it('does not find a chat until it has been opened anew', async () => {
    const { conversationId, mri } = asta();
    await stage.post('/local/faults', { named: 'moved', match: { conversationId } });
    for (let i = 0; i < 3; i += 1)
      expect(await refused(send())).toMatchObject({ statusCode: 404, code: 'ConversationNotFound' });
    const opened = await client.conversations.createConversation(
      parameters({ isGroup: false, tenantId, bot: stage.cast.bot, members: [{ id: mri }] }),
    );
    expect(opened.id).toBe(conversationId);
    expect((await send()).id).toBeDefined();
  });

  it('lasts as long as it says, by the clock of the stage', async () => {
    await stage.post('/local/faults', { named: 'down', forSeconds: 5_400 });
    for (let i = 0; i < 3; i += 1) expect(await refused(send())).toMatchObject({ statusCode: 502 });
    stage.clock.now += 5_399_000;
    expect(await refused(send())).toMatchObject({ statusCode: 502 });
    stage.clock.now += 1_000;
    expect((await send()).id).toBeDefined();
    expect((await stage.get('/local/faults')).body).toEqual([]);
  });

  it('refuses a fault it does not understand', async () => {
    expect((await stage.post('/local/faults', { match: { route: 'nothing' } })).status).toBe(400);
    expect((await stage.post('/local/faults', { statos: 500 })).status).toBe(400);
  });
});

describe('throttling', () => {
  const send = (id = asta().conversationId) => client.conversations.sendToConversation(id, message('Hej'));

  it('lets seven messages a second into a thread, as Teams documents, and says when the next may come', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => send()));
    const failures = answers.filter((a) => a.status === 'rejected');
    expect(failures).toHaveLength(1);
    expect(await refused(send())).toEqual({ statusCode: 429, code: 'Throttled', retryAfter: '1' });
    expect((await stage.state()).messages).toHaveLength(7);
  });

  it('counts each conversation by itself', async () => {
    await Promise.all(Array.from({ length: 7 }, () => send()));
    expect((await send(stage.person('kommunen').conversationId)).id).toBeDefined();
  });

  it('can be set and switched off', async () => {
    await stage.post('/local/settings', { limits: { send: [[60_000, 1]], members: [[60_000, 1]] } });
    await send();
    const { retryAfter } = await refused(send());
    expect(Number(retryAfter)).toBeGreaterThanOrEqual(59);
    await stage.post('/local/settings', { limits: 'off' });
    await Promise.all(Array.from({ length: 20 }, () => send()));
    expect((await stage.state()).messages).toHaveLength(21);
  });
});
