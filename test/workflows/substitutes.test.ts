import type { Board } from '../../domain/board/board';
import { type RoundId, SeatId } from '../../domain/ids';
import { recompute } from '../../domain/round/replay';
import { seatsOf } from '../../workflows/actor';
import { findDecisions } from '../../workflows/findDecisions';
import { handOverCase } from '../../workflows/handOverCase';
import { importBoard } from '../../workflows/importBoard';
import { listCases, listedCases } from '../../workflows/listCases';
import { recordAnswer } from '../../workflows/recordAnswer';
import { remindNow } from '../../workflows/remindNow';
import { reportRecusal } from '../../workflows/reportRecusal';
import { saySomething } from '../../workflows/saySomething';
import { confirmAnswer } from '../../workflows/settleRecorded';
import { showCase } from '../../workflows/showCase';
import { showRemarks } from '../../workflows/showRemarks';
import { takeBackCase } from '../../workflows/takeBackCase';
import { aBoard, anIdentity, rulesWith } from '../support/builders';
import { aDesk, type Desk } from '../support/useCases';

const who = 'centret-substitute';
const centret = SeatId.parse('centret');
const notFound = { kind: 'refused', why: 'notFound' };

/** The desk's board, where Eksempelcentret has a substitute and the rules allow one. */
function withSubstitute(rules: object = { substitutes: 'allowed' }, more: object = {}): Board {
  const board = aBoard({ rulesOfProcedure: rulesWith(rules) });
  const substitute = {
    name: 'Ole Opdigtet',
    email: 'ole@eksempel.example',
    identities: [anIdentity(72)],
    ...more,
  };
  return {
    ...board,
    seats: board.seats.map((seat) => (seat.id === 'centret' ? { ...seat, substitute } : seat)),
  };
}

async function given(rules?: object, unseen: string[] = []): Promise<{ desk: Desk; id: RoundId }> {
  const desk = await aDesk({ board: withSubstitute(rules), unseen });
  return { desk, id: await desk.start() };
}

const handOver = (desk: Desk, id: RoundId, by = 'centret', seatId?: SeatId) =>
  handOverCase(desk.deps, id, desk.actor(by), seatId, desk.operation());
const takeBack = (desk: Desk, id: RoundId, by = 'centret', seatId?: SeatId) =>
  takeBackCase(desk.deps, id, desk.actor(by), seatId, desk.operation());

async function handedOver(rules?: object): Promise<{ desk: Desk; id: RoundId }> {
  const made = await given(rules);
  expect(await handOver(made.desk, made.id)).toEqual({ kind: 'handedOver', seatId: 'centret' });
  await made.desk.drain();
  return made;
}

test('given nothing is handed over, then the substitute gets nothing and learns nothing, whatever he asks', async () => {
  const { desk, id } = await given();
  const { deps } = desk;
  const actor = desk.actor(who);
  const [seated] = await seatsOf(deps, actor);
  if (seated === undefined) throw new Error('not on the board');
  expect(seated.role.kind).toBe('substitute');
  expect(desk.messenger.sentTo(who)).toEqual([]);
  expect(await showCase(deps, id, actor)).toEqual(notFound);
  expect(await showRemarks(deps, id, actor)).toEqual(notFound);
  expect(await desk.press(id, who, 'approve')).toEqual(notFound);
  expect(await saySomething(deps, id, actor, 'commented', 'Hej.', desk.operation())).toEqual(notFound);
  expect(await reportRecusal(deps, id, actor, { text: '' }, desk.operation())).toEqual(notFound);
  expect(await remindNow(deps, id, actor, undefined, desk.operation())).toEqual(notFound);
  expect(await handOver(desk, id, who)).toEqual(notFound);
  expect(await listCases(deps, seated)).toEqual({ open: [], prepared: [] });
  expect(await listedCases(deps, seated)).toEqual([]);
  await desk.until('2025-06-02T08:00:00.000Z');
  expect(await listCases(deps, seated)).toEqual({ open: [], prepared: [] });
  expect(await listedCases(deps, seated)).toEqual([]);
  expect(await findDecisions(deps, seated, '', { closedItems: true })).toEqual({
    decisions: [],
    minutes: [],
  });
  expect(desk.messenger.sentTo(who)).toEqual([]);
});

