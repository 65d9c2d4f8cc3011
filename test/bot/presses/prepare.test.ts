import { Board } from '../../../domain/board/board';
import type { RoundId } from '../../../domain/ids';
import {
  type ABot,
  buttonsOf,
  type CardButton,
  inputsOf,
  openBot,
  read,
  sampleBoard,
  type Turned,
  textsOf,
} from '../../support/aBot';
import { dayBefore, draft, draftId, keep, minutes, roles, wheel, wheelId } from '../../support/boardAtWork';
import { rulesWith } from '../../support/builders';

// A case is prepared, looked at, released and sent out by pressing what the cards offer.

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  await keep(bot, minutes());
});

const { secretariat, chair, coChair, outstanding } = roles;
const kept = () => bot.kept.rows('Rounds', 'Decisions', 'Due');

function cardOf(turned: Turned) {
  const said = read(turned);
  if (said.kind !== 'card') throw new Error(`no card but ${JSON.stringify(said)}`);
  return said.card;
}
function button(turned: Turned, title: string): CardButton {
  const found = buttonsOf(cardOf(turned)).find((one) => one.title === title);
  if (found === undefined)
    throw new Error(`no ${title} among ${buttonsOf(cardOf(turned)).map((one) => one.title)}`);
  return found;
}
/** Presses a button as a client does: its own data, with what stands in the card's fields and what is typed over it. */
function press(turned: Turned, title: string, typed: Record<string, string> = {}, who: string = secretariat) {
  const { verb, data } = button(turned, title);
  return bot.press(who, verb, { ...data, ...inputsOf(cardOf(turned)), ...typed });
}
const words = (turned: Turned) => {
  const said = read(turned);
  return said.kind === 'words' ? said.text : textsOf(cardOf(turned)).join('\n');
};
const roundIdIn = (turned: Turned) => buttonsOf(cardOf(turned))[0]?.data.roundId as RoundId;
const statusOf = async (id: RoundId) => (await bot.deps.rounds.readHeader(id))?.value.status;

const complete = {
  title: 'Årshjul og budget 2025, opdateret',
  question: 'Det indstilles, at bestyrelsen godkender opdateret årshjul og budget.',
};

