import { type ABot, buttonsOf, inputsOf, openBot, read, type Turned, textsOf } from '../support/aBot';
import { dayBefore, roles, runToTheEnd, wheel, wheelId } from '../support/boardAtWork';

// The secretariat tells where a decision is journalised, in words and by card.

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

const { secretariat, chair, member } = roles;
const ofCase = { v: 1, roundId: wheelId };
const numbers = { caseNo: '2025-1234', docNo: '567890', date: '' };
const record = (more: object = {}, who: string = secretariat) =>
  bot.press(who, 'decision.journal', { ...ofCase, ...numbers, ...more });
const shown = (turned: Turned): string => {
  const what = read(turned);
  return what.kind === 'words' ? what.text : what.kind === 'card' ? textsOf(what.card).join('\n') : '';
};
const cardOf = (turned: Turned) => {
  const what = read(turned);
  if (what.kind !== 'card') throw new Error(`no card: ${shown(turned)}`);
  return what.card;
};
const receipt = 'Journaliseret 12. juni 2025, sag 2025-1234, dok. 567890.';

describe('typed words', () => {
  it.each([
    'journaliseret 2025-1 sag 2025-1234 dok 567890',
    'Beslutning 2025-1 er journaliseret på sagsnr. 2025-1234, dokument 567890',
  ])('"%s" opens the card with the numbers in it, and does nothing yet', async (typed) => {
    await runToTheEnd(bot);
    const card = cardOf(await bot.say(secretariat, typed));
    expect(inputsOf(card)).toEqual({ caseNo: '2025-1234', docNo: '567890', date: '2025-06-12' });
    expect(await bot.deps.rounds.readHeader(wheelId)).toMatchObject({ value: { journal: null } });
    const [button] = buttonsOf(card);
    const done = await bot.press(secretariat, button?.verb, { ...button?.data, ...inputsOf(card) });
    expect(shown(done)).toContain(receipt);
  });

  it('takes "den" for the case last spoken of, and says so where a number is no decision', async () => {
    await runToTheEnd(bot);
    await bot.say(secretariat, 'er årshjulet godkendt');
    expect(shown(await bot.say(secretariat, 'journaliser den'))).toContain('Hvor er sagen journaliseret?');
    expect(shown(await bot.say(secretariat, 'journaliser beslutning 2025-9'))).toBe(
      'Der er ikke nogen beslutning 2025-9 i registeret.',
    );
  });

  it('is for the secretariat, in its own chat, about a case that has ended', async () => {
    expect(shown(await bot.say(secretariat, 'journaliser sagen om årshjulet'))).toBe(
      'Sagen er ikke afsluttet endnu, så der er ikke noget at journalisere.',
    );
    await runToTheEnd(bot);
    expect(shown(await bot.say(secretariat, 'journaliser 2025-1', { inChannel: true }))).not.toContain('?');
    for (const who of [chair, member])
      expect(shown(await bot.say(who, 'journaliser beslutning 2025-1'))).toContain('Det kan du ikke gøre');
  });
});

it('records it, shows it on the decision to those who run cases, and takes a correction', async () => {
  await runToTheEnd(bot);
  expect(shown(await record())).toContain(receipt);
  for (const who of [secretariat, chair])
    expect(shown(await bot.say(who, 'hvad besluttede vi om årshjulet'))).toContain(receipt);
  expect(shown(await bot.say(member, 'hvad besluttede vi om årshjulet'))).not.toContain('1234');
  expect(shown(await bot.say(chair, 'hvad besluttede vi om årshjulet', { inChannel: true }))).not.toContain(
    '1234',
  );
  const again = cardOf(await bot.press(secretariat, 'confirm.open', { ...ofCase, what: 'journal' }));
  expect(inputsOf(again)).toMatchObject({ caseNo: '2025-1234', docNo: '567890' });
  expect(shown(await record({ docNo: '99' }))).toContain('Rettet.');
  const boardId = wheelId.slice(0, wheelId.indexOf('.'));
  const decision = await bot.press(secretariat, 'decision.show', { v: 1, boardId, number: '2025-1' });
  expect(shown(decision)).toContain('sag 2025-1234, dok. 99.');
});

it('brings the card back with what was typed when it cannot be used', async () => {
  await runToTheEnd(bot);
  const turned = await record({ docNo: ' ', date: '2025-06-12' });
  expect(shown(turned)).toContain('Skriv både sagsnummer og dokumentnummer.');
  expect(inputsOf(cardOf(turned))).toMatchObject({ caseNo: '2025-1234', date: '2025-06-12' });
  expect(shown(await record({ date: '2025-06-13' }))).toContain('ude i fremtiden');
  expect(shown(await record({}, member))).toContain('Det kan du ikke gøre');
});

it('lists what is not journalised to those who run cases, with a button for the secretariat alone', async () => {
  const ask = (who: string) => bot.say(who, 'hvad mangler at blive journaliseret');
  expect(shown(await ask(secretariat))).toBe('Alt i registeret er journaliseret.');
  await runToTheEnd(bot);
  const lines = [
    '1 afsluttet sag er ikke journaliseret.',
    'Beslutning 2025-1, 11. juni 2025. Har ventet 1 arbejdsdag',
  ];
  const listed = await ask(secretariat);
  for (const line of lines) expect(shown(listed)).toContain(line);
  expect(buttonsOf(cardOf(listed)).map(({ verb, data }) => [verb, data.what])).toEqual([
    ['confirm.open', 'journal'],
  ]);
  expect(buttonsOf(cardOf(await ask(chair))).map(({ verb }) => verb)).toEqual(['round.show']);
  expect(shown(await ask(member))).toContain('Det kan du ikke gøre');
  await record();
  expect(shown(await ask(secretariat))).toBe('Alt i registeret er journaliseret.');
});

describe('the register as a file', () => {
  it('is said to those who run cases where it is had, and to nobody else', async () => {
    for (const who of [secretariat, chair])
      expect(shown(await bot.say(who, 'eksportér registeret'))).toContain('»register export«');
    expect(shown(await bot.say(member, 'eksportér registeret'))).toContain('Det kan du ikke gøre');
  });
});
