import {
  type ABot,
  buttonsOf,
  inputsOf,
  openBot,
  read,
  sampleBoard,
  type Turned,
  textsOf,
} from '../../support/aBot';
import {
  dayBefore,
  draft,
  roles,
  runToTheEnd,
  sealedAt,
  wheel,
  wheelId,
  wheelWithoutMember,
} from '../../support/boardAtWork';

// A member presses an answer on the real card, as Teams sends it.

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  await bot.put(wheel());
});

const { outstanding, member, observer, secretariat, stranger } = roles;
const answer = (choice: string, more: object = {}) => ({
  v: 1,
  roundId: wheelId,
  version: 1,
  seen: 0,
  choice,
  comment: '',
  ...more,
});
const kept = () => bot.kept.rows('Rounds', 'Decisions', 'Due');
const mine = async () =>
  (await bot.deps.rounds.readWhole(wheelId))?.seats.find(({ value }) => value.seatId === outstanding)?.value;
const events = async () => (await bot.deps.rounds.readEvents(wheelId)).map(({ happening }) => happening.kind);
const shown = (turned: Turned) => {
  const said = read(turned);
  return said.kind === 'card' ? textsOf(said.card) : said.kind === 'words' ? [said.text] : [];
};

it('answers with the receipt, and nothing is sent to anyone before it', async () => {
  const turned = await bot.press(outstanding, 'round.vote', answer('approve'));
  expect(turned.sent).toEqual([]);
  expect(shown(turned)).toEqual(
    expect.arrayContaining([
      'Du har svaret. Du skal ikke gøre mere.',
      'Du godkendte tirsdag den 10. juni 2025 kl. 09.00. Du kan ændre dit svar frem til fristen onsdag den 11. juni kl. 23.59.',
    ]),
  );
  expect(await mine()).toMatchObject({ answer: { n: 1, choice: 'approve', at: dayBefore } });
});

it('is saved before it is answered, and followed by a wake-up for the cards of others', async () => {
  await bot.press(outstanding, 'round.vote', answer('reject', { comment: 'For dyrt.' }));
  const [wake] = bot.kept.wakes.queued;
  const out = await bot.deps.rounds.readOut(wake?.stream ?? '', wake?.outId ?? '');
  expect(out?.value.task).toEqual({ kind: 'answered', seatId: outstanding });
});

it('takes the same press twice as once', async () => {
  const first = await bot.press(outstanding, 'round.vote', answer('approve'));
  const before = await kept();
  const again = await bot.press(outstanding, 'round.vote', answer('approve'));
  expect(again.jsonBody).toEqual(first.jsonBody);
  expect(await kept()).toEqual(before);
});

it('takes a press that Teams sends again, under the same id or a new one, as the first', async () => {
  const first = await bot.press(outstanding, 'round.vote', answer('approve'), { id: 'f:same' });
  const before = await kept();
  for (const id of ['f:same', 'f:thirty-seconds-later'])
    expect((await bot.press(outstanding, 'round.vote', answer('approve'), { id })).jsonBody).toEqual(
      first.jsonBody,
    );
  expect(await kept()).toEqual(before);
});

it('answers two presses at once like one', async () => {
  const both = await Promise.all(
    [1, 2].map((n) => bot.press(outstanding, 'round.vote', answer('approve'), { id: `f:at-once-${n}` })),
  );
  for (const turned of both) expect(shown(turned)).toContain('Du har svaret. Du skal ikke gøre mere.');
  expect((await events()).filter((kind) => kind === 'answered')).toHaveLength(5);
});

it('lets the answer be changed, and a resend of the old press changes nothing back', async () => {
  await bot.press(outstanding, 'round.vote', answer('approve'), { id: 'f:old' });
  bot.clock.now = '2025-06-10T08:00:00.000Z';
  const changed = await bot.press(
    outstanding,
    'round.vote',
    answer('reject', { seen: 1, comment: 'For dyrt.' }),
  );
  expect(shown(changed).join('\n')).toContain('at du ikke kan godkende');
  const before = await kept();
  const old = await bot.press(outstanding, 'round.vote', answer('approve'), { id: 'f:old' });
  expect(shown(old)).toContain(
    'Kortet var ikke det nyeste, så der er ikke ændret noget. Her er det aktuelle kort.',
  );
  expect(await kept()).toEqual(before);
  expect(await mine()).toMatchObject({ answer: { n: 2, choice: 'reject' } });
});