describe('the form', () => {
  it('opens filled in from an item, with what changed since the meeting ready to be included', async () => {
    const form = await bot.press(secretariat, 'round.new', {
      v: 1,
      boardId: sampleBoard.id,
      meetingId: '2025-1',
      item: '6/25',
    });
    expect(inputsOf(cardOf(form))).toMatchObject({
      title: 'Årshjul og budget for drift af infrastrukturen 2025, opdateret',
      includeChanges: 'true',
      workingDays: '7',
    });
    expect(words(form)).toContain('FRA herunder regnecentret');
  });

  it('comes back with each fault at its field and everything typed still there', async () => {
    const form = await bot.say(secretariat, 'skriftlig procedure');
    const typed = {
      title: '',
      question: 'Spørgsmål med "anførselstegn", <b>mærker</b> og $' + '{felter}',
      text: 'Første linje\n\n- et punkt\n- [et link](https://ondt.example)',
      links: 'Bilag 1 | http://ikke-sikkert.example',
      deadlineKind: 'date',
      deadlineDate: '2025-06-01',
      deadlineTime: '09:30',
      sendWhen: 'later',
      sendDate: '2025-06-02',
      sendTime: '09:00',
      reminders: 'last-working-day',
      majority: 'simple',
      minAnswers: 'tre',
      meetingDemand: '2',
      earlyClose: 'whenAllAnswered',
      recused: 'ngc,danske-regioner',
    };
    const back = await press(form, 'Se sagen før udsendelse', typed);
    expect(inputsOf(cardOf(back))).toMatchObject(typed);
    expect(words(back)).toMatch(
      /^5 felter mangler eller skal rettes\. Det, du har skrevet, står der stadig\./,
    );
    expect(words(back)).not.toMatch(/senest udløb/);
    const stored = await bot.deps.rounds.readHeader(roundIdIn(form));
    expect(stored?.value).toMatchObject({ status: 'draft', form: { title: '', minAnswers: 'tre' } });
    // And again, when it is opened tomorrow.
    const again = await bot.press(secretariat, 'round.edit', { v: 1, roundId: roundIdIn(form) });
    expect(inputsOf(cardOf(again))).toMatchObject(typed);
  });

  it('is kept when saved, and says so', async () => {
    const form = await bot.say(secretariat, 'skriftlig procedure');
    const saved = await press(form, 'Gem kladde', { title: 'Halvfærdig' });
    expect(inputsOf(cardOf(saved))).toMatchObject({ title: 'Halvfærdig' });
    expect(words(saved)).toContain('Kladden er gemt.');
  });

  it('is one case, however often it is opened by the same message', async () => {
    const at = { serviceUrl: bot.serviceUrl, now: bot.clock.now, id: '1749538800000' };
    const message = bot.make.message(bot.person(secretariat), 'skriftlig procedure', at);
    const first = await bot.post(message);
    const second = await bot.post(message);
    const ids = (await bot.deps.rounds.list(sampleBoard.id)).map((round) => round.id);
    expect([roundIdIn(first), roundIdIn(second)].every((id) => ids.includes(id))).toBe(true);
    expect(ids).toHaveLength(1);
  });

  it('of a case that was thrown away or sent out writes nothing any more', async () => {
    const form = await bot.say(secretariat, 'skriftlig procedure');
    await press(form, 'Kassér');
    const before = await kept();
    expect(words(await press(form, 'Gem kladde', complete))).toContain('Kladden er kasseret.');
    expect(words(await press(form, 'Se sagen før udsendelse', complete))).toContain('Kladden er kasseret.');
    expect(words(await bot.press(secretariat, 'round.start', { v: 1, roundId: roundIdIn(form) }))).toContain(
      'Kladden er kasseret.',
    );
    expect(await kept()).toEqual(before);
  });
});

