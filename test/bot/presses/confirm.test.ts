import type { CaseRules } from '../../../domain/round/caseRules';
import { decideCase } from '../../../domain/round/endCase';
import { type ABot, allTexts, buttonsOf, openBot, read, sampleBoard, textsOf } from '../../support/aBot';
import { dayBefore, fourOfFive, roles, sealedAt, toldAt, wheel, wheelId } from '../../support/boardAtWork';

// The chairs confirm a result on the real cards, as Teams sends them; and an extension the rules do not allow.

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());

const ofCase = { v: 1, roundId: wheelId };
const confirmed = { ...ofCase, outcome: 'confirmed', reason: '' };
const refused = { ...ofCase, outcome: 'refused', reason: '' };
const byBoard = { setBy: 'board', source: 'Pkt. 4/25' } as const;
const { chair, coChair, member, outstanding, secretariat, stranger } = roles;

async function open(rules: Partial<CaseRules>): Promise<ReturnType<typeof wheel>> {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  const { round, ...rest } = wheel(fourOfFive);
  return { ...rest, round: { ...round, rules: { ...round.rules, ...rules } } };
}
async function decided(): Promise<void> {
  const { round, seats, events } = await open({ confirmation: { value: 'bothChairs', ...byBoard } });
  const ended = decideCase(round, seats, 'deadline', sealedAt, sampleBoard.calendar);
  await bot.put({ round: ended.round, seats: ended.seats, events });
  bot.clock.now = toldAt;
}
const status = async () => (await bot.deps.rounds.readHeader(wheelId))?.value.status;
const text = (turned: Parameters<typeof allTexts>[0]) => allTexts(turned);

describe('a result that awaits the chairs', () => {
  beforeEach(decided);

  it('is confirmed by one chair and then the other, each on the card with where it stands', async () => {
    const first = await bot.press(chair, 'round.confirm', confirmed);
    expect(text(first)).toContain('Din bekræftelse er noteret. Sagen afventer den anden formand.');
    expect(await status()).toBe('awaitingConfirmation');
    const last = await bot.press(coChair, 'round.confirm', confirmed);
    expect(text(last)).toContain('Resultatet er bekræftet, og alle får besked.');
    expect(await status()).toBe('closed');
    await bot.settle();
    expect(text(await bot.say(member, 'er årshjulet i hus?'))).toContain('Beslutning 2025-1');
  });

  it('is refused on a card that asks for the reason and keeps what was typed', async () => {
    const shown = await bot.press(chair, 'confirm.open', { ...ofCase, what: 'confirm' });
    expect(text(shown)).toContain('Bekræft resultatet?');
    const again = await bot.press(chair, 'round.confirm', refused);
    expect(text(again)).toContain('Skriv en begrundelse, og tryk igen på Bekræft ikke.');
    expect(await status()).toBe('awaitingConfirmation');
    const done = await bot.press(chair, 'round.confirm', { ...refused, reason: 'Tallene passer ikke.' });
    expect(text(done)).toContain('Resultatet er ikke bekræftet.');
    expect(text(await bot.say(member, 'er årshjulet i hus?'))).toContain('Begrundelse: Tallene passer ikke.');
  });

  it('is told to nobody else, whatever they ask', async () => {
    for (const who of [member, outstanding])
      for (const asked of ['er den i hus?', 'status på årshjulet', 'går den igennem?', 'hvem mangler?']) {
        const said = text(await bot.say(who, asked));
        expect([asked, said]).toEqual([
          asked,
          expect.stringContaining('afventer formandskabets bekræftelse'),
        ]);
        expect(said).not.toMatch(/Godkendt\.|godkendt:|Beslutning 20/);
      }
    expect(text(await bot.press(member, 'confirm.open', { ...ofCase, what: 'confirm' }))).toContain(
      'Det kan du ikke gøre i din rolle.',
    );
    expect(text(await bot.press(stranger, 'round.confirm', confirmed))).toContain(
      'Jeg kan ikke finde noget til dig her.',
    );
  });

  it('names who is missing to those who run it, and what awaits the chair', async () => {
    const said = text(await bot.say(secretariat, 'status på årshjulet'));
    expect(said).toMatch(
      /Sagen afventer formandskabets bekræftelse\. Vi mangler bekræftelse fra .+, og .+\./,
    );
    const mine = read(await bot.say(chair, 'hvad venter på mig?'));
    if (mine.kind !== 'card') throw new Error('no card');
    expect(textsOf(mine.card)).toContain('Venter på dig: bekræft resultatet.');
    expect(buttonsOf(mine.card).map(({ verb }) => verb)).toContain('round.confirm');
  });

  it('lets nothing else be done, and says why', async () => {
    for (const what of ['extend', 'close', 'withdraw', 'remind'])
      expect(text(await bot.press(secretariat, 'confirm.open', { ...ofCase, what }))).toContain(
        'afventer formandskabets bekræftelse, så det kan ikke lade sig gøre længere',
      );
  });
});

describe('an extension the rules do not allow', () => {
  const typed = { ...ofCase, date: '2025-06-16', time: '12:00', reason: 'Flere beder om tid.' };

  it.each([
    [
      'nobody may',
      { by: 'nobody', times: null } as const,
      'Fristen kan ikke forlænges (efter forretningsordenen: Pkt. 4/25).',
    ],
    [
      'only a chair may',
      { by: 'oneChair', times: 1 } as const,
      'En formand kan forlænge fristen, højst én gang (efter forretningsordenen: Pkt. 4/25).',
    ],
  ])('is refused with the rule, by press and by word: %s', async (_, value, rule) => {
    await bot.put(await open({ extension: { value, ...byBoard } }));
    for (const turned of [
      await bot.press(secretariat, 'round.extend', typed),
      await bot.press(secretariat, 'confirm.open', { ...ofCase, what: 'extend' }),
      await bot.say(secretariat, 'forlæng fristen til mandag'),
    ]) {
      expect(text(turned)).toContain('Efter sagens regler kan du ikke forlænge fristen.');
      expect(text(turned)).toContain(rule);
    }
    const run = read(await bot.press(secretariat, 'round.show', { ...ofCase, as: 'run' }));
    if (run.kind !== 'card') throw new Error('no card');
    expect(JSON.stringify(buttonsOf(run.card))).not.toContain('"extend"');
  });

  it('is made by a chair as often as the rules say, and then refused', async () => {
    await bot.put(await open({ extension: { value: { by: 'oneChair', times: 1 }, ...byBoard } }));
    expect(text(await bot.press(chair, 'round.extend', typed))).toContain('Fristen er forlænget');
    const more = await bot.press(chair, 'round.extend', { ...typed, date: '2025-06-20' });
    expect(text(more)).toContain('Den er allerede forlænget én gang.');
  });
});
