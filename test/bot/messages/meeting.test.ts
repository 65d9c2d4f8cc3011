import { Board } from '../../../domain/board/board';
import { BoardId, SeatId } from '../../../domain/ids';
import { importBoard } from '../../../workflows/importBoard';
import { putForward } from '../../../workflows/meetPerson';
import {
  type ABot,
  allTexts,
  buttonsOf,
  openBot,
  read,
  sampleBoard,
  type Turned,
  textsOf,
} from '../../support/aBot';
import {
  dayBefore,
  draft,
  fourOfFive,
  keep,
  minutes,
  roles,
  wheel,
  wheelId,
} from '../../support/boardAtWork';

// Who speaks, from where, in which language, and on which board.

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());
beforeEach(() => bot.fresh(dayBefore));

const { chair, outstanding, secretariat, stranger, observer } = roles;
const nothing = { kind: 'words', text: 'Jeg kan ikke finde noget til dig her.' };
const unknown = {
  kind: 'words',
  text: 'Jeg kender ikke nogen med den konto endnu. Står du på en bestyrelses liste, spørger jeg dens sekretariat, og du hører fra mig.',
};
const seatId = (id: string) => SeatId.parse(id);
const at = (more = {}) => ({ serviceUrl: bot.serviceUrl, now: bot.clock.now, ...more });
const identity = (who: string) => {
  const { tenantId, objectId } = bot.person(who);
  return { tenantId, objectId };
};
const said = (turned: Turned) => {
  const what = read(turned);
  return what.kind === 'words' ? what.text : what.kind === 'card' ? textsOf(what.card).join('\n') : '';
};

describe('language', () => {
  beforeEach(() => bot.put(wheel()));

  it.each([
    ['da-DK', /^Du skal ikke gøre noget\./],
    ['en-GB', /^You need not do anything\./],
    ['en-US', /^You need not do anything\./],
    ['en', /^You need not do anything\./],
    ['de-DE', /^Du skal ikke gøre noget\./],
    ['', /^Du skal ikke gøre noget\./],
    [null, /^Du skal ikke gøre noget\./],
  ])('%p is answered so', async (locale, says) => {
    expect(said(await bot.say(chair, 'status', { locale }))).toMatch(says);
  });

  it('is the board’s where the person’s is none of ours', async () => {
    await bot.fresh(dayBefore, Board.parse({ ...sampleBoard, language: 'en' }));
    await bot.put(wheel());
    expect(said(await bot.say(chair, 'status', { locale: 'de-DE' }))).toMatch(/^You need not do anything\./);
  });

  it('follows the person into presses, refusals and the stranger’s one sentence', async () => {
    const english = { locale: 'en-GB' };
    const data = { v: 1, roundId: wheelId, version: 1, seen: 0, choice: 'approve' };
    expect(said(await bot.press(outstanding, 'round.vote', data, english))).toContain('You have answered.');
    expect(
      said(await bot.press(outstanding, 'round.close', { v: 1, roundId: wheelId, reason: 'x' }, english)),
    ).toBe('Your role does not let you do that. Type "help" to see what you can do.');
    expect(said(await bot.say(stranger, 'status', english))).toMatch(
      /^I do not know anyone by that account yet\./,
    );
    expect(said(await bot.press(stranger, 'round.vote', data, english))).toBe(
      'I cannot find anything for you here.',
    );
  });

  it('is the stored locale of the person for what comes unprompted', async () => {
    await bot.tieAndMeet();
    await bot.say(outstanding, 'hej', { locale: 'en-GB' });
    await bot.press(chair, 'round.remind', { v: 1, roundId: wheelId });
    await bot.settle();
    expect((await bot.chatOf(outstanding)).at(-1)?.summary).toMatch(/^We are missing your answer: /);
  });
});

