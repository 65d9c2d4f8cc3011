import type { Board } from '../../domain/board/board';
import { type RoundId, SeatId } from '../../domain/ids';
import { seatsOf } from '../../workflows/actor';
import { importBoard } from '../../workflows/importBoard';
import { recordAnswer } from '../../workflows/recordAnswer';
import { remindNow } from '../../workflows/remindNow';
import { reportRecusal } from '../../workflows/reportRecusal';
import { saySomething } from '../../workflows/saySomething';
import { confirmAnswer } from '../../workflows/settleRecorded';
import { showCase } from '../../workflows/showCase';
import { aBoard, anIdentity, aSeat } from '../support/builders';
import { aDesk, type Desk } from '../support/useCases';

const who = 'centret-contact';
const centret = SeatId.parse('centret');

/** The desk's board, where Eksempelcentret has a contact person. */
function withContact(more: object = {}): Board {
  const board = aBoard();
  const contact = {
    name: 'Signe Opdigtet',
    email: 'signe@eksempel.example',
    identities: [anIdentity(71)],
    ...more,
  };
  return {
    ...board,
    seats: board.seats.map((seat) => (seat.id === 'centret' ? { ...seat, contacts: [contact] } : seat)),
  };
}

async function given(form = {}): Promise<{ desk: Desk; id: RoundId }> {
  const desk = await aDesk({ board: withContact() });
  return { desk, id: await desk.start(form) };
}

test('given a case is sent out, then the contact person gets its papers, and the seat it is for', async () => {
  const { desk } = await given();
  expect(desk.messenger.sentTo(who)).toMatchObject([
    {
      kind: 'case',
      lead: 'new',
      view: {
        viewer: 'contact',
        mine: null,
        contactOf: { body: 'Eksempelcentret', votes: true, answered: false },
        round: { proposal: { title: 'Årshjul og budget' } },
      },
    },
  ]);
});

test('given the seat is recused, or becomes so, then the contact person gets no papers, and keeps none', async () => {
  const { desk } = await given({ recused: [centret] });
  expect(desk.messenger.sentTo(who)).toEqual([]);
  const id = await desk.start();
  await reportRecusal(desk.deps, id, desk.actor('centret'), { text: '' }, desk.operation());
  await desk.drain();
  expect(desk.messenger.shownTo(who)).toMatchObject([
    { view: { viewer: 'recused', figures: null, seats: null } },
  ]);
});

test('given the seat answers, then the contact person’s card says so, and not what', async () => {
  const { desk, id } = await given();
  await desk.answer(id, 'centret', 'reject', 'For dyrt.');
  const [shown] = desk.messenger.shownTo(who);
  expect(shown).toMatchObject({ view: { contactOf: { answered: true }, mine: null, seats: null } });
  expect(JSON.stringify(shown)).not.toContain('For dyrt.');
});

test('given the seat has not answered, when it is reminded, then so is the contact person; and not once it has', async () => {
  const { desk, id } = await given();
  desk.messenger.forget();
  const remind = () => remindNow(desk.deps, id, desk.actor('secretariat-1'), centret, desk.operation());
  await remind();
  await desk.drain();
  expect(desk.messenger.sentTo(who)).toMatchObject([
    { kind: 'case', lead: 'reminder', view: { viewer: 'contact' } },
  ]);
  desk.messenger.forget();
  await desk.answer(id, 'centret', 'approve');
  await desk.until('2025-05-28T12:00:00.000Z');
  expect(desk.messenger.sentTo(who)).toEqual([]);
});

test('given the deadline draws near, then the sweep reminds the contact person as it reminds the seat, once', async () => {
  const { desk } = await given();
  desk.messenger.forget();
  await desk.until('2025-05-28T12:00:00.000Z');
  const reminders = (of: string) =>
    desk.messenger.sentTo(of).filter((notice) => notice.kind === 'case' && notice.lead === 'reminder');
  expect(reminders(who)).toHaveLength(reminders('centret').length);
  expect(reminders('centret').length).toBeGreaterThan(0);
});

