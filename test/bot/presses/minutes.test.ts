import type { RoundId } from '../../../domain/ids';
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
import { dayBefore, keep, minutes, roles, wheel } from '../../support/boardAtWork';

// The minutes of the sample board's meeting are sent for approval, corrected and ruled on by pressing what the cards offer.

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
});

const { secretariat, chair, outstanding, observer } = roles;

function cardOf(turned: Turned) {
  const said = read(turned);
  if (said.kind !== 'card') throw new Error(`no card but ${JSON.stringify(said)}`);
  return said.card;
}
function press(turned: Turned, title: string, typed: Record<string, string> = {}, who: string = secretariat) {
  const found = buttonsOf(cardOf(turned)).find((one) => one.title === title);
  if (found === undefined)
    throw new Error(`no ${title} among ${buttonsOf(cardOf(turned)).map((one) => one.title)}`);
  return bot.press(who, found.verb, { ...found.data, ...inputsOf(cardOf(turned)), ...typed });
}
const words = (turned: Turned) => {
  const said = read(turned);
  return said.kind === 'words' ? said.text : textsOf(cardOf(turned)).join('\n');
};

/** The minutes out for approval, every card delivered. */
async function sent(): Promise<RoundId> {
  await keep(bot, minutes());
  const form = await bot.say(secretariat, 'send referatet til godkendelse');
  const preview = await press(form, 'Se sagen før udsendelse');
  const roundId = buttonsOf(cardOf(preview))[0]?.data.roundId as RoundId;
  // This board's rules want a chair's release.
  const asked = await press(preview, 'Send til formandskabet');
  expect(words(asked)).toContain('Sagen er sendt til formandskabet');
  await bot.press(chair, 'round.release', { v: 1, roundId });
  await bot.press(secretariat, 'round.start', { v: 1, roundId });
  await bot.settle();
  return roundId;
}

it('opens the form filled in, from words and from the meeting’s own card', async () => {
  await keep(bot, minutes());
  const filled = {
    title: 'Referat af mødet den 7. maj 2025',
    question: 'Kan du godkende referatet?',
    workingDays: '7',
  };
  const said = await bot.say(secretariat, 'send referatet til godkendelse');
  expect(inputsOf(cardOf(said))).toMatchObject(filled);
  expect(words(said)).toContain('er en godkendelse (fastsat af formandskabet for denne sag)');
  const meeting = await bot.press(secretariat, 'agenda.show', {
    v: 1,
    boardId: sampleBoard.id,
    meetingId: '2025-1',
  });
  expect(inputsOf(cardOf(await press(meeting, 'Send referatet til godkendelse')))).toMatchObject(filled);
});

it('opens an empty one where no minutes are kept, and says so', async () => {
  const said = await bot.say(secretariat, 'send referatet til godkendelse');
  expect(inputsOf(cardOf(said))).toMatchObject({ title: 'Referat' });
  expect(words(said)).toContain('Jeg har ikke et referat liggende.');
});

it('is for those who run cases', async () => {
  await keep(bot, minutes());
  for (const who of [outstanding, observer])
    expect(words(await bot.say(who, 'send referatet til godkendelse'))).toContain(
      'Det kan du ikke gøre i din rolle.',
    );
});

it('takes corrections with a text, has them ruled on with a reason, and shows the case that is out', async () => {
  const roundId = await sent();
  const own = await bot.press(outstanding, 'round.show', { v: 1, roundId });
  const empty = await press(own, 'Har rettelser', {}, outstanding);
  expect(words(empty)).toContain('Skriv dine rettelser under Andet svar');
  const given = await press(empty, 'Har rettelser', { comment: 'Ret pkt. 6.' }, outstanding);
  expect(words(given)).toContain('Sekretariatet tager stilling til dine rettelser.');
  await bot.settle();

  const status = await bot.say(secretariat, 'send referatet til godkendelse');
  expect(words(status)).toContain('Venter på dig: rettelser til referatet.');
  const asked = await press(status, 'Tag stilling til rettelser');
  expect(words(asked)).toContain('Ret pkt. 6.');
  const unsaid = await press(asked, 'Afvis');
  expect(words(unsaid)).toContain('Skriv, hvorfor rettelserne afvises');
  const ruled = await press(unsaid, 'Afvis', { reason: 'Mødet besluttede det.' });
  expect(words(ruled)).toContain('afvist: Mødet besluttede det');
  await bot.settle();
  expect((await bot.chatOf(outstanding)).at(-1)?.summary).toBe(
    'Venter på dig: dine rettelser til referatet er afvist. Referat af mødet den 7. maj 2025.',
  );

  const withdrawn = await bot.press(outstanding, 'round.show', { v: 1, roundId });
  expect(words(await press(withdrawn, 'Godkender referatet', {}, outstanding))).toContain(
    'Du godkendte referatet',
  );
  expect(words(await press(asked, 'Godtag'))).toContain('Medlemmet har ændret sit svar siden');
});

it('offers in answer to written words what the case offers', async () => {
  await sent();
  expect(words(await bot.say(outstanding, 'godkendt'))).toContain('Tryk Godkender referatet');
  const cannot = words(await bot.say(outstanding, 'kan ikke godkende'));
  expect(cannot).toContain('Har rettelser');
  expect(cannot).not.toContain('Kan ikke godkende');
});

it('answers a press of another kind of case with the fresh card, and records nothing', async () => {
  const roundId = await sent();
  const before = await bot.kept.rows('Rounds');
  const data = { v: 1, roundId, version: 1, seen: 0, choice: 'reject', comment: '' };
  expect(words(await bot.press(outstanding, 'round.vote', data))).toContain(
    'Det svar kan ikke gives i denne sag',
  );
  expect(await bot.kept.rows('Rounds')).toEqual(before);
});

it('lets nobody but the secretariat open the card to rule on corrections', async () => {
  const roundId = await sent();
  const open = (who: string) => bot.press(who, 'confirm.open', { v: 1, roundId, what: 'correction' });
  expect(words(await open(chair))).toContain('Det kan du ikke gøre i din rolle.');
  expect(words(await open(outstanding))).toContain('Det kan du ikke gøre i din rolle.');
  expect(words(await open(secretariat))).toContain('Ingen har rettelser til referatet.');
});

it('leaves a draft of something else alone', async () => {
  await keep(bot, minutes());
  await bot.put(wheel());
  await bot.say(secretariat, 'skriftlig procedure');
  const said = await bot.say(secretariat, 'send referatet til godkendelse');
  expect(inputsOf(cardOf(said))).toMatchObject({ title: 'Referat af mødet den 7. maj 2025' });
});