describe('sending out', () => {
  async function preview(who: string = secretariat, typed: Record<string, string> = {}) {
    const form = await bot.say(secretariat, 'skriftlig procedure');
    return press(form, 'Se sagen før udsendelse', { ...complete, ...typed }, who);
  }

  it('starts one case, pressed once, twice, or twice at the same moment', async () => {
    const shown = await preview();
    const { verb, data } = button(shown, 'Udsend');
    const both = await Promise.all([
      bot.press(secretariat, verb, data, { id: 'f:1' }),
      bot.press(secretariat, verb, data, { id: 'f:2' }),
    ]);
    expect(
      both.map(words).filter((text) => text.includes('Sagen er udsendt. Du skal ikke gøre mere.')),
    ).toHaveLength(1);
    const third = await bot.press(secretariat, verb, data);
    expect(words(third)).toContain('Sagen var allerede udsendt. Der er ikke sendt noget igen.');
    const events = await bot.deps.rounds.readEvents(roundIdIn(shown));
    expect(events.filter(({ happening }) => happening.kind === 'opened')).toHaveLength(1);
    await bot.settle();
    const chat = await bot.chatOf(outstanding);
    expect(chat.filter(({ summary }) => summary?.includes('Årshjul og budget 2025'))).toHaveLength(1);
  });

  it('gives the channel title, deadline and counts; members the card; the observer one for information', async () => {
    await press(await preview(), 'Udsend');
    await bot.settle();
    const { messages, cast } = await bot.state();
    const inChannel = messages.filter((m) => m.conversationId === cast.channel.id && m.from === 'bot');
    const text = JSON.stringify(inChannel.at(-1)?.attachments);
    expect(text).toContain('0 af 5 har svaret');
    for (const seat of sampleBoard.seats) expect(text).not.toContain(seat.person.name);
    expect(text).not.toContain('Det indstilles');
    expect((await bot.chatOf(outstanding)).at(-1)?.summary).toBe(
      'Skriftlig godkendelse: Årshjul og budget 2025, opdateret. Svar senest torsdag den 19. juni kl. 23.59.',
    );
    expect(JSON.stringify((await bot.chatOf(roles.observer)).at(-1))).toContain(
      'Du deltager som observatør og skal ikke svare.',
    );
  });

  it('keeps every card of the case up to date: the shared one, the secretariat’s, and the presser’s on other devices', async () => {
    const shown = await preview();
    await press(shown, 'Udsend');
    await bot.settle();
    const roundId = roundIdIn(shown);
    await bot.press(outstanding, 'round.vote', { v: 1, roundId, version: 1, seen: 0, choice: 'approve' });
    const counts = async () => {
      const { messages, cast } = await bot.state();
      return JSON.stringify(
        messages.filter((m) => m.conversationId === cast.channel.id && m.from === 'bot').at(-1)?.attachments,
      );
    };
    // Nothing has been sent to anyone before the reply.
    expect(await counts()).toContain('0 af 5 har svaret');
    await bot.settle();
    expect(await counts()).toContain('1 af 5 har svaret');
    const own = (await bot.chatOf(outstanding)).find(({ summary }) =>
      summary?.includes('Dit svar er registreret'),
    );
    expect(own?.revision).toBe(2);
    expect(JSON.stringify((await bot.chatOf(secretariat)).at(-1)?.attachments)).toContain(
      '1 af 5 har svaret',
    );
    await bot.press(chair, 'round.withdraw', { v: 1, roundId, reason: 'Den skal skrives om.' });
    await bot.settle();
    expect(await counts()).toContain('Trukket tilbage');
    expect(await counts()).not.toContain('round.vote');
  });

  it('waits for its time when it is to be sent later, and says when', async () => {
    const shown = await preview(secretariat, {
      sendWhen: 'later',
      sendDate: '2025-06-12',
      sendTime: '08:00',
    });
    const sent = await press(shown, buttonsOf(cardOf(shown))[0]?.title ?? '');
    expect(words(sent)).toContain('torsdag den 12. juni 2025 kl. 08.00');
    expect(await statusOf(roundIdIn(shown))).toBe('scheduled');
  });

  it('comes back to the form when the time that was chosen has passed meanwhile', async () => {
    const shown = await preview(secretariat, {
      sendWhen: 'later',
      sendDate: '2025-06-10',
      sendTime: '12:00',
    });
    bot.clock.now = '2025-06-10T14:00:00.000Z';
    const late = await press(shown, buttonsOf(cardOf(shown))[0]?.title ?? '');
    expect(inputsOf(cardOf(late))).toMatchObject({ ...complete, sendDate: '2025-06-10' });
    expect(await statusOf(roundIdIn(shown))).toBe('draft');
  });

  it('sends a trial to whoever prepares it alone, and its buttons record nothing', async () => {
    const tried = await press(await preview(), 'Send prøve til mig');
    expect(tried.sent).toHaveLength(1);
    const [trial] = tried.sent;
    const card = (trial?.attachments ?? [])[0]?.content;
    expect(textsOf(card)[0]).toMatch(/^PRØVE\./);
    const before = await kept();
    for (const { verb, data } of buttonsOf(card)) {
      const answered = await bot.press(secretariat, verb, data);
      expect(answered.status).toBe(200);
    }
    expect(await kept()).toEqual(before);
    expect(card).not.toHaveProperty('refresh');
  });

  it('looks to a member as if there were none', async () => {
    await bot.put(draft());
    const before = await kept();
    expect(words(await bot.press(outstanding, 'round.start', { v: 1, roundId: draftId }))).toBe(
      'Jeg kan ikke finde noget til dig her.',
    );
    expect(await kept()).toEqual(before);
  });
});

