import { SeatId } from '../../../domain/ids';
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
  fourOfFive,
  keep,
  minutes,
  roles,
  runToTheEnd,
  theComment,
  wheel,
  wheelId,
} from '../../support/boardAtWork';

// What was said about a case is dealt with by pressing what the cards offer, and what is left goes on the next agenda.

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

const { secretariat, chair, coChair, commenter, outstanding, observer } = roles;

function cardOf(turned: Turned) {
  const said = read(turned);
  if (said.kind !== 'card') throw new Error(`no card but ${JSON.stringify(said)}`);
  return said.card;
}
const shown = (turned: Turned) => textsOf(cardOf(turned)).join('\n');
/** Presses a button as a client does: its own data, with what is typed in the card's fields. */
function press(turned: Turned, title: string, typed: Record<string, string> = {}, who: string = secretariat) {
  const found = buttonsOf(cardOf(turned)).find((one) => one.title === title);
  if (found === undefined)
    throw new Error(`no ${title} among ${buttonsOf(cardOf(turned)).map((one) => one.title)}`);
  return bot.press(who, found.verb, { ...found.data, ...inputsOf(cardOf(turned)), ...typed });
}
const ofCase = { v: 1, roundId: wheelId };
const theRemark = { seatId: 'ngc', said: 1 };
const words = (turned: Turned) => {
  const said = read(turned);
  return said.kind === 'words' ? said.text : '';
};

it('is reached from the status card, and a remark is marked with one press', async () => {
  await bot.put(wheel());
  const list = await press(
    await bot.press(secretariat, 'round.show', { ...ofCase, as: 'run' }),
    'Bemærkninger',
  );
  expect(shown(list)).toContain('Venter på dig: 1 bemærkning er ikke behandlet.');
  expect(shown(list)).toContain(theComment);
  const marked = await press(list, 'Til referatet');
  expect(shown(marked)).toContain('Bemærkningen kommer med i teksten til referatet.');
  expect(shown(marked)).toContain(`Nationalt Genom Center bemærkede: ”${theComment}”`);
  const changed = await press(await press(marked, 'Ret'), 'Intet yderligere');
  expect(shown(changed)).toContain('Det er noteret, at der ikke sker mere med bemærkningen.');
  expect(shown(changed)).not.toContain('bemærkede');
});

it('is answered to the one who made it: without words the field comes back, with words the member hears', async () => {
  await bot.put(wheel());
  const opened = await press(await bot.press(secretariat, 'round.remarks', ofCase), 'Besvar');
  expect(shown(await press(opened, 'Send svaret', { answer: '  ' }))).toContain(
    'Skriv svaret, før du sender det.',
  );
  expect(shown(await press(opened, 'Send svaret', { answer: 'Noten er lagt ved.' }))).toContain(
    'Besvaret: Noten er lagt ved.',
  );
  await bot.settle();
  const heard = async (who: string) => JSON.stringify(await bot.chatOf(who));
  expect(await heard(commenter)).toContain('Sekretariatet har svaret på din bemærkning.');
  for (const who of [outstanding, chair, observer])
    expect(await heard(who)).not.toContain('Noten er lagt ved.');
});

it('is for those who run the case, and a chair who takes no part is not one of them', async () => {
  await bot.put(wheel({ ...fourOfFive, 'region-syddanmark': 'approve' }));
  for (const who of [outstanding, observer])
    for (const [verb, data] of [
      ['round.remarks', ofCase],
      ['round.mark', { ...ofCase, ...theRemark, mark: 'forMinutes' }],
      ['agenda.next', { v: 1, boardId: sampleBoard.id }],
    ] as const)
      expect(words(await bot.press(who, verb, data))).toMatch(/^Det kan du ikke gøre i din rolle\./);
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  const { 'region-syddanmark': _out, ...answers } = fourOfFive;
  await bot.put(wheel(answers, { recused: [SeatId.parse(coChair)] }));
  expect(words(await bot.press(coChair, 'round.remarks', ofCase))).toMatch(/^Du deltager ikke i sagen\./);
});

it('goes with the decision: in the paragraph for the minutes to those who run it, and on the next agenda', async () => {
  await bot.put(wheel());
  await bot.press(secretariat, 'round.mark', { ...ofCase, ...theRemark, mark: 'forMinutes' });
  await runToTheEnd(bot);
  const decision = { v: 1, boardId: sampleBoard.id, number: '2025-1' };
  const quote = `Nationalt Genom Center bemærkede: ”${theComment}”`;
  for (const who of [secretariat, chair])
    expect(words(await bot.press(who, 'decision.paragraph', decision))).toContain(quote);
  expect(words(await bot.press(outstanding, 'decision.paragraph', decision))).not.toContain('bemærkede');
  expect(words(await bot.say(secretariat, 'tekst til referatet'))).toContain(quote);
  const inChannel = await bot.say(secretariat, 'tekst til referatet', { inChannel: true });
  expect(words(inChannel)).not.toContain('bemærkede');
  const list = await bot.say(chair, 'hvad skal på næste dagsorden');
  expect(shown(list)).toContain(quote);
  const off = await press(list, 'Tag af listen', {}, chair);
  expect(shown(off)).toContain('Der venter ikke noget på næste dagsorden.');
  expect(shown(await press(off, 'Fortryd', {}, chair))).toContain(quote);
});