describe('a thumb and other reactions', () => {
  const react = (who: string, type: string, more = {}) =>
    bot.post(bot.make.reaction(bot.person(who), type, at(more)));

  it('gets whoever owes an answer the card, once, and is never counted', async () => {
    await bot.put(wheel());
    const before = await bot.kept.rows('Rounds', 'Due');
    const first = await react(outstanding, 'like');
    expect(said(first)).toMatch(/^En tommelfinger er ikke et svar\. Tryk Godkender\./);
    const what = read(first);
    expect(what.kind === 'card' ? buttonsOf(what.card)[0]?.title : '').toBe('Godkender');
    expect(read(await react(outstanding, 'like'))).toEqual({ kind: 'nothing' });
    bot.clock.now = '2025-06-10T14:00:00.000Z';
    expect(read(await react(outstanding, '👍'))).toEqual({ kind: 'nothing' });
    expect(await bot.kept.rows('Rounds', 'Due')).toEqual(before);
  });

  it.each([
    ['who has answered', chair, 'like'],
    ['the observer', observer, 'like'],
    ['the secretariat', secretariat, 'like'],
    ['a stranger', stranger, 'like'],
    ['another reaction', outstanding, 'laugh'],
    ['a sad one', outstanding, 'sad'],
  ])('of %s is met with silence', async (_, who, type) => {
    await bot.put(wheel());
    expect(read(await react(who, type))).toEqual({ kind: 'nothing' });
  });

  it('in the channel is met with silence, for everyone would read the reply', async () => {
    await bot.put(wheel());
    expect(read(await react(outstanding, 'like', { inChannel: true }))).toEqual({ kind: 'nothing' });
  });

  it('taken back is no reaction', async () => {
    await bot.put(wheel());
    const { reactionsAdded: _added, ...rest } = bot.make.reaction(bot.person(outstanding), 'like', at());
    expect(read(await bot.post({ ...rest, reactionsRemoved: [{ type: 'like' }] }))).toEqual({
      kind: 'nothing',
    });
  });

  it('comes from the stage as a client sends it', async () => {
    await bot.tieAndMeet();
    await bot.put(wheel());
    await bot.say(outstanding, 'hej');
    const card = (await bot.chatOf(outstanding)).at(-1);
    await bot.stage(`/local/people/${outstanding}/react`, { activityId: card?.id, type: 'like' });
    expect(JSON.stringify((await bot.chatOf(outstanding)).at(-1))).toContain(
      'En tommelfinger er ikke et svar',
    );
  });
});

describe('the app is installed and removed', () => {
  const install = (who: string, action: string, more = {}) =>
    bot.post(bot.make.install(bot.person(who), action, at(more)));
  const chat = (who: string) => bot.deps.conversations.personal(identity(who));

  it('greets someone of the board with three things to ask, and keeps where they are reached', async () => {
    const turned = await install(outstanding, 'add');
    expect(said(turned)).toContain('Hej. Jeg er sekretær for Genomdatabasen.');
    const what = read(turned);
    expect(what.kind === 'card' ? buttonsOf(what.card) : []).toHaveLength(3);
    expect(await chat(outstanding)).toMatchObject({
      conversationId: bot.person(outstanding).conversationId,
      userId: bot.person(outstanding).mri,
      serviceUrl: bot.serviceUrl,
      botId: bot.cast.bot.id,
      locale: 'da-DK',
      installed: true,
    });
  });

  it('says nothing to a stranger', async () => {
    expect((await install(stranger, 'add')).sent).toEqual([]);
  });

  it('says that the persons of a sample board are invented', async () => {
    expect(said(await install(chair, 'add'))).toContain('Personerne i denne bestyrelse er opdigtede.');
  });

  it.each(['remove', 'remove-upgrade'])(
    'keeps %s, so that the secretariat hears who cannot be reached',
    async (action) => {
      await bot.tieAndMeet();
      await bot.put(wheel());
      expect((await install(outstanding, action)).sent).toEqual([]);
      expect(await chat(outstanding)).toMatchObject({ installed: false });
      await bot.press(chair, 'round.remind', { v: 1, roundId: wheelId });
      await bot.settle();
      expect((await bot.chatOf(secretariat)).at(-1)?.summary).toMatch(
        /^Venter på dig: et medlem kan ikke nås\./,
      );
    },
  );

  it('is installed again by the next word', async () => {
    await install(outstanding, 'remove');
    await bot.say(outstanding, 'hej');
    expect(await chat(outstanding)).toMatchObject({ installed: true });
  });

  it('says nothing in a team, and ties no channel by itself', async () => {
    expect((await install(secretariat, 'add', { inChannel: true })).sent).toEqual([]);
    expect(await bot.deps.conversations.channelOf(sampleBoard.id)).toBeNull();
  });

  it('takes other events for nothing', async () => {
    const event = {
      ...bot.make.install(bot.person(chair), 'add', at()),
      type: 'conversationUpdate',
      membersAdded: [{ id: bot.cast.bot.id }],
    };
    expect((await bot.post(event)).sent).toEqual([]);
    expect((await bot.post({ ...event, type: 'typing' })).status).toBe(200);
    expect((await bot.post({ ...event, type: 'endOfConversation' })).status).toBe(200);
  });
});

