import { type ABot, buttonsOf, openBot, read, sampleBoard, type Turned, textsOf } from '../../support/aBot';
import { dayBefore, roles, wheel, wheelId } from '../../support/boardAtWork';

// A contact person of Region Sjælland: somebody from outside the board whom the roster names as such.

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
  await bot.put(wheel());
  const { tenantId, objectId } = bot.person(roles.stranger);
  const stored = await bot.deps.boards.read(sampleBoard.id);
  if (stored === null) throw new Error('no board');
  const contact = { name: 'Kirsten Tangvig', identities: [{ tenantId, objectId }] };
  const seats = stored.value.seats.map((seat) =>
    seat.id === roles.outstanding ? { ...seat, contacts: [contact] } : seat,
  );
  await bot.deps.boards.save({ ...stored.value, seats }, stored.etag);
});

const ofCase = { v: 1, roundId: wheelId };
const shown = (turned: Turned): string => {
  const what = read(turned);
  return what.kind === 'words' ? what.text : what.kind === 'card' ? textsOf(what.card).join('\n') : '';
};
const verbsOf = (turned: Turned) => {
  const what = read(turned);
  return what.kind === 'card' ? buttonsOf(what.card).map(({ verb }) => verb) : [];
};
const press = (verb: string, data: object = {}) => bot.press(roles.stranger, verb, { ...ofCase, ...data });

it('sees the case and its papers, and no button to answer with', async () => {
  const turned = await press('round.show', { as: 'run' });
  expect(shown(turned)).toContain('Du får sagen som kontaktperson for Region Sjælland.');
  expect(shown(turned)).toContain('Region Sjælland mangler at svare.');
  expect(verbsOf(turned)).not.toContain('round.vote');
});

it.each([
  ['round.vote', { version: 1, seen: 0, choice: 'approve', comment: '' }],
  ['round.stand', { version: 1, seen: 0 }],
  ['round.confirm-answer', { answer: 1 }],
  ['round.dispute-answer', { answer: 1 }],
  ['round.recuse', { comment: '' }],
  ['confirm.open', { what: 'recuse' }],
])('is told that the member answers, when it presses %s', async (verb, data) => {
  const before = await bot.kept.rows('Rounds');
  expect(shown(await press(verb, data))).toBe(
    'Du får sagerne som kontaktperson, og svaret afgives af medlemmet. Du kan sende en bemærkning til sekretariatet.',
  );
  expect(await bot.kept.rows('Rounds')).toEqual(before);
});

it.each([
  ['round.remind', {}],
  ['round.close', { reason: 'x' }],
  ['round.record', { seatId: roles.outstanding, choice: 'approve', how: 'x' }],
  ['confirm.open', { what: 'close' }],
])('runs nothing: %s', async (verb, data) => {
  expect(shown(await press(verb, data))).toContain('Det kan du ikke gøre i din rolle.');
});

it('comments in its own name', async () => {
  await press('round.comment', { comment: 'Vi drøfter den i regionen i morgen.' });
  const [event] = (await bot.deps.rounds.readEvents(wheelId)).filter(
    ({ happening }) => happening.kind === 'commented',
  );
  expect(event?.by).toMatchObject({ kind: 'contact', seatId: roles.outstanding });
  expect(shown(await bot.say(roles.secretariat, 'hvilke bemærkninger er der kommet'))).toContain(
    'Region Sjælland (kontaktperson)',
  );
});

it.each([
  ['godkendt', 'Du får sagerne som kontaktperson, og svaret afgives af medlemmet.'],
  ['hjælp', 'Du får sager og påmindelser som kontaktperson'],
  ['hvornår er der frist', 'Onsdag den 11. juni'],
])('is answered when it writes »%s«', async (text, says) => {
  expect(shown(await bot.say(roles.stranger, text))).toContain(says);
});