test('given the member hands it over, then the substitute gets the case and answers it, marked as his', async () => {
  const { desk, id } = await handedOver();
  expect(desk.messenger.sentTo(who)).toMatchObject([
    {
      kind: 'case',
      lead: 'new',
      view: {
        viewer: 'member',
        standsInFor: { body: 'Eksempelcentret', name: 'Ole Opdigtet', out: null },
        seats: null,
        ifNobodyElse: null,
      },
    },
  ]);
  expect(await desk.press(id, 'centret', 'reject')).toMatchObject({ kind: 'handedOver' });
  expect(await desk.press(id, who, 'approve')).toMatchObject({ kind: 'recorded' });
  await desk.drain();
  expect((await desk.seat(id, 'centret')).answer).toMatchObject({
    choice: 'approve',
    substitute: 'Ole Opdigtet',
  });
  expect(await desk.events(id, 'answered')).toMatchObject([
    { by: { kind: 'substitute', seatId: 'centret', identity: anIdentity(72) } },
  ]);
  expect(desk.messenger.shownTo('centret')).toMatchObject([
    {
      view: { mine: { substitute: { name: 'Ole Opdigtet', answers: true }, answer: { choice: 'approve' } } },
    },
  ]);
  // Pressed once more, by Teams or by him: a success.
  expect(await desk.press(id, who, 'approve')).toMatchObject({ kind: 'repeated' });
  expect(await handOver(desk, id)).toMatchObject({ kind: 'handedOver' });
  expect(await desk.events(id, 'handedOver')).toHaveLength(1);
});

test('given the secretariat hands it over, then the member is told, and can take it back', async () => {
  const { desk, id } = await given();
  desk.messenger.forget();
  expect(await handOver(desk, id, 'secretariat-1', centret)).toMatchObject({ kind: 'handedOver' });
  await desk.drain();
  expect(desk.messenger.sentTo('centret')).toMatchObject([{ kind: 'case', lead: 'handedOver' }]);
  expect(await takeBack(desk, id)).toMatchObject({ kind: 'takenBack' });
  expect(await desk.press(id, 'centret', 'approve')).toMatchObject({ kind: 'recorded' });
  expect(await desk.press(id, who, 'reject', { seen: 1 })).toEqual(notFound);
});

test('given it is taken back, then the substitute’s card holds nothing more, and what he answered stands until the member answers', async () => {
  const { desk, id } = await handedOver();
  await desk.answer(id, 'centret', 'approve');
  await desk.press(id, who, 'approve');
  await desk.drain();
  desk.messenger.forget();
  expect(await takeBack(desk, id)).toMatchObject({ kind: 'takenBack' });
  await desk.drain();
  expect(desk.messenger.shownTo(who)).toMatchObject([
    {
      view: { viewer: 'recused', standsInFor: { out: 'takenBack' }, mine: null, figures: null, seats: null },
    },
  ]);
  // Who took it back himself had the card before him.
  expect(desk.messenger.sentTo('centret')).toEqual([]);
  expect((await desk.seat(id, 'centret')).answer?.substitute).toBe('Ole Opdigtet');
  await desk.answer(id, 'centret', 'reject');
  expect((await desk.seat(id, 'centret')).answer).toMatchObject({ choice: 'reject' });
  expect(await takeBack(desk, id)).toMatchObject({ kind: 'takenBack' });
  expect(await desk.events(id, 'takenBack')).toHaveLength(1);
});

test('given the secretariat takes it back, then the member gets the case anew', async () => {
  const { desk, id } = await handedOver();
  desk.messenger.forget();
  await takeBack(desk, id, 'secretariat-1', centret);
  await desk.drain();
  expect(desk.messenger.sentTo('centret')).toMatchObject([{ kind: 'case', lead: 'handedBack' }]);
});

test('given a resent press of a handover that was taken back since, then nothing is handed over again', async () => {
  const { desk, id } = await given();
  const operation = desk.operation();
  const press = () => handOverCase(desk.deps, id, desk.actor('centret'), undefined, operation);
  await press();
  await takeBack(desk, id);
  expect(await press()).toMatchObject({ kind: 'handedOver' });
  expect((await desk.seat(id, 'centret')).handover).toBeNull();
});

test('given a handed-over case nobody has answered, then the reminders are the substitute’s, and the member’s again afterwards', async () => {
  const { desk, id } = await handedOver();
  const remind = async () => {
    desk.messenger.forget();
    await remindNow(desk.deps, id, desk.actor('secretariat-1'), centret, desk.operation());
    await desk.drain();
  };
  await remind();
  expect(desk.messenger.sentTo('centret')).toEqual([]);
  expect(desk.messenger.sentTo(who)).toMatchObject([{ kind: 'case', lead: 'reminder' }]);
  desk.messenger.forget();
  await desk.until('2025-05-28T12:00:00.000Z');
  const reminders = (of: string) =>
    desk.messenger.sentTo(of).filter((notice) => notice.kind === 'case' && notice.lead === 'reminder');
  expect(reminders('centret')).toEqual([]);
  expect(reminders(who).length).toBeGreaterThan(0);
  await takeBack(desk, id);
  await desk.drain();
  await remind();
  expect(desk.messenger.sentTo(who)).toEqual([]);
  expect(desk.messenger.sentTo('centret')).toMatchObject([{ lead: 'reminder' }]);
});