describe('where people are reached', () => {
  it('is always the newest address: Teams moves them', async () => {
    await bot.say(outstanding, 'hej');
    const { conversationId, mri } = bot.person(outstanding);
    const old = await bot.deps.conversations.personal(identity(outstanding));
    await bot.deps.conversations.savePersonal({
      ...(old as NonNullable<typeof old>),
      serviceUrl: 'https://smba.trafficmanager.net/old/',
      conversationId: 'a:old',
      unreachable: 'forbidden',
    });
    await bot.say(outstanding, 'hej');
    expect(await bot.deps.conversations.personal(identity(outstanding))).toMatchObject({
      serviceUrl: bot.serviceUrl,
      conversationId,
      userId: mri,
      unreachable: null,
    });
  });

  it('is not a channel: what is said there keeps no address of a person', async () => {
    await bot.say(outstanding, 'hej', { inChannel: true });
    expect(await bot.deps.conversations.personal(identity(outstanding))).toBeNull();
  });
});

describe('first contact', () => {
  /** The board as its file may be: addresses, and no identity of this member's. */
  const byEmail = Board.parse({
    ...sampleBoard,
    seats: sampleBoard.seats.map((seat) =>
      seat.id === outstanding ? { ...seat, person: { ...seat.person, identities: [] } } : seat,
    ),
  });

  const vote = { v: 1, roundId: wheelId, version: 1, seen: 0, choice: 'approve' };
  const account = () => ({ v: 1, boardId: sampleBoard.id, ...identity(outstanding) });
  const claims = async () => (await bot.deps.boards.readRecord(sampleBoard.id)).value.claims;

  it('is answered to the letter as a stranger is, in words, presses and at the installation', async () => {
    await bot.fresh(dayBefore, byEmail);
    await bot.put(wheel());
    const heard = async (who: string) => {
      const turned = [
        await bot.post(bot.make.install(bot.person(who), 'add', at())),
        await bot.say(who, 'hvad ligger der til mig'),
        await bot.say(who, 'status'),
        await bot.say(who, 'status', { inChannel: true }),
        await bot.press(who, 'round.vote', vote),
        await bot.press(who, 'identity.confirm', account()),
        await bot.press(who, 'say', { v: 1, text: 'status' }),
        await bot.post(bot.make.submit(bot.person(who), { verb: 'round.vote', data: vote }, at())),
      ];
      return turned.map((one) => [one.status, one.jsonBody, one.sent.map(({ text, type }) => [type, text])]);
    };
    const strangers = await heard(stranger);
    expect(await heard(outstanding)).toEqual(strangers);
    // Nor once it waits, or was turned down.
    expect(await claims()).toMatchObject([{ status: 'pending', identity: identity(outstanding) }]);
    expect(await heard(outstanding)).toEqual(strangers);
    await bot.press(secretariat, 'identity.refuse', account());
    expect(await heard(outstanding)).toEqual(strangers);
    expect((await bot.deps.rounds.readSeat(wheelId, seatId(outstanding)))?.value.answer).toBeNull();
  });

  it('is looked up when the answer has been given, so that how long it took tells nothing', async () => {
    await bot.fresh(dayBefore, byEmail);
    const standing: number[] = [];
    const { ofEmail } = bot.deps.boards;
    bot.deps.boards.ofEmail = async (email) => {
      standing.push((await bot.chatOf(outstanding)).length);
      return ofEmail(email);
    };
    const before = (await bot.chatOf(outstanding)).length;
    await bot.say(outstanding, 'status');
    expect(standing).toEqual([before + 1]);
  });

  it('is put before the secretariat, confirmed by a press, and then welcomed; then it votes', async () => {
    await bot.fresh(dayBefore, byEmail);
    await bot.tieAndMeet();
    await bot.put(wheel());
    await bot.say(outstanding, 'hej');
    await bot.settle();
    const asked = (await bot.chatOf(secretariat)).at(-1);
    const shown = JSON.stringify(asked);
    for (const part of [
      'Cecilie Thorhauge',
      'Region Sjælland',
      'cecilie.thorhauge@sjaelland.example',
      'samme organisation',
    ])
      expect(shown).toContain(part);
    const confirmed = await bot.press(secretariat, 'identity.confirm', account());
    expect(said(confirmed)).toContain('Bekræftet. Cecilie Thorhauge kan bruge Votum fra nu af');
    await bot.settle();
    expect(JSON.stringify((await bot.chatOf(outstanding)).at(-1))).toContain(
      'Du er bekræftet, og Votum kender dig nu.',
    );
    expect(said(await bot.press(outstanding, 'round.vote', vote))).toContain('Du har svaret.');
    expect(said(await bot.press(secretariat, 'identity.refuse', account()))).toContain(
      'Bekræftet af Gustav Hvidbjerg',
    );
  });

  it('is put before the secretariat at the installation too', async () => {
    await bot.fresh(dayBefore, byEmail);
    const turned = await bot.post(bot.make.install(bot.person(outstanding), 'add', at()));
    expect(read(turned)).toEqual({ kind: 'nothing' });
    expect(await claims()).toMatchObject([
      { status: 'pending', email: 'cecilie.thorhauge@sjaelland.example' },
    ]);
  });

  it('is told of another organisation plainly, with its id, and with what to do first', async () => {
    await bot.fresh(dayBefore, byEmail);
    await bot.tieAndMeet();
    const tenantId = '99999999-9999-4999-8999-999999999999';
    await putForward(bot.deps, sampleBoard.id, 'cecilie.thorhauge@sjaelland.example', {
      ...identity(outstanding),
      tenantId,
    });
    await bot.settle();
    const shown = JSON.stringify((await bot.chatOf(secretariat)).at(-1));
    expect(shown).toContain('Kontoen er i en anden organisation end din egen');
    expect(shown).toContain(tenantId);
  });

  it('is listed to the secretariat alone, and taken away by a second press', async () => {
    await bot.fresh(dayBefore, byEmail);
    await bot.put(wheel());
    await bot.say(outstanding, 'hej');
    for (const text of ['tilknytninger', 'hvem er bundet', 'hvem er tilknyttet'])
      expect([text, said(await bot.say(secretariat, text))]).toEqual([
        text,
        expect.stringContaining('Venter på dig: 1 konto skal bekræftes.'),
      ]);
    expect(said(await bot.say(chair, 'tilknytninger'))).toMatch(/^Det kan du ikke gøre i din rolle/);
    await bot.tieAndMeet();
    expect(said(await bot.say(secretariat, 'tilknytninger', { inChannel: true }))).toContain(
      'vores egen chat',
    );
    const chairs = { v: 1, boardId: sampleBoard.id, ...identity(chair) };
    const asked = await bot.press(secretariat, 'identity.undo', chairs);
    expect(said(asked)).toContain('Skal tilknytningen fjernes?');
    expect(said(await bot.say(chair, 'hjælp'))).toContain('Genomdatabasen');
    const what = read(asked);
    const sure = what.kind === 'card' ? buttonsOf(what.card)[0] : undefined;
    const done = said(await bot.press(secretariat, sure?.verb, sure?.data));
    expect(done).toContain('Kontoen har svaret i disse sager.');
    expect(done).toContain('(Indenrigs- og Sundhedsministeriet)');
    expect(read(await bot.press(chair, 'round.show', { v: 1, roundId: wheelId }))).toEqual(nothing);
  });

  it('with somebody else’s seat or account in the data of the press changes nothing of who presses', async () => {
    await bot.put(wheel());
    const forged = {
      ...vote,
      seatId: chair,
      ...identity(chair),
      from: { aadObjectId: identity(chair).objectId },
    };
    const before = await bot.kept.rows('Rounds', 'Boards');
    expect(read(await bot.press(stranger, 'round.vote', forged))).toEqual(nothing);
    expect(await bot.kept.rows('Rounds', 'Boards')).toEqual(before);
    expect(said(await bot.press(outstanding, 'round.vote', forged))).toContain('Du har svaret.');
    const events = await bot.deps.rounds.readEvents(wheelId);
    expect(events.find(({ happening }) => happening.stream === outstanding)?.by).toEqual({
      kind: 'seat',
      seatId: outstanding,
      identity: identity(outstanding),
    });
  });

  it('asks the channel and nobody else: what an activity says of an address is not read', async () => {
    await bot.fresh(dayBefore, byEmail);
    const message = bot.make.message(bot.person(stranger), 'status', at());
    const email = 'cecilie.thorhauge@sjaelland.example';
    const forged = {
      ...message,
      from: { ...message.from, email, userPrincipalName: email, name: 'Cecilie Thorhauge' },
    };
    expect(read(await bot.post(forged))).toEqual(unknown);
    expect(await claims()).toEqual([]);
  });

  it('learns nothing when the channel does not answer, and leaves no trace', async () => {
    await bot.fresh(dayBefore, byEmail);
    await bot.stage('/local/faults', { match: { route: 'getMember' }, status: 502, times: 1 });
    const before = await bot.kept.rows('Boards');
    expect(read(await bot.say(outstanding, 'status'))).toEqual(unknown);
    expect(await bot.kept.rows('Boards')).toEqual(before);
    expect(bot.faults).toEqual([]);
  });

  it('does not ask the channel about someone who is known', async () => {
    await bot.stage('/local/faults', { match: { route: 'getMember' }, status: 502, times: 1 });
    expect(said(await bot.say(outstanding, 'hjælp'))).toContain('Genomdatabasen');
    const left = (await (await fetch(new URL('/local/faults', bot.serviceUrl))).json()) as unknown[];
    expect(left).toHaveLength(1);
    await fetch(new URL('/local/faults', bot.serviceUrl), { method: 'DELETE' });
  });
});