it('brings the card back with what was typed when a comment is missing or the card was old', async () => {
  const missing = await bot.press(outstanding, 'round.vote', answer('approve-with-comment'));
  expect(shown(missing).join('\n')).toContain('Der er ikke registreret noget endnu.');
  expect(await mine()).toMatchObject({ answer: null });
  await bot.press(outstanding, 'round.vote', answer('approve'));
  const stale = await bot.press(
    outstanding,
    'round.vote',
    answer('reject', { comment: 'Skrevet på et gammelt kort.' }),
  );
  const said = read(stale);
  expect(said.kind === 'card' ? inputsOf(said.card) : {}).toMatchObject({
    comment: 'Skrevet på et gammelt kort.',
  });
});

it('presses the very buttons of the card', async () => {
  const card = read(await bot.press(outstanding, 'round.show', { v: 1, roundId: wheelId, as: 'case' }));
  if (card.kind !== 'card') throw new Error('no card');
  const button = buttonsOf(card.card).find(({ title }) => title === 'Undlader at stemme');
  const data = { ...button?.data, ...inputsOf(card.card) };
  await bot.press(outstanding, button?.verb, data);
  expect(await mine()).toMatchObject({ answer: { choice: 'abstain', comment: '' } });
});

it('tells the observer, the recused member, the secretariat and a stranger what is so, and changes nothing', async () => {
  const before = await kept();
  const say = async (who: string) => shown(await bot.press(who, 'round.vote', answer('approve'))).join('\n');
  expect(await say(observer)).toContain('Du deltager som observatør og skal ikke svare.');
  expect(await say(secretariat)).toBe(
    'Det kan du ikke gøre i din rolle. Skriv »hjælp«, så ser du, hvad du kan.',
  );
  expect(await say(stranger)).toBe('Jeg kan ikke finde noget til dig her.');
  expect(await kept()).toEqual(before);

  await bot.fresh(dayBefore);
  await bot.put(wheelWithoutMember());
  const without = await kept();
  expect(await say(member)).toContain('Du deltager ikke i sagen.');
  expect(await kept()).toEqual(without);
});

it('keeps an answer after the deadline as a remark that does not count', async () => {
  bot.clock.now = '2025-06-11T22:00:00.000Z';
  const late = await bot.press(outstanding, 'round.vote', answer('reject', { comment: 'Nej.' }));
  expect(shown(late).join('\n')).toContain('det er noteret som en bemærkning og tæller ikke med');
  const again = await bot.press(outstanding, 'round.vote', answer('approve', { comment: 'Jo.' }));
  expect(shown(again).join('\n')).toContain('Fristen udløb onsdag den 11. juni 2025 kl. 23.59');
  expect(await mine()).toMatchObject({ answer: null, lateAnswers: 1 });
});

it('takes an answer at the last second, by the time it came in', async () => {
  bot.clock.now = '2025-06-11T21:59:59.999Z';
  await bot.press(outstanding, 'round.vote', answer('approve'));
  expect(await mine()).toMatchObject({ answer: { choice: 'approve', at: '2025-06-11T21:59:59.999Z' } });
});

it('says after the closing what holds, with and without an answer', async () => {
  await runToTheEnd(bot);
  const before = await kept();
  const theirs = shown(await bot.press(member, 'round.vote', answer('reject'))).join('\n');
  expect(theirs).toContain('Fristen udløb onsdag den 11. juni 2025 kl. 23.59, og sagen er afsluttet.');
  expect(theirs).toContain('Dit svar fra onsdag den 28. maj gælder.');
  expect(await kept()).toEqual(before);
  const none = shown(await bot.press(outstanding, 'round.vote', answer('approve'))).join('\n');
  expect(none).toContain('tæller ikke med');
  expect(await mine()).toMatchObject({ answer: null });
});

it('says nothing is known yet, and no more, about a case that is not sent out', async () => {
  await bot.put(draft());
  const { id } = draft().round;
  for (const who of [outstanding, observer, stranger])
    expect(shown(await bot.press(who, 'round.vote', answer('approve', { roundId: id })))).toEqual([
      'Jeg kan ikke finde noget til dig her.',
    ]);
});

