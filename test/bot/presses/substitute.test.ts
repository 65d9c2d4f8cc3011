import { Board } from '../../../domain/board/board';
import { type ABot, buttonsOf, openBot, read, sampleBoard, type Turned, textsOf } from '../../support/aBot';
import { dayBefore, roles, wheel, wheelId } from '../../support/boardAtWork';

// The substitute of Region Sjælland: somebody from outside the board whom the roster names as such.

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());

async function given(value: 'allowed' | 'none' = 'allowed'): Promise<void> {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  const opened = wheel();
  const rules = { ...opened.round.rules, substitutes: { value, setBy: 'board' as const, source: '§ 9' } };
  await bot.put({ ...opened, round: { ...opened.round, rules } });
  const { tenantId, objectId } = bot.person(roles.stranger);
  const stored = await bot.deps.boards.read(sampleBoard.id);
  if (stored === null) throw new Error('no board');
  const substitute = { name: 'Ole Bjergby', identities: [{ tenantId, objectId }] };
  const seats = stored.value.seats.map((seat) =>
    seat.id === roles.outstanding ? { ...seat, substitute } : seat,
  );
  await bot.deps.boards.save(Board.parse({ ...stored.value, seats }), stored.etag);
}

const ofCase = { v: 1, roundId: wheelId };
const nothing = 'Jeg kan ikke finde noget til dig her.';
const shown = (turned: Turned): string => {
  const what = read(turned);
  return what.kind === 'words' ? what.text : what.kind === 'card' ? textsOf(what.card).join('\n') : '';
};
const buttonsIn = (turned: Turned) => {
  const what = read(turned);
  return what.kind === 'card' ? buttonsOf(what.card) : [];
};
const press = (who: string, verb: string, data: object = {}) => bot.press(who, verb, { ...ofCase, ...data });
const vote = (who: string, choice = 'approve', seen = 0) =>
  press(who, 'round.vote', { version: 1, seen, choice, comment: '' });

it.each([
  ['round.show', { as: 'case' }],
  ['round.vote', { version: 1, seen: 0, choice: 'approve', comment: '' }],
  ['round.comment', { comment: 'Hej.' }],
  ['round.remarks', {}],
  ['round.hand-over', {}],
  ['round.recuse', { comment: '' }],
  ['confirm.open', { what: 'ask' }],
  ['confirm.open', { what: 'take-back' }],
  ['decision.show', { boardId: sampleBoard.id, number: '2025-1' }],
])('without a handover %s tells nothing', async (verb, data) => {
  await given();
  const before = await bot.kept.rows('Rounds');
  expect(shown(await press(roles.stranger, verb, data))).toBe(nothing);
  expect(await bot.kept.rows('Rounds')).toEqual(before);
});

it.each([
  'hjælp',
  'status',
  'hvad venter på mig',
  'hvad er besluttet om årshjulet',
  'godkendt',
  'hvornår er næste møde',
])('without a handover »%s« is answered with no word of a case', async (text) => {
  await given();
  const said = shown(await bot.say(roles.stranger, text));
  expect(said).not.toMatch(/Årshjul og budget|11\. juni/);
});

it.each(['jeg er på ferie, kan Ole svare?', 'kan min stedfortræder svare'])(
  'the member asks »%s«: the rule is read, the case handed over and answered, and taken back',
  async (text) => {
    await given();
    const asked = await bot.say(roles.outstanding, text);
    expect(shown(asked)).toContain('En stedfortræder kan svare for et medlem, der er forhindret (§ 9).');
    const offer = buttonsIn(asked).find(({ title }) => title === 'Overlad sagen til Ole Bjergby');
    expect(offer).toMatchObject({ verb: 'confirm.open', data: { what: 'hand-over' } });
    const confirm = await press(roles.outstanding, 'confirm.open', { what: 'hand-over' });
    expect(buttonsIn(confirm)).toMatchObject([{ verb: 'round.hand-over' }]);
    const handed = await press(roles.outstanding, 'round.hand-over');
    expect(shown(handed)).toContain('Ole Bjergby svarer for dig som stedfortræder.');
    expect(buttonsIn(handed).map(({ verb }) => verb)).not.toContain('round.vote');
    // Who has handed over is told so by an old card, and by words.
    expect(shown(await vote(roles.outstanding))).toContain('Tag sagen tilbage, hvis du selv vil svare.');
    expect(shown(await bot.say(roles.outstanding, 'godkendt'))).toContain('Stedfortræderen svarer i sagen.');

    expect(shown(await bot.say(roles.outstanding, 'hvad venter på mig'))).not.toContain('Årshjul');
    expect(shown(await bot.say(roles.stranger, 'hvad venter på mig'))).toContain('Årshjul');

    const own = await press(roles.stranger, 'round.show', { as: 'case' });
    expect(shown(own)).toContain('Du svarer for Region Sjælland som stedfortræder for Cecilie Thorhauge.');
    expect(shown(await vote(roles.stranger))).toContain('Du godkendte');
    expect(shown(await press(roles.secretariat, 'round.show', { as: 'run' }))).toContain(
      'Cecilie Thorhauge, Region Sjælland, v/ stedfortræder Ole Bjergby: Godkender',
    );

    const back = await press(roles.outstanding, 'round.take-back');
    expect(shown(back)).toContain('Du svarer selv igen.');
    expect(shown(await vote(roles.stranger, 'reject', 1))).toBe(nothing);
    expect(shown(await vote(roles.outstanding, 'reject', 1))).toContain('at du ikke kan godkende');
  },
);

it('says which rule stands in the way, and hands nothing over', async () => {
  await given('none');
  const asked = await bot.say(roles.outstanding, 'kan min stedfortræder svare');
  expect(shown(asked)).toContain('En stedfortræder kan ikke svare for et medlem (§ 9).');
  expect(buttonsIn(asked).map(({ verb }) => verb)).toEqual(['question.ask']);
  expect(shown(await press(roles.outstanding, 'round.hand-over'))).toContain(
    'Efter sagens regler kan en stedfortræder ikke svare for et medlem.',
  );
});

it('is not another’s to hand over, nor the observer’s', async () => {
  await given();
  const notYours = 'Det kan du ikke gøre i din rolle.';
  expect(shown(await press(roles.chair, 'round.hand-over', { seatId: roles.outstanding }))).toContain(
    notYours,
  );
  expect(shown(await press(roles.observer, 'confirm.open', { what: 'hand-over' }))).toContain('observatør');
  expect(shown(await press(roles.observer, 'round.hand-over'))).toContain('observatør');
});

it('is handed over by the secretariat, from the status, and stood down from by the substitute', async () => {
  await given();
  const who = await press(roles.secretariat, 'confirm.open', { what: 'hand-over' });
  expect(buttonsIn(who)).toMatchObject([{ verb: 'confirm.open', data: { what: 'hand-over' } }]);
  const done = await press(roles.secretariat, 'round.hand-over', { seatId: roles.outstanding });
  expect(shown(done)).toContain('Sagen er overladt til stedfortræderen.');
  const ask = await press(roles.stranger, 'confirm.open', { what: 'recuse' });
  expect(shown(ask)).toContain('Sagen går tilbage til medlemmet');
  expect(shown(await press(roles.stranger, 'round.recuse', { comment: 'Min bror søger.' }))).toBe(
    'Sagen er gået tilbage til medlemmet, og sekretariatet har fået besked.',
  );
  expect(shown(await press(roles.stranger, 'round.show', { as: 'case' }))).toBe(nothing);
});