describe('a person on several boards', () => {
  const other = Board.parse({
    ...sampleBoard,
    id: BoardId.parse('havnen'),
    name: 'Bestyrelsen for havnen',
    shortName: 'Havnen',
    seats: sampleBoard.seats.slice(0, 2),
    secretariat: [
      { body: 'Havnen', person: { name: 'Ida Opdigtet', email: 'ida@havnen.example', invented: true } },
    ],
  });

  beforeEach(async () => {
    await importBoard(bot.deps, other);
    await bot.put(wheel());
  });

  it('is asked which one, and the button asks again with its name', async () => {
    const asked = await bot.say(chair, 'status');
    expect(said(asked)).toContain('Hvilken bestyrelse mener du?');
    const what = read(asked);
    const buttons = what.kind === 'card' ? buttonsOf(what.card) : [];
    expect(buttons.map(({ title }) => title)).toEqual(['Havnen', 'Genomdatabasen']);
    const chosen = buttons[1];
    expect(said(await bot.press(chair, chosen?.verb, chosen?.data))).toContain('4 af 5 har svaret');
  });

  it('is understood when the board is named', async () => {
    expect(said(await bot.say(chair, 'status i genomdatabasen'))).toContain('4 af 5 har svaret');
    expect(said(await bot.say(chair, 'Havnen: status'))).toContain('Ingen sager er i gang');
  });

  it('is not asked in a channel, which has its own board', async () => {
    await bot.tieAndMeet();
    expect(said(await bot.say(chair, 'status', { inChannel: true }))).toContain('4 af 5 har svaret');
  });

  it('is not asked on a press, which names its case', async () => {
    expect(said(await bot.press(chair, 'round.show', { v: 1, roundId: wheelId, as: 'run' }))).toContain(
      '4 af 5 har svaret',
    );
  });

  it('sees in a channel nothing of a board that is not the channel’s', async () => {
    await bot.tieAndMeet();
    await bot.deps.conversations.tie({
      boardId: other.id,
      conversationId: bot.cast.channel.id,
      tenantId: bot.cast.tenantId,
      serviceUrl: bot.serviceUrl,
      botId: bot.cast.bot.id,
      tiedAt: dayBefore,
    });
    // Cecilie sits on the other board only.
    expect(read(await bot.say(outstanding, 'status', { inChannel: true }))).toEqual(nothing);
    expect(said(await bot.say(chair, 'status', { inChannel: true }))).toContain('Ingen sager er i gang');
  });
});