it('refuses who has left the board since, and whoever took over answers', async () => {
  const stored = await bot.deps.boards.read(sampleBoard.id);
  if (stored === null) throw new Error('no board');
  const newcomer = { tenantId: bot.cast.tenantId, objectId: bot.person(stranger).objectId };
  const seats = stored.value.seats.map((seat) =>
    seat.id === outstanding
      ? { ...seat, person: { ...seat.person, name: 'Ny Opdigtet', identities: [newcomer] } }
      : seat,
  );
  await bot.deps.boards.save({ ...stored.value, seats }, stored.etag);
  expect(shown(await bot.press(outstanding, 'round.vote', answer('approve')))).toEqual([
    'Jeg kan ikke finde noget til dig her.',
  ]);
  expect(shown(await bot.press(stranger, 'round.vote', answer('approve')))).toContain(
    'Du har svaret. Du skal ikke gøre mere.',
  );
  expect(await mine()).toMatchObject({ answer: { choice: 'approve' } });
});

describe('data made by hand', () => {
  const tooLong = 'x'.repeat(20_000);
  const polluted = JSON.parse(
    `{"v":1,"roundId":"${wheelId}","version":1,"seen":0,"choice":"approve","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}`,
  );
  const old = 'Kortet er fra en ældre udgave af Votum. Skriv »status« for at få et nyt.';

  it.each<[string, unknown]>([
    ['no data', undefined],
    ['null', null],
    ['a text', 'approve'],
    ['a list', ['approve']],
    ['no v', { ...answer('approve'), v: undefined }],
    ['another v', answer('approve', { v: 2 })],
    ['a choice that is none', answer('yes')],
    ['a choice that is a list', answer('approve', { choice: ['approve'] })],
    ['a version that is a text', answer('approve', { version: '1' })],
    ['version 0', answer('approve', { version: 0 })],
    ['half a version', answer('approve', { version: 1.5 })],
    ['seen below nothing', answer('approve', { seen: -1 })],
    ['seen beyond all numbers', answer('approve', { seen: 2 ** 60 })],
    ['an id that is no id', answer('approve', { roundId: '../../etc' })],
    ['an id of several', answer('approve', { roundId: [wheelId] })],
    ['a partition in the id', answer('approve', { roundId: 'a|b' })],
    ['a comment too long for any card', answer('reject', { comment: tooLong })],
    ['a comment that is an object', answer('reject', { comment: { text: 'x' } })],
  ])('%s: a calm answer, and nothing is changed', async (_, data) => {
    const before = await kept();
    const turned = await bot.press(outstanding, 'round.vote', data);
    expect(turned.status).toBe(200);
    expect(turned.jsonBody).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: old,
    });
    expect(bot.faults).toEqual([]);
    expect(await kept()).toEqual(before);
  });

  it('a version to come, or an answer number to come, is no way around the old card', async () => {
    await bot.press(outstanding, 'round.vote', answer('approve'));
    const before = await kept();
    const turned = await bot.press(outstanding, 'round.vote', answer('reject', { version: 7, seen: 1 }));
    expect(shown(turned).join('\n')).toContain('Kortet var ikke det nyeste');
    expect(await kept()).toEqual(before);
  });

  it('keys that are not the verb’s own are dropped, also those that would reach every object', async () => {
    await bot.press(outstanding, 'round.vote', polluted);
    expect(await mine()).toMatchObject({ answer: { choice: 'approve' } });
    expect(Reflect.get({}, 'admin')).toBeUndefined();
    const rows = JSON.stringify(await kept());
    expect(rows).not.toContain('admin');
  });

  it('a user id in the data says nothing about who presses', async () => {
    const someoneElse = {
      userId: bot.person(member).objectId,
      aadObjectId: bot.person(member).objectId,
      seatId: member,
    };
    await bot.press(outstanding, 'round.vote', answer('reject', { ...someoneElse, comment: 'Nej.' }));
    expect(await mine()).toMatchObject({ answer: { choice: 'reject' } });
  });

  it.each<[string, unknown]>([
    ['no verb', undefined],
    ['a number', 7],
    ['a verb that is none', 'round.explode'],
    ['a key every object has', 'constructor'],
    ['__proto__', '__proto__'],
    ['toString', 'toString'],
    ['a long one', 'x'.repeat(5_000)],
  ])('a verb that is not there (%s): the same', async (_, verb) => {
    const before = await kept();
    const turned = await bot.press(outstanding, verb, answer('approve'));
    expect([turned.status, turned.jsonBody]).toEqual([
      200,
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: old },
    ]);
    expect(await kept()).toEqual(before);
  });

  it('an action of another type, and an invoke of another name, are told the same', async () => {
    const at = { serviceUrl: bot.serviceUrl, now: bot.clock.now };
    const press = bot.make.press(bot.person(outstanding), 'round.vote', answer('approve'), at);
    const submit = { ...press, value: { action: { ...press.value.action, type: 'Action.Submit' } } };
    for (const activity of [
      submit,
      { ...press, name: 'task/fetch' },
      { ...press, value: undefined },
      { ...press, name: undefined },
    ]) {
      const turned = await bot.post(activity);
      expect([turned.status, turned.jsonBody]).toEqual([200, expect.objectContaining({ value: old })]);
    }
    expect(await mine()).toMatchObject({ answer: null });
  });

  it('an activity that no person in Teams sent gets the protocol’s own answer for that, and nothing is read from it', async () => {
    const at = { serviceUrl: bot.serviceUrl, now: bot.clock.now };
    const press = bot.make.press(bot.person(outstanding), 'round.vote', answer('approve'), at);
    const other = '99999999-9999-4999-8999-999999999999';
    const before = await kept();
    for (const activity of [
      { ...press, channelId: 'webchat' },
      { ...press, channelId: 'directline' },
      { ...press, from: { id: press.from?.id } },
      { ...press, from: { ...press.from, aadObjectId: 'not-a-guid' } },
      { ...press, conversation: { ...press.conversation, tenantId: undefined }, channelData: {} },
      { ...press, channelData: { tenant: { id: other } } },
    ]) {
      const turned = await bot.post(activity);
      expect([turned.status, turned.jsonBody]).toEqual([
        200,
        {
          statusCode: 400,
          type: 'application/vnd.microsoft.error',
          value: expect.objectContaining({ code: 'BadRequest' }),
        },
      ]);
    }
    // The same object id in another tenant is somebody else.
    const elsewhere = {
      ...press,
      conversation: { ...press.conversation, tenantId: other },
      channelData: { tenant: { id: other } },
    };
    expect(read(await bot.post(elsewhere))).toEqual({
      kind: 'words',
      text: 'Jeg kan ikke finde noget til dig her.',
    });
    expect(await kept()).toEqual(before);
  });
});

