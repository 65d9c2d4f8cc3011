import { type ABot, allTexts, openBot, sampleBoard } from '../../support/aBot';
import { dayBefore, fourOfFive, roles, runToTheEnd, wheel, wheelId } from '../../support/boardAtWork';

// A decision is annulled on the real cards, as Teams sends them.

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());

beforeEach(async () => {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  await bot.put(wheel(fourOfFive));
  await runToTheEnd(bot);
});

const { chair, member, secretariat, stranger } = roles;
const said = allTexts;
const ofCase = { v: 1, roundId: wheelId };
const voided = async () => {
  const round = (await bot.deps.rounds.readHeader(wheelId))?.value;
  return round?.status === 'closed' ? round.voided : null;
};

it('is asked for in words, explained, and not done without a reason', async () => {
  const asked = said(await bot.say(chair, 'annullér beslutning 2025-1'));
  expect(asked).toContain('Annullér beslutningen?');
  expect(asked).toContain('nummeret bruges ikke igen');
  expect(asked).toContain('tager Votum ikke stilling til');
  expect(said(await bot.press(chair, 'decision.void', { ...ofCase, reason: ' ' }))).toContain(
    'Annullér beslutningen?',
  );
  expect(await voided()).toBeNull();
});

it('is done, told, and shown wherever the decision is', async () => {
  const done = said(await bot.press(chair, 'decision.void', { ...ofCase, reason: 'Ærø manglede.' }));
  expect(done).toContain('Beslutning 2025-1 er annulleret.');
  await bot.settle();
  for (const who of [member, secretariat]) {
    expect(said(await bot.say(who, 'beslutning 2025-1'))).toContain('Annulleret den');
    expect(said(await bot.press(who, 'round.show', ofCase))).toContain('Ærø manglede.');
  }
  expect(said(await bot.say(chair, 'void decision 2025-1'))).toMatch(/allerede annulleret|annulled already/);
  const entries = await bot.deps.register.list(sampleBoard.id);
  expect(entries.map(({ kind }) => kind)).toEqual(['ended', 'voided']);
});

it('is refused to whoever may not, and asks which where none is named', async () => {
  expect(said(await bot.say(secretariat, 'annullér beslutning 2025-1'))).toContain('Skriv til en formand.');
  expect(said(await bot.say(member, 'annullér beslutning 2025-1'))).toContain(
    'Det kan du ikke gøre i din rolle.',
  );
  expect(said(await bot.press(stranger, 'decision.void', { ...ofCase, reason: 'x' }))).toContain(
    'Jeg kan ikke finde noget til dig her.',
  );
  expect(said(await bot.say(chair, 'annullér beslutning 2025-9'))).toContain('ikke nogen Beslutning 2025-9');
  expect(await voided()).toBeNull();
});