describe('a channel', () => {
  beforeEach(() => bot.put(wheel()));

  it('that no board has is told nothing of any, whoever asks', async () => {
    for (const who of [chair, secretariat, outstanding])
      for (const text of [
        'status',
        'hvem mangler',
        'ryk dem',
        'hvad besluttede vi',
        'hjælp',
        'skriftlig procedure',
      ])
        expect([who, text, read(await bot.say(who, text, { inChannel: true }))]).toEqual([
          who,
          text,
          {
            kind: 'words',
            text: 'Kanalen er ikke knyttet til en bestyrelse. Skriv til mig i vores egen chat.',
          },
        ]);
    expect(read(await bot.say(stranger, 'status', { inChannel: true }))).toEqual(nothing);
  });

  it('is tied by the secretariat, and by nobody else', async () => {
    for (const who of [chair, outstanding, observer])
      expect(said(await bot.say(who, 'knyt kanal', { inChannel: true }))).toMatch(
        /^Det kan du ikke gøre i din rolle\./,
      );
    expect(read(await bot.say(stranger, 'knyt kanal', { inChannel: true }))).toEqual(nothing);
    expect(await bot.deps.conversations.channelOf(sampleBoard.id)).toBeNull();
    expect(said(await bot.say(secretariat, 'knyt kanal', { inChannel: true }))).toBe(
      `Kanalen er knyttet til ${sampleBoard.name}. Dagsordener og sager vises her.`,
    );
    expect(await bot.deps.conversations.channelOf(sampleBoard.id)).toMatchObject({
      conversationId: bot.cast.channel.id,
    });
    expect(said(await bot.say(chair, 'status', { inChannel: true }))).toContain('4 af 5 har svaret');
  });

  it('is tied by its own id, also when it is said in a thread', async () => {
    const message = bot.make.message(bot.person(secretariat), 'knyt kanal', at({ inChannel: true }));
    const { messages } = await bot.state();
    const thread = messages.find((m) => m.conversationId === bot.cast.channel.id)?.threadId;
    const id = thread == null ? bot.cast.channel.id : `${bot.cast.channel.id};messageid=${thread}`;
    await bot.post({ ...message, conversation: { ...message.conversation, id } });
    expect(await bot.deps.conversations.channelOf(sampleBoard.id)).toMatchObject({
      conversationId: bot.cast.channel.id,
    });
  });

  it('gets no form, no drafts and no papers, and learns that they are for 1:1', async () => {
    await bot.tieAndMeet();
    await bot.put(draft());
    const before = await bot.kept.rows('Rounds');
    for (const text of [
      'skriftlig procedure',
      'send den ud',
      'hvor er bilagene',
      'hvad ligger der til mig',
      'Cecilie har ringet og godkendt',
      'jeg er måske inhabil',
    ])
      expect([text, said(await bot.say(secretariat, text, { inChannel: true }))]).toEqual([
        text,
        'Det tager vi i vores egen chat. Skriv til mig der.',
      ]);
    expect(await bot.kept.rows('Rounds')).toEqual(before);
  });

  it('hears of no case that is being prepared', async () => {
    await bot.tieAndMeet();
    await bot.put(draft());
    for (const text of [
      'hvad er status på evaluering af governance',
      'status',
      'hvordan går det med governance',
    ])
      expect([text, allTexts(await bot.say(secretariat, text, { inChannel: true }))]).toEqual([
        text,
        expect.not.stringContaining('Evaluering'),
      ]);
  });

  it('shows no names on a question either, and the deed itself is the presser’s alone', async () => {
    await bot.tieAndMeet();
    const asked = await bot.say(chair, 'luk den bare nu', { inChannel: true });
    expect(allTexts(asked)).not.toContain('Thorhauge');
    const what = read(asked);
    const button = what.kind === 'card' ? buttonsOf(what.card)[0] : undefined;
    const data = { ...button?.data, reason: 'Alt er sagt.' };
    expect(said(await bot.press(outstanding, button?.verb, data, { inChannel: true }))).toMatch(
      /^Det kan du ikke/,
    );
    expect((await bot.deps.rounds.readHeader(wheelId))?.value.status).toBe('open');
    const done = await bot.press(chair, button?.verb, data, { inChannel: true });
    // The answer to a press is shown to the presser and is no message.
    expect(done.sent).toEqual([]);
    expect((await bot.deps.rounds.readHeader(wheelId))?.value.status).toBe('closed');
  });

  it('takes a submit made by hand for nothing, since everyone would read the reply', async () => {
    await bot.tieAndMeet();
    const value = { verb: 'round.show', data: { v: 1, roundId: wheelId, as: 'run' } };
    expect((await bot.post(bot.make.submit(bot.person(chair), value, at({ inChannel: true })))).sent).toEqual(
      [],
    );
  });

  it('is read by everyone, a group chat too', async () => {
    await bot.tieAndMeet();
    const message = bot.make.message(bot.person(chair), 'hvem mangler vi', at({ inChannel: true }));
    for (const conversationType of ['groupChat', undefined]) {
      const turned = await bot.post({
        ...message,
        conversation: { ...message.conversation, conversationType },
      });
      expect(allTexts(turned)).not.toContain('Thorhauge');
    }
  });
});