it('says that it cannot tell, when the store does not answer', async () => {
  const { commit } = bot.deps.rounds;
  bot.deps.rounds.commit = async () => 'unknown';
  const turned = await bot.press(outstanding, 'round.vote', answer('approve'));
  bot.deps.rounds.commit = commit;
  expect(shown(turned).join('\n')).toMatch(/^Jeg kan ikke se, om det er gemt\. Åbn kortet igen om lidt/);
});

it('answers calmly when the store fails, logs the code and no text, and acknowledges nothing', async () => {
  const { readForPress } = bot.deps.rounds;
  bot.deps.rounds.readForPress = async () => {
    throw new TypeError('the comment was: For dyrt.');
  };
  const turned = await bot.press(outstanding, 'round.vote', answer('reject', { comment: 'For dyrt.' }));
  bot.deps.rounds.readForPress = readForPress;
  expect(shown(turned)).toEqual(['Noget gik galt, og det, du bad om, er ikke gjort. Prøv igen om lidt.']);
  expect(turned.logged).toEqual([
    { level: 'error', message: 'an answer failed', fields: { code: 'VOTUM-ANSWER', fault: 'TypeError' } },
  ]);
  expect(JSON.stringify(turned.logged)).not.toContain('dyrt');
  expect(await mine()).toMatchObject({ answer: null });
});

it('never closes a case by a press; the look after it may', async () => {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  await bot.put(wheel(undefined, { earlyClose: 'whenAllAnswered' }));
  await bot.press(outstanding, 'round.vote', answer('approve'));
  expect((await bot.deps.rounds.readHeader(wheelId))?.value.status).toBe('open');
  await bot.settle();
  expect((await bot.deps.rounds.readHeader(wheelId))?.value.status).toBe('closed');
});

it('a closing and a press cannot both win', async () => {
  bot.clock.now = sealedAt;
  await bot.deps.due.put({ dueAt: sealedAt, stream: wheelId.replace('.', '|'), what: 'case', key: '' });
  // Received in time, committed in the same moment as the closing.
  const turn = bot.press(outstanding, 'round.vote', answer('reject', { comment: 'Nej.' }));
  await Promise.all([turn, bot.settle()]);
  await bot.settle();
  const whole = await bot.deps.rounds.readWhole(wheelId);
  const round = whole?.round.value;
  const answered = whole?.seats.filter(({ value }) => value.answer !== null).length;
  expect(
    round?.status === 'closed' && round.ending.kind === 'decided'
      ? round.ending.verdict.tally.answered
      : null,
  ).toBe(answered);
});