describe('where the rules want both chairs’ word', () => {
  const strict = Board.parse({ ...sampleBoard, rulesOfProcedure: rulesWith({ release: 'bothChairs' }) });

  it('it is asked for, given by each, and only then can the case be sent out', async () => {
    await bot.fresh(dayBefore, strict);
    await bot.tieAndMeet();
    await bot.put(draft());
    const start = () => bot.press(secretariat, 'round.start', { v: 1, roundId: draftId });
    expect(words(await start())).toContain('Sagen skal frigives af formandskabet');
    await bot.press(secretariat, 'round.to-chairs', { v: 1, roundId: draftId });
    await bot.settle();
    const asked = (await bot.chatOf(chair)).at(-1);
    expect(asked?.summary).toMatch(/^Venter på dig: frigivelse af en skriftlig godkendelse\./);
    const one = await bot.press(chair, 'round.release', { v: 1, roundId: draftId });
    expect(words(one)).toBe('Din frigivelse er noteret. Sagen afventer den anden formand.');
    expect(words(await start())).toContain('Sagen skal frigives af formandskabet');
    await bot.press(coChair, 'round.release', { v: 1, roundId: draftId });
    await start();
    expect(await statusOf(draftId)).toBe('open');
  });

  it('a change of the form takes the word back: what was released is not what would be sent', async () => {
    await bot.fresh(dayBefore, strict);
    await bot.put({
      round: {
        ...draft().round,
        status: 'awaitingRelease',
        releasedBy: ['ministeriet', 'region-syddanmark'],
      } as never,
    });
    const form = await bot.press(secretariat, 'round.edit', { v: 1, roundId: draftId });
    await press(form, 'Gem kladde', { title: 'En anden sag' });
    expect(words(await bot.press(secretariat, 'round.start', { v: 1, roundId: draftId }))).toContain(
      'Sagen skal frigives',
    );
  });

  it('sending it back needs a reason, and the case comes back to be read meanwhile', async () => {
    await bot.fresh(dayBefore, strict);
    await bot.put({ round: { ...draft().round, status: 'awaitingRelease', releasedBy: [] } as never });
    const before = await kept();
    const without = await bot.press(chair, 'round.return', { v: 1, roundId: draftId, reason: '  ' });
    expect(words(without)).toContain('Evaluering af governance');
    expect(await kept()).toEqual(before);
    expect(
      words(await bot.press(chair, 'round.return', { v: 1, roundId: draftId, reason: 'Ret afsnit 2.' })),
    ).toBe('Sagen er sendt tilbage til sekretariatet med din bemærkning.');
    expect(await statusOf(draftId)).toBe('draft');
  });
});