test('given the case has come to the substitute, then that is noted of the seat; not while it is under way', async () => {
  const { desk, id } = await given();
  expect((await desk.seat(id, 'centret')).reached).toBe(true);
  await handOver(desk, id);
  expect((await desk.seat(id, 'centret')).reached).toBe(false);
  await desk.drain();
  expect((await desk.seat(id, 'centret')).reached).toBe(true);
});

test('given the substitute was never seen in Teams, then those who run the case hear whom it did not reach', async () => {
  const { desk, id } = await given(undefined, [who]);
  desk.messenger.forget();
  await handOver(desk, id);
  await desk.drain();
  await desk.until('2025-05-20T12:00:00.000Z');
  expect((await desk.seat(id, 'centret')).reached).toBe(false);
  expect(desk.messenger.sentTo('secretariat-1')).toMatchObject([
    { kind: 'news', news: 'unreachable', from: 'Ole Opdigtet', seat: { seatId: 'centret' } },
  ]);
});

test('given he may be disqualified himself, then the case goes back to the member, his answer counts no more, and the secretariat hears', async () => {
  const { desk, id } = await handedOver();
  await desk.press(id, who, 'approve');
  await desk.drain();
  desk.messenger.forget();
  const operation = desk.operation();
  const report = () => reportRecusal(desk.deps, id, desk.actor(who), { text: 'Min bror søger.' }, operation);
  expect(await report()).toEqual({ kind: 'stoodDown', seatId: 'centret' });
  expect(await report()).toEqual({ kind: 'stoodDown', seatId: 'centret' });
  await desk.drain();
  await desk.until('2025-05-20T12:00:00.000Z');
  expect(await desk.seat(id, 'centret')).toMatchObject({ answer: null, handover: null, recusal: null });
  expect(await desk.events(id, 'takenBack')).toMatchObject([
    { by: { kind: 'substitute' }, happening: { stoodDown: { text: 'Min bror søger.', answer: 1 } } },
  ]);
  expect(desk.messenger.sentTo('centret')).toMatchObject([{ kind: 'case', lead: 'handedBack' }]);
  expect(desk.messenger.sentTo('secretariat-1')).toMatchObject([
    { kind: 'news', news: 'stoodDown', text: 'Min bror søger.', from: 'Ole Opdigtet' },
  ]);
  expect(desk.messenger.sentTo('ministeriet').filter(({ kind }) => kind === 'news')).toEqual([]);
});

test('given the member may be disqualified, then he cannot hand over, and whoever had it answers nothing', async () => {
  const { desk, id } = await handedOver();
  await reportRecusal(desk.deps, id, desk.actor('centret'), { text: '' }, desk.operation());
  await desk.drain();
  const recused = { kind: 'refused', why: 'recused' };
  expect(await handOver(desk, id)).toEqual(recused);
  expect(await takeBack(desk, id)).toEqual(recused);
  expect(await desk.press(id, who, 'approve')).toMatchObject({ kind: 'recused' });
  expect(desk.messenger.shownTo(who)).toMatchObject([
    { view: { viewer: 'recused', standsInFor: { out: 'seat' }, mine: null } },
  ]);
});

test.each([
  [{}, 'centret', undefined, 'noSubstitutes'],
  [{ substitutes: 'none' }, 'centret', undefined, 'noSubstitutes'],
  [{ substitutes: 'allowed' }, 'foreningen', undefined, 'noSubstitute'],
  [{ substitutes: 'allowed' }, 'universitetet', undefined, 'observer'],
  [{ substitutes: 'allowed' }, 'ministeriet', centret, 'notYours'],
  [{ substitutes: 'allowed' }, 'secretariat-1', undefined, 'notFound'],
  [{ substitutes: 'allowed' }, 'stranger', undefined, 'notFound'],
])('given rules %j, when %s hands over %s, then it is refused: %s', async (rules, by, seatId, why) => {
  const { desk, id } = await given(rules);
  expect(await handOver(desk, id, by, seatId)).toEqual({ kind: 'refused', why });
  expect(await desk.events(id, 'handedOver')).toEqual([]);
});

test('given the roster names somebody else since, then neither he nor the one before answers, and the member takes it back', async () => {
  const { desk, id } = await handedOver();
  const after = withSubstitute(undefined, {
    name: 'Pia Opdigtet',
    email: 'pia@eksempel.example',
    identities: [anIdentity(73)],
  });
  await importBoard(desk.deps, { ...after, id: desk.board.id });
  expect(await desk.press(id, who, 'approve')).toEqual(notFound);
  expect(await desk.press(id, 73, 'approve')).toEqual(notFound);
  expect(await takeBack(desk, id)).toMatchObject({ kind: 'takenBack' });
});