test('given the case is decided, then the contact person hears the outcome', async () => {
  const { desk, id } = await given();
  for (const seat of ['ministeriet', 'region-vest', 'region-ost', 'foreningen'])
    await desk.answer(id, seat, 'approve');
  desk.messenger.forget();
  await desk.until('2025-06-02T08:00:00.000Z');
  const outcomes = desk.messenger.sentTo(who).filter(({ kind }) => kind === 'outcome');
  expect(outcomes).toMatchObject([{ view: { viewer: 'contact', ending: { kind: 'decided' } } }]);
});

test('given a contact person, when he answers, confirms, reports a recusal or runs the case, then he is told that the member does', async () => {
  const { desk, id } = await given();
  await recordAnswer(
    desk.deps,
    id,
    desk.actor('secretariat-1'),
    { seatId: centret, choice: 'approve', by: 'phone', date: '', time: '', note: '', from: '0' },
    desk.operation(),
  );
  const before = await desk.seat(id, 'centret');
  const { deps } = desk;
  const actor = desk.actor(who);
  const contact = { kind: 'refused', why: 'contact' };
  expect(await desk.press(id, who, 'reject', { seen: 1 })).toEqual(contact);
  expect(await confirmAnswer(deps, id, actor, 1, desk.now(), desk.operation())).toEqual(contact);
  expect(await reportRecusal(deps, id, actor, { text: '' }, desk.operation())).toEqual(contact);
  expect(await remindNow(deps, id, actor, undefined, desk.operation())).toEqual({
    kind: 'refused',
    why: 'notYours',
  });
  expect(await desk.seat(id, 'centret')).toEqual(before);
  // Who passed it on is kept with the answer, by the name on the roster.
  expect(before.answer?.onBehalf).toMatchObject({ from: 'Signe Opdigtet' });
});

test('given a contact person asks, then it is his own word: on the event, and to the secretariat', async () => {
  const { desk, id } = await given();
  desk.messenger.forget();
  await saySomething(desk.deps, id, desk.actor(who), 'asked', 'Hvornår er mødet?', desk.operation());
  await desk.drain();
  expect(await desk.events(id, 'asked')).toMatchObject([
    { by: { kind: 'contact', seatId: 'centret' }, happening: { text: 'Hvornår er mødet?' } },
  ]);
  expect(desk.messenger.sentTo('secretariat-1')).toMatchObject([
    { kind: 'news', news: 'asked', from: 'Signe Opdigtet', seat: { seatId: 'centret' } },
  ]);
});

test('given a contact person, when he looks, then he sees what the member may see of others, and nothing of those who run the case', async () => {
  const { desk, id } = await given();
  await desk.answer(id, 'ministeriet', 'approve');
  const shown = await showCase(desk.deps, id, desk.actor(who));
  expect(shown).toMatchObject({
    kind: 'case',
    view: { figures: { answered: 1 }, seats: null, ifNobodyElse: null },
  });
});

test('given a contact person who was never seen, when his account is bound, then it is the roster’s contact person, and kept', async () => {
  const desk = await aDesk({ board: withContact({ identities: [] }), unseen: [who] });
  const actor = { identity: anIdentity(72) };
  await desk.bind('signe@eksempel.example', actor.identity);
  expect(await seatsOf(desk.deps, actor)).toMatchObject([
    { role: { kind: 'contact', person: { name: 'Signe Opdigtet' }, of: { id: 'centret' } } },
  ]);
  // Kept when the board's file is imported again without it.
  const again = { ...withContact({ identities: [] }), id: desk.board.id };
  const { board } = await importBoard(desk.deps, again);
  expect(board.seats.find(({ id }) => id === 'centret')?.contacts[0]?.identities).toEqual([anIdentity(72)]);
});

test('given the same person as contact of two seats, or as member and contact, then the board is refused', () => {
  const board = aBoard();
  const twice = { name: 'To Steder', identities: [anIdentity(4)] };
  const seats = board.seats.map((seat) => (seat.id === 'foreningen' ? { ...seat, contacts: [twice] } : seat));
  expect(() => aBoard({ seats })).toThrow('the same identity or e-mail stands for');
  expect(() =>
    aBoard({
      seats: [
        aSeat(1, { chair: true, contacts: [1, 2, 3, 4, 5].map((n) => ({ name: `K ${n}`, identities: [] })) }),
      ],
    }),
  ).toThrow();
});
