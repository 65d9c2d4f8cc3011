import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ABot, buttonsOf, openBot, read, type Turned, textsOf } from '../../support/aBot';
import { dayBefore, draft, roles, runToTheEnd, wheel, wheelId } from '../../support/boardAtWork';

// The secretariat records an answer, drops the mail it came in, and the member says whether it is his.

let bot: ABot;
let server: Server;
beforeAll(async () => {
  bot = await openBot();
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'message/rfc822' }).end('Godkendt herfra.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await bot.stop();
});
beforeEach(async () => {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  await bot.put(wheel());
});

const { outstanding, secretariat, member, observer } = roles;
const ofCase = { v: 1, roundId: wheelId };
const record = (more: object = {}) =>
  bot.press(secretariat, 'round.record', {
    ...ofCase,
    seatId: outstanding,
    choice: 'approve',
    by: 'email',
    date: '2025-06-09',
    time: '14:05',
    how: '',
    ...more,
  });
const said = (who: string, what: 'confirm' | 'dispute', answer = 1) =>
  bot.press(who, `round.${what}-answer`, { ...ofCase, answer });
const drop = (name: string) => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mail`;
  const at = { serviceUrl: bot.serviceUrl, now: bot.clock.now };
  return bot.post(bot.make.file(bot.person(secretariat), name, url, at));
};
const shown = (turned: Turned): string => {
  const what = read(turned);
  return what.kind === 'words' ? what.text : what.kind === 'card' ? textsOf(what.card).join('\n') : '';
};
const verbsOf = (turned: Turned) => {
  const what = read(turned);
  return what.kind === 'card' ? buttonsOf(what.card).map(({ verb }) => verb) : [];
};
const mine = async () =>
  (await bot.deps.rounds.readWhole(wheelId))?.seats.find(({ value }) => value.seatId === outstanding)?.value;

it('records an answer by mail with the time it was given, and asks for the mail', async () => {
  const turned = await record();
  expect(shown(turned)).toContain(
    'Medlemmet er bedt om at bekræfte det. Har du mailen, så træk den ind i chatten',
  );
  expect((await mine())?.answer?.onBehalf).toMatchObject({
    by: 'email',
    givenAt: '2025-06-09T12:05:00.000Z',
  });
});

it('keeps the mail that is dropped with the answer and not with an older draft', async () => {
  await bot.put(draft());
  await record();
  expect(shown(await drop('SV Årshjul.eml'))).toBe(
    'Mailen er gemt ved svaret. Kun sekretariatet og medlemmet kan se den.',
  );
  expect((await mine())?.answer?.onBehalf?.mail).toMatchObject({ name: 'SV Årshjul.eml', bytes: 16 });
  // The next file is not that answer's: it goes with the draft.
  expect(shown(await drop('Bilag.txt'))).toContain('Kladden er gemt.');
});

it('brings the form back with what was typed when the answer is older than the case', async () => {
  const turned = await record({ date: '2025-05-02', how: 'Skrev fra ferien' });
  expect(shown(turned)).toContain('Svaret er givet, før sagen blev udsendt i den form, den har nu.');
  expect(JSON.stringify(turned.jsonBody)).toContain('Skrev fra ferien');
  expect(JSON.stringify(turned.jsonBody)).toContain('2025-05-02');
  expect((await mine())?.answer).toBeNull();
});

it('still takes what a card from before says, where how it came was one text', async () => {
  await bot.press(secretariat, 'round.record', {
    ...ofCase,
    seatId: outstanding,
    choice: 'approve',
    how: 'Ringede i dag.',
  });
  expect((await mine())?.answer?.onBehalf).toMatchObject({ by: 'other', note: 'Ringede i dag.' });
});

it('lets the member confirm, once and again', async () => {
  await record();
  const card = await bot.press(outstanding, 'round.show', { ...ofCase, as: 'case' });
  expect(verbsOf(card)).toEqual(expect.arrayContaining(['round.confirm-answer', 'round.dispute-answer']));
  for (const turned of [await said(outstanding, 'confirm'), await said(outstanding, 'confirm')]) {
    expect(shown(turned)).toContain('Du bekræftede det tirsdag den 10. juni 2025 kl. 09.00.');
    expect(verbsOf(turned)).not.toContain('round.confirm-answer');
  }
});

it('lets the member say that it is not his, and answer at once', async () => {
  await record();
  const turned = await said(outstanding, 'dispute');
  expect(shown(turned)).toContain('ikke er dit. Det tæller ikke med, og du kan svare selv.');
  expect(verbsOf(turned)).toContain('round.vote');
  expect(await mine()).toMatchObject({ answer: null, disputed: { n: 1 } });
});

it('answers an old card with the fresh one, and everybody else with a word or their own card', async () => {
  await record();
  expect(shown(await said(outstanding, 'confirm', 7))).toContain('Kortet var ikke det nyeste');
  expect(shown(await said(secretariat, 'confirm'))).toContain('Det kan du ikke gøre i din rolle.');
  expect(shown(await said(observer, 'dispute'))).toContain('Du deltager som observatør');
  expect(shown(await said(member, 'dispute'))).toContain('Kortet var ikke det nyeste');
  expect((await mine())?.answer?.onBehalf?.confirmedAt).toBeNull();
});

it('hears of it after the closing too, and changes nothing', async () => {
  await record();
  await runToTheEnd(bot);
  expect(shown(await said(outstanding, 'confirm'))).toContain('Sagen er afsluttet');
  expect(shown(await said(outstanding, 'dispute'))).toContain('Det kom for sent til at ændre optællingen.');
  expect(await mine()).toMatchObject({ answer: { n: 1 }, disputed: { n: 1 } });
});
