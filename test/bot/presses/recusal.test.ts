import { type ABot, buttonsOf, inputsOf, openBot, read, type Turned, textsOf } from '../../support/aBot';
import { dayBefore, roles, wheel, wheelId } from '../../support/boardAtWork';

// By the board's rule: a member reports himself, and what the board decided is recorded by pressing what the cards offer.

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  const { round, seats } = wheel();
  const source = 'Forretningsordenens § 7';
  const recusalDecidedBy = { value: 'board', setBy: 'board', source } as const;
  await bot.put({ round: { ...round, rules: { ...round.rules, recusalDecidedBy } }, seats });
});

function cardOf(turned: Turned) {
  const said = read(turned);
  if (said.kind !== 'card') throw new Error(`no card but ${JSON.stringify(said)}`);
  return said.card;
}
const shown = (turned: Turned) => textsOf(cardOf(turned)).join('\n');
function press(who: string, turned: Turned, title: string, typed: Record<string, string> = {}) {
  const found = buttonsOf(cardOf(turned)).find((one) => one.title === title);
  if (found === undefined)
    throw new Error(`no ${title} among ${buttonsOf(cardOf(turned)).map((one) => one.title)}`);
  return bot.press(who, found.verb, { ...found.data, ...inputsOf(cardOf(turned)), ...typed });
}
const ofCase = { v: 1, roundId: wheelId };
const { member, secretariat } = roles;

it('the member hears that the board decides; without how it did nothing is recorded, and what was chosen stays', async () => {
  const asked = await bot.press(member, 'confirm.open', { ...ofCase, what: 'recuse' });
  expect(shown(asked)).toContain('Bestyrelsen afgør spørgsmålet');
  const out = await press(member, asked, 'Jeg kan være inhabil');
  expect(shown(out)).toContain('mens bestyrelsen afgør spørgsmålet');

  const status = await bot.press(secretariat, 'round.show', { ...ofCase, as: 'run' });
  const record = await press(secretariat, status, 'Registrér bestyrelsens afgørelse');
  const noGround = await press(secretariat, record, 'Inhabil', { how: 'Pr. mail den 10. juni 2025' });
  expect(shown(noGround)).toContain('Vælg grunden');
  expect(inputsOf(cardOf(noGround))).toMatchObject({ how: 'Pr. mail den 10. juni 2025' });
  const noHow = await press(secretariat, noGround, 'Inhabil', { ground: '5', how: ' ' });
  expect(shown(noHow)).toContain('Skriv, hvordan og hvornår bestyrelsen afgjorde det.');
  expect(inputsOf(cardOf(noHow))).toMatchObject({ ground: '5' });
  const done = await press(secretariat, noHow, 'Inhabil', { how: 'Pr. mail den 10. juni 2025' });
  expect(shown(done)).toContain('Medlemmet er inhabilt og er ude af sagen.');
  expect(shown(await bot.press(member, 'round.show', { ...ofCase, as: 'case' }))).toContain(
    'Bestyrelsen har afgjort, at du er inhabil, jf. forvaltningslovens § 3, stk. 1, nr. 5.',
  );
});