test('given an answer is recorded while the case is handed over, then it is the substitute’s, and he confirms it', async () => {
  const { desk, id } = await handedOver();
  desk.messenger.forget();
  await recordAnswer(
    desk.deps,
    id,
    desk.actor('secretariat-1'),
    { seatId: centret, choice: 'approve', by: 'phone', date: '', time: '', note: '', from: '' },
    desk.operation(),
  );
  await desk.drain();
  expect(desk.messenger.sentTo(who)).toMatchObject([{ kind: 'case', lead: 'recorded' }]);
  expect(desk.messenger.sentTo('centret')).toEqual([]);
  const confirm = (by: string) =>
    confirmAnswer(desk.deps, id, desk.actor(by), 1, desk.now(), desk.operation());
  expect(await confirm('centret')).toEqual({ kind: 'refused', why: 'handedOver' });
  expect(await confirm(who)).toEqual({ kind: 'confirmed' });
  expect((await desk.seat(id, 'centret')).answer).toMatchObject({ substitute: 'Ole Opdigtet' });
});

test('given he comments, then it is his own word, with his name', async () => {
  const { desk, id } = await handedOver();
  await saySomething(desk.deps, id, desk.actor(who), 'commented', 'Godt papir.', desk.operation());
  expect(await showRemarks(desk.deps, id, desk.actor('secretariat-1'))).toMatchObject({
    remarks: [{ seatId: 'centret', text: 'Godt papir.', substitute: 'Ole Opdigtet' }],
  });
});

test('given the case is decided with his answer, then he hears the outcome, it names him, and it recomputes from the events', async () => {
  const { desk, id } = await handedOver();
  for (const seat of ['ministeriet', 'region-vest', 'region-ost', 'foreningen'])
    await desk.answer(id, seat, 'approve');
  await desk.press(id, who, 'approve');
  await desk.drain();
  desk.messenger.forget();
  await desk.until('2025-06-02T08:00:00.000Z');
  expect(desk.messenger.sentTo(who).filter(({ kind }) => kind === 'outcome')).toMatchObject([
    { view: { viewer: 'member', ending: { kind: 'decided' } } },
  ]);
  const [told] = desk.messenger.sentTo('secretariat-1').filter(({ kind }) => kind === 'outcome');
  const lines = told?.kind === 'outcome' ? told.view.seats : null;
  expect(lines?.filter(({ answeredBy }) => answeredBy !== null)).toMatchObject([
    { seatId: 'centret', answeredBy: 'Ole Opdigtet' },
  ]);
  const round = await desk.sent(id);
  const happenings = (await desk.events(id)).map(({ happening }) => happening);
  expect('ending' in round && round.ending.kind === 'decided' && round.ending.verdict).toEqual(
    recompute(happenings),
  );
});

test('given a substitute who was never seen, when his account is bound, then he answers, and it is kept', async () => {
  const desk = await aDesk({ board: withSubstitute(undefined, { identities: [] }), unseen: [who] });
  const id = await desk.start();
  await handOver(desk, id);
  const actor = { identity: anIdentity(74) };
  await desk.bind('ole@eksempel.example', actor.identity);
  expect(await seatsOf(desk.deps, actor)).toMatchObject([
    { role: { kind: 'substitute', person: { name: 'Ole Opdigtet' }, of: { id: 'centret' } } },
  ]);
  expect(await desk.press(id, 74, 'approve')).toMatchObject({ kind: 'recorded' });
  const again = { ...withSubstitute(undefined, { identities: [] }), id: desk.board.id };
  const { board } = await importBoard(desk.deps, again);
  expect(board.seats.find((seat) => seat.id === 'centret')?.substitute?.identities).toEqual([anIdentity(74)]);
});

test('given the same person as substitute and member, or a substitute of an observer, then the board is refused', () => {
  const board = aBoard();
  const as = (seatId: string, identities: object[]) => () =>
    aBoard({
      seats: board.seats.map((seat) =>
        seat.id === seatId ? { ...seat, substitute: { name: 'To Steder', identities } } : seat,
      ) as Board['seats'],
    });
  expect(as('centret', [anIdentity(72)])).not.toThrow();
  expect(as('centret', [anIdentity(4)])).toThrow('the same identity or e-mail stands for');
  expect(as('foreningen', [anIdentity(4)])).toThrow('the same identity or e-mail stands for');
  expect(as('universitetet', [])).toThrow('an observer answers nothing');
});