describe('the fallback of an old client', () => {
  beforeEach(() => bot.put(wheel()));

  it('is answered like the press it stands for', async () => {
    const value = {
      verb: 'round.vote',
      data: { v: 1, roundId: wheelId, version: 1, seen: 0, choice: 'approve' },
    };
    const turned = await bot.post(bot.make.submit(bot.person(outstanding), value, at()));
    expect(said(turned)).toContain('Du har svaret.');
    const flat = { verb: 'round.vote', v: 1, roundId: wheelId, version: 1, seen: 1, choice: 'abstain' };
    expect(said(await bot.post(bot.make.submit(bot.person(outstanding), flat, at())))).toContain(
      'Du undlod at stemme',
    );
  });

  it.each([[{ verb: 'nothing' }], [{ verb: 'round.vote', data: 'x' }], [{ verb: 'round.vote', data: null }]])(
    '%j is met with silence',
    async (value) => {
      const turned = await bot.post(bot.make.submit(bot.person(outstanding), value, at()));
      expect([turned.status, turned.sent]).toEqual([200, []]);
    },
  );
});

describe('what is typed', () => {
  it('is data: Markdown, mentions and templates in it come back as they were, in no heading and no log', async () => {
    await bot.put(wheel());
    const evil =
      'hvordan går det med [klik](https://ondt.example) <at>Alle</at> $' + '{round.id} **bestyrelsen**';
    const turned = await bot.say(chair, evil);
    expect(turned.status).toBe(200);
    const what = read(turned);
    if (what.kind === 'card')
      for (const text of [...textsOf(what.card)]) expect(text).not.toContain('genomdatabasen.01');
    expect(turned.sent[0]?.textFormat ?? 'plain').toBe('plain');
    expect(JSON.stringify(turned.logged)).not.toMatch(/ondt|klik/);
  });

  it('that is not understood is counted without its text', async () => {
    const turned = await bot.say(chair, 'blåbærgrød med fløde');
    expect(said(turned)).toContain('Det forstod jeg ikke. Mente du en af disse?');
    expect(turned.logged).toEqual([
      { level: 'info', message: 'a message was not understood', fields: { board: sampleBoard.id } },
    ]);
    const what = read(turned);
    expect(what.kind === 'card' ? buttonsOf(what.card) : []).toHaveLength(3);
  });

  it('of any length, and nothing at all, is answered calmly', async () => {
    await bot.put(wheel());
    for (const text of ['', ' ', '?', '💥'.repeat(5_000), 'status '.repeat(20_000), '\u0000\u202e', '\ud800'])
      expect([text.slice(0, 9), (await bot.say(chair, text)).status]).toEqual([text.slice(0, 9), 200]);
    expect(bot.faults).toEqual([]);
  });

  it('"den" is the case last spoken of, for half an hour', async () => {
    await bot.put(wheel(fourOfFive));
    await bot.put(draft());
    await bot.say(chair, 'hvad er status på årshjulet');
    bot.clock.now = '2025-06-10T07:29:00.000Z';
    expect(said(await bot.say(chair, 'går den igennem?'))).toMatch(/^Ja\. /);
  });

  it('a name two people bear is asked about, and the button tells them apart', async () => {
    const twice = Board.parse({
      ...sampleBoard,
      seats: sampleBoard.seats.map((seat) =>
        seat.id === 'ngc' ? { ...seat, person: { ...seat.person, name: 'Cecilie Opdigtet' } } : seat,
      ),
    });
    await bot.fresh(dayBefore, twice);
    await bot.put(wheel());
    const asked = await bot.say(chair, 'mangler Cecilie stadig?');
    expect(said(asked)).toContain('Hvem mener du?');
    const what = read(asked);
    const buttons = what.kind === 'card' ? buttonsOf(what.card) : [];
    expect(buttons.map(({ title }) => title).sort()).toEqual(['Nationalt Genom Center', 'Region Sjælland']);
    const one = buttons.find(({ title }) => title === 'Region Sjælland');
    expect(said(await bot.press(chair, one?.verb, one?.data))).toContain(
      'Ja, Region Sjælland har ikke svaret endnu.',
    );
  });

  it('a pasted agenda is read for the secretariat, and kept; a text that is none leaves nothing behind', async () => {
    const agenda = [
      'Dagsorden',
      '2. møde i Bestyrelsen for havnen',
      'Dato: 12. november 2025 kl. 10-11 Sted: Virtuelt',
      'Punkt Ca. tid Aktivitet',
      '9/25 10.00 – 10.05 Velkomst v/formandskabet',
      '10/25 10.05 – 10.50 Budget 2026 (B) v/sekretariatet',
      '11/25 10.50 – 11.00 Eventuelt',
      '(B) – beslutning; (D) – drøftelse; (O) – orientering.',
    ].join('\n');
    const kept = await bot.say(secretariat, agenda);
    expect(said(kept)).toContain('10/25');
    expect((await bot.deps.meetings.list(sampleBoard.id)).map(({ meeting }) => meeting.date)).toEqual([
      '2025-11-12',
    ]);
    const before = await bot.kept.rows('Meetings');
    expect(said(await bot.say(outstanding, agenda))).toMatch(/^Det kan du ikke gøre i din rolle/);
    expect(read(await bot.say(stranger, agenda))).toEqual(unknown);
    expect(await bot.kept.rows('Meetings')).toEqual(before);
  });

  it('a result is not spoken of to members before it is told, nor in the channel', async () => {
    await bot.tieAndMeet();
    await keep(bot, minutes());
    await bot.put(wheel());
    await bot.deps.due.put({
      dueAt: '2025-06-11T22:00:30.000Z',
      stream: wheelId.replace('.', '|'),
      what: 'case',
      key: '',
    });
    bot.clock.now = '2025-06-12T04:00:00.000Z';
    await bot.settle();
    const ask = async (who: string, where = {}) =>
      said(await bot.say(who, 'hvad blev det til med budgettet', where));
    expect(await ask(chair)).toContain('Beslutning 2025-1');
    for (const told of [await ask(outstanding), await ask(observer), await ask(chair, { inChannel: true })])
      expect(told).not.toContain('2025-1)');
    const show = { v: 1, boardId: sampleBoard.id, number: '2025-1' };
    expect(said(await bot.press(outstanding, 'decision.show', show))).toBe(nothing.text);
    expect(said(await bot.say(outstanding, 'er årshjulet i hus'))).toContain(
      'Resultatet meddeles torsdag den 12. juni kl. 08.00.',
    );
    bot.clock.now = '2025-06-12T06:10:00.000Z';
    expect(await ask(outstanding)).toContain('Beslutning 2025-1');
    expect(said(await bot.press(outstanding, 'decision.show', show))).toContain('Beslutning 2025-1');
    expect(said(await bot.press(outstanding, 'decision.show', show, { locale: 'en-GB' }))).toMatch(
      /^Decision 2025-1/,
    );
  });
});