describe('running a case', () => {
  beforeEach(() => bot.put(wheel()));
  const ofCase = { v: 1, roundId: wheelId };

  it('a missing reason or a date that is none brings the question back with what was typed', async () => {
    const before = await kept();
    const noReason = await bot.press(chair, 'round.extend', {
      ...ofCase,
      date: '2025-06-20',
      time: '12:00',
      reason: ' ',
    });
    expect(inputsOf(cardOf(noReason))).toMatchObject({ date: '2025-06-20', time: '12:00' });
    expect(words(noReason)).toContain('Skriv en begrundelse. Alle i sagen kan se den.');
    const notLater = await bot.press(chair, 'round.extend', {
      ...ofCase,
      date: '2025-06-11',
      time: '12:00',
      reason: 'Tid.',
    });
    expect(words(notLater)).toContain('Den nye frist skal ligge efter den nuværende.');
    expect(inputsOf(cardOf(notLater))).toMatchObject({ reason: 'Tid.' });
    const noDate = await bot.press(chair, 'round.extend', {
      ...ofCase,
      date: 'på fredag',
      time: '',
      reason: 'Tid.',
    });
    expect(words(noDate)).toContain('Datoen eller klokkeslættet kan ikke læses. Vælg dem igen.');
    for (const verb of ['round.close', 'round.withdraw', 'round.to-meeting'])
      expect(words(await bot.press(chair, verb, { ...ofCase, reason: '' }))).toContain(
        'Skriv en begrundelse.',
      );
    expect(await kept()).toEqual(before);
  });

  it('each deed says on the fresh card what was done; done twice it is done once', async () => {
    const reminded = await bot.press(chair, 'round.remind', ofCase);
    expect(words(reminded)).toContain('Påmindelsen er på vej til dem, der mangler at svare.');
    const extended = { ...ofCase, date: '2025-06-16', time: '23:59', reason: 'Flere beder om tid.' };
    expect(words(await bot.press(chair, 'round.extend', extended))).toContain('Fristen er forlænget');
    expect(words(await bot.press(chair, 'round.extend', extended))).toContain(
      'Den nye frist skal ligge efter den nuværende.',
    );
    expect(words(await bot.press(chair, 'notify.set', ofCase))).toContain('Det gør jeg.');
    const closed = await bot.press(chair, 'round.close', { ...ofCase, reason: 'Alt er sagt.' });
    expect(words(closed)).toContain('Sagen er afsluttet.');
    const before = await kept();
    expect(words(await bot.press(coChair, 'round.close', { ...ofCase, reason: 'Også mig.' }))).toContain(
      'Sagen er afsluttet',
    );
    expect(words(await bot.press(chair, 'round.extend', { ...extended, date: '2025-07-01' }))).toContain(
      'Sagen er afsluttet',
    );
    expect(await kept()).toEqual(before);
  });

  it('who is recorded for sees it on the card and can change it', async () => {
    const recorded = await bot.press(secretariat, 'round.record', {
      ...ofCase,
      seatId: outstanding,
      choice: 'approve',
      how: 'Ringede tirsdag kl. 8.',
    });
    expect(words(recorded)).toContain('Svaret er registreret på medlemmets vegne.');
    const own = await bot.press(outstanding, 'round.show', { ...ofCase, as: 'case' });
    expect(words(own)).toContain(
      'Sekretariatet registrerede tirsdag den 10. juni 2025 kl. 09.00 dit svar: Godkender.',
    );
    expect(words(own)).toContain('Ringede tirsdag kl. 8.');
    await bot.press(outstanding, 'round.vote', {
      ...ofCase,
      version: 1,
      seen: 1,
      choice: 'reject',
      comment: 'Nej.',
    });
    const whole = await bot.deps.rounds.readWhole(wheelId);
    expect(whole?.seats.find(({ value }) => value.seatId === outstanding)?.value.answer).toMatchObject({
      choice: 'reject',
      onBehalf: null,
    });
  });

  it('a question is sent to the secretariat and its answer to everyone, once', async () => {
    await bot.press(outstanding, 'question.ask', { ...ofCase, comment: 'Hvorfor 93,2 i figur 4?' });
    await bot.settle();
    const asked = (await bot.chatOf(secretariat)).at(-1);
    const card = asked?.attachments[0]?.content as never;
    const send = buttonsOf(card).find(({ verb }) => verb === 'question.answer');
    const answer = { ...send?.data, answer: 'Figuren er rettet.' };
    expect(words(await bot.press(secretariat, 'question.answer', answer))).toBe(
      'Svaret er sendt til alle i sagen.',
    );
    expect(words(await bot.press(secretariat, 'question.answer', answer))).toBe(
      'Spørgsmålet er allerede besvaret.',
    );
    await bot.settle();
    for (const who of [chair, roles.member, roles.observer])
      expect(JSON.stringify((await bot.chatOf(who)).at(-1))).toContain('Figuren er rettet.');
  });

  it('an empty remark comes back with a word about what is missing', async () => {
    const before = await kept();
    for (const verb of ['round.comment', 'question.ask'])
      expect(words(await bot.press(outstanding, verb, { ...ofCase, comment: ' ' }))).toContain(
        'Skriv din tekst, og tryk igen.',
      );
    expect(await kept()).toEqual(before);
  });
});
