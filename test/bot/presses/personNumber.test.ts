import { maskPersonNumbers } from '../../../domain/personNumber';
import {
  type ABot,
  allTexts,
  buttonsOf,
  inputsOf,
  openBot,
  read,
  sampleBoard,
  type Turned,
} from '../../support/aBot';
import { dayBefore, draft, draftId, keep, minutes, roles, wheel, wheelId } from '../../support/boardAtWork';

// What looks like a personal number is told before it goes anywhere, and an answer is never held back for it.

let bot: ABot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.stop());
beforeEach(async () => {
  await bot.fresh(dayBefore);
  await bot.tieAndMeet();
});

const { secretariat, outstanding } = roles;
const ofCase = { v: 1, roundId: wheelId };
const number = '010203-1234';
const heard = async (who: string) => JSON.stringify(await bot.chatOf(who));

function heldBack(turned: Turned) {
  const said = read(turned);
  if (said.kind !== 'card') throw new Error(`no card but ${JSON.stringify(said)}`);
  const [send] = buttonsOf(said.card);
  if (send === undefined) throw new Error('nothing to press');
  return { send, typed: inputsOf(said.card) };
}

const told: [string, Record<string, unknown>, string][] = [
  ['round.comment', ofCase, 'comment'],
  ['question.ask', ofCase, 'comment'],
  ['paper.unreadable', ofCase, 'comment'],
  ['round.recuse', ofCase, 'comment'],
  ['question.answer', { ...ofCase, seatId: outstanding, asked: 1 }, 'answer'],
  ['round.extend', { ...ofCase, date: '2025-06-16', time: '12:00' }, 'reason'],
  ['round.withdraw', ofCase, 'reason'],
  ['round.record', { ...ofCase, seatId: outstanding, choice: 'approve' }, 'how'],
];

it.each(told)(
  '%s is held back, with the number hidden, and nothing has happened',
  async (verb, data, field) => {
    await bot.put(wheel());
    const before = JSON.stringify(await bot.deps.rounds.readEvents(wheelId));
    const turned = await bot.press(secretariat, verb, { ...data, [field]: `Om ${number} igen` });
    expect(allTexts(turned)).toContain('010203-••••');
    expect(JSON.stringify(turned)).not.toContain('1234');
    const { send, typed } = heldBack(turned);
    expect(send.verb).toBe(verb);
    expect(typed).toEqual({ [field]: 'Om 010203-•••• igen' });
    expect(JSON.stringify(await bot.deps.rounds.readEvents(wheelId))).toBe(before);
  },
);

it('what stands in the field when it is sent is sent: without the number, or with other digits typed again', async () => {
  await bot.put(wheel());
  const held = heldBack(
    await bot.press(outstanding, 'question.ask', { ...ofCase, comment: `Gælder ${number} her?` }),
  );
  await bot.press(outstanding, held.send.verb, { ...held.send.data, ...held.typed });
  await bot.settle();
  expect(await heard(secretariat)).toContain('Gælder 010203-•••• her?');
  const again = heldBack(
    await bot.press(outstanding, 'question.ask', { ...ofCase, comment: 'Sag 1003041234?' }),
  );
  await bot.press(outstanding, again.send.verb, { ...again.send.data, comment: 'Sag 1003041234?' });
  await bot.settle();
  expect(await heard(secretariat)).toContain('Sag 1003041234?');
});

it('who may not know of the case gets the same back as who may, and learns nothing', async () => {
  await bot.put(wheel());
  const missingId = `${sampleBoard.id}.01JWB0K0R0ZZZZZZZZZZZZZZZZ`;
  const back = async (who: string, roundId: string) => {
    const turned = await bot.press(who, 'round.comment', { v: 1, roundId, comment: number });
    return JSON.stringify(turned.jsonBody).replaceAll(roundId, 'the case');
  };
  const known = await back(outstanding, wheelId);
  expect(known).toContain('the case');
  for (const roundId of [wheelId, missingId]) expect(await back(roles.stranger, roundId)).toBe(known);
});

it('an answer counts at once, with the number hidden in its comment, and the member is told', async () => {
  await bot.put(wheel());
  const press = {
    ...ofCase,
    version: 1,
    seen: 0,
    choice: 'reject',
    comment: `Ikke så længe ${number} mangler.`,
  };
  const turned = await bot.press(outstanding, 'round.vote', press);
  expect(allTexts(turned)).toContain('Svaret gælder.');
  expect(JSON.stringify(turned)).not.toContain(number);
  const seat = (await bot.deps.rounds.readWhole(wheelId))?.seats.find(
    ({ value }) => value.seatId === outstanding,
  );
  expect(seat?.value.answer).toMatchObject({ choice: 'reject', comment: maskPersonNumbers(press.comment) });
  await bot.settle();
  expect(await heard(secretariat)).not.toContain(number);
});

it('a title is refused with what to do, for the channel reads it', async () => {
  await bot.put(draft({ title: `Klage fra ${number}` }));
  const turned = await bot.press(secretariat, 'round.start', { v: 1, roundId: draftId });
  expect(allTexts(turned)).toContain('Titlen vises i kanalen');
  expect((await bot.deps.rounds.readHeader(draftId))?.value.status).toBe('draft');
});

it('an agenda is not sent out with one, and a correction does not bring one in', async () => {
  const meeting = minutes();
  const [first, ...rest] = meeting.items;
  if (first === undefined) throw new Error('no item');
  await keep(bot, { ...meeting, items: [{ ...first, title: `Klage fra ${number}` }, ...rest] });
  const data = { v: 1, boardId: sampleBoard.id, meetingId: meeting.id };
  expect(allTexts(await bot.press(secretariat, 'agenda.publish', data))).toContain('Den er ikke sendt ud.');
  const editing = `${first.number.seq}/${first.number.year}`;
  const corrected = await bot.press(secretariat, 'agenda.save', {
    ...data,
    editing,
    itemTitle: `Om ${number}`,
  });
  expect(allTexts(corrected)).toContain('Skriv det uden.');
});
