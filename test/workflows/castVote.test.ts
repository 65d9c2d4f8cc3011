import type { Board } from '../../domain/board/board';
import { laterBy } from '../../domain/calendar/localMoment';
import type { RoundId } from '../../domain/ids';
import type { Choice } from '../../domain/round/choice';
import { draftCase } from '../../workflows/draftCase';
import { endNow } from '../../workflows/endNow';
import { importBoard } from '../../workflows/importBoard';
import { aBoard, anIdentity, aSeat } from '../support/builders';
import { countRoundTrips } from '../support/roundTrips';
import { aDesk, type Desk, mustDo } from '../support/useCases';

/** What was said from a seat: all its events but that the case came to it. */
const answersOf = async (desk: Desk, id: RoundId, who: string) =>
  (await desk.events(id)).filter(({ happening }) => happening.stream === who && happening.kind !== 'reached');
const end = (desk: Desk, id: RoundId, how: 'close' | 'withdraw' = 'close') =>
  endNow(desk.deps, id, desk.actor('secretariat-1'), { how, reason: 'Aftalt.' }, desk.operation());

describe('a case in progress', () => {
  test.each<[Choice, string]>([
    ['approve', ''],
    ['approve-with-comment', 'Husk en note.'],
    ['reject', ''],
    ['reject', 'Budgettet er for stort.'],
    ['abstain', ''],
    ['request-meeting', ''],
  ])(
    'given a member, when he answers %s %j, then it is recorded and shown in the reply',
    async (choice, comment) => {
      const desk = await aDesk();
      const id = await desk.start();
      const voted = await desk.press(id, 'centret', choice, { comment });
      const answer = { n: 1, version: 1, choice, comment, at: desk.now(), onBehalf: null };
      expect(voted).toMatchObject({ kind: 'recorded', view: { mine: { seatId: 'centret', answer } } });
      expect((await desk.seat(id, 'centret')).answer).toEqual(answer);
      const [event, ...more] = await answersOf(desk, id, 'centret');
      expect(more).toEqual([]);
      expect(event).toMatchObject({
        at: desk.now(),
        by: { kind: 'seat', seatId: 'centret', identity: desk.actor('centret').identity },
        happening: {
          kind: 'answered',
          answer: 1,
          choice,
          comment,
          fingerprint: (await desk.sent(id)).fingerprint,
        },
      });
    },
  );

  test('given an answer, when it is recorded, then nothing is sent to anyone before the reply, and the reply shows no counts', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    desk.messenger.forget();
    const voted = await desk.press(id, 'centret', 'approve');
    expect(desk.messenger.asked).toEqual([]);
    expect(voted).toMatchObject({
      view: { viewer: 'member', figures: null, seats: null, ifNobodyElse: null },
    });
  });

  test('given an answer, when it is delivered, then the member’s own card, the channel and the secretariat follow, and nobody else’s', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    desk.messenger.forget();
    await desk.answer(id, 'centret', 'approve');
    expect(desk.messenger.asked.map(({ verb, who }) => `${verb} ${who}`).sort()).toEqual([
      'update centret',
      'update channel',
      'update secretariat-1',
      'update secretariat-2',
    ]);
    const [card] = desk.messenger.shownTo('channel');
    expect(card).toMatchObject({
      view: { viewer: 'channel', figures: { answered: 1, eligible: 5 }, seats: null, mine: null },
    });
  });

  test('given an answer, when the same is pressed again, then that is a success and one event', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.press(id, 'centret', 'approve');
    expect(await desk.press(id, 'centret', 'approve')).toMatchObject({ kind: 'repeated' });
    expect(await desk.press(id, 'centret', 'approve', { seen: 1 })).toMatchObject({ kind: 'repeated' });
    expect(await answersOf(desk, id, 'centret')).toHaveLength(1);
  });

  test('given an answer, when another is pressed on the newest card, then it is changed', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.answer(id, 'centret', 'approve');
    expect(await desk.answer(id, 'centret', 'reject')).toMatchObject({
      kind: 'recorded',
      view: { mine: { answers: 2 } },
    });
    expect((await desk.seat(id, 'centret')).answer).toMatchObject({ n: 2, choice: 'reject' });
    expect(await answersOf(desk, id, 'centret')).toHaveLength(2);
  });

  test('given an answer, when another is pressed on an older card, then the fresh card comes and nothing changes', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.answer(id, 'centret', 'approve');
    await desk.answer(id, 'centret', 'reject');
    const voted = await desk.press(id, 'centret', 'approve', { seen: 0 });
    expect(voted).toMatchObject({ kind: 'stale', view: { mine: { answer: { n: 2, choice: 'reject' } } } });
    expect(await answersOf(desk, id, 'centret')).toHaveLength(2);
  });

  test('given hand-made data of a version that does not exist, when pressed, then nothing changes', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    expect(await desk.press(id, 'centret', 'approve', { version: 7 })).toMatchObject({ kind: 'stale' });
    expect((await desk.seat(id, 'centret')).answer).toBeNull();
  });

  test('given “with comments” and no comment, when pressed, then one is asked for', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    expect(await desk.press(id, 'centret', 'approve-with-comment')).toMatchObject({ kind: 'commentMissing' });
    expect((await desk.seat(id, 'centret')).answer).toBeNull();
  });

  test('given a press that is handled seconds later, then the time it was received is what stands', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    const receivedAt = desk.now();
    desk.moveTo(laterBy(receivedAt, 4_000));
    await desk.press(id, 'centret', 'approve', { receivedAt });
    expect((await desk.seat(id, 'centret')).answer?.at).toBe(receivedAt);
  });
});

describe('too late', () => {
  // Seven working days after Monday 19 May: Wednesday 28 May, 23.59.59 in Copenhagen.
  const lastMoment = '2025-05-28T21:59:59.999Z';
  const afterwards = '2025-05-28T22:00:00.000Z';

  test('given the last second, when a press was received in it and handled after midnight, then it counts', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    desk.moveTo('2025-05-28T22:00:20.000Z');
    expect(await desk.press(id, 'centret', 'approve', { receivedAt: lastMoment })).toMatchObject({
      kind: 'recorded',
    });
    await desk.until('2025-05-28T22:01:00.000Z');
    expect(await desk.sent(id)).toMatchObject({ ending: { verdict: { tally: { answered: 1 } } } });
  });

  test('given the deadline is over and nothing is sealed yet, when pressed, then it is kept as a remark once and never counted', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    desk.moveTo(afterwards);
    expect(await desk.press(id, 'centret', 'approve')).toMatchObject({ kind: 'late' });
    expect(await desk.press(id, 'centret', 'reject')).toMatchObject({ kind: 'lateAgain' });
    expect(await desk.seat(id, 'centret')).toMatchObject({ answer: null, lateAnswers: 1 });
    expect((await answersOf(desk, id, 'centret')).map(({ happening }) => happening.kind)).toEqual([
      'answeredLate',
    ]);
    await desk.until('2025-05-28T22:01:00.000Z');
    expect(await desk.sent(id)).toMatchObject({
      status: 'closed',
      ending: { verdict: { tally: { answered: 0 } } },
    });
  });

  test('given a case that was closed, when a member without an answer presses, then it is kept as a remark and the outcome stands', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    for (const who of ['ministeriet', 'region-vest', 'region-ost']) await desk.answer(id, who, 'approve');
    await end(desk, id);
    await desk.drain();
    const before = await desk.sent(id);
    expect(await desk.press(id, 'centret', 'reject')).toMatchObject({ kind: 'late' });
    await desk.drain();
    expect(await desk.sent(id)).toEqual(before);
    expect((await desk.seat(id, 'centret')).answer).toBeNull();
  });

  test('given a case that was closed, when the same answer is pressed again, then it is still a success', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.answer(id, 'centret', 'approve');
    await end(desk, id);
    expect(await desk.press(id, 'centret', 'approve')).toMatchObject({ kind: 'repeated' });
  });

  test('given a case that was closed, when an older card says something else, then it has ended and nothing is kept', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.answer(id, 'centret', 'approve');
    await end(desk, id);
    expect(await desk.press(id, 'centret', 'reject', { seen: 0 })).toMatchObject({ kind: 'ended' });
    expect((await desk.seat(id, 'centret')).lateAnswers).toBe(0);
  });

  test('given a case that was withdrawn, when pressed, then it has ended and nothing is kept', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await end(desk, id, 'withdraw');
    expect(await desk.press(id, 'centret', 'approve')).toMatchObject({
      kind: 'ended',
      view: { ending: { kind: 'withdrawn' } },
    });
    expect(await answersOf(desk, id, 'centret')).toEqual([]);
  });
});

describe('who may', () => {
  test.each<[string, unknown]>([
    ['universitetet', { kind: 'observer' }],
    ['secretariat-1', { kind: 'refused', why: 'notYours' }],
    ['stranger', { kind: 'refused', why: 'notFound' }],
  ])('given %s, when pressed, then nothing is written', async (who, outcome) => {
    const desk = await aDesk();
    const id = await desk.start();
    const events = await desk.events(id);
    expect(await desk.press(id, who, 'approve')).toMatchObject(outcome as object);
    await desk.drain();
    expect(await desk.events(id)).toEqual(events);
    expect((await desk.deps.rounds.readWhole(id))?.seats.every(({ value }) => value.answer === null)).toBe(
      true,
    );
  });

  test('given a recused member, when he presses, then he is told that he is out, and gets no counts', async () => {
    const desk = await aDesk();
    const id = await desk.start({ recused: desk.board.seats.slice(3, 4).map((seat) => seat.id) });
    expect(await desk.press(id, 'centret', 'approve')).toMatchObject({
      kind: 'recused',
      view: { viewer: 'recused', figures: null },
    });
    expect((await desk.seat(id, 'centret')).answer).toBeNull();
  });

  test('given a case that does not exist, a draft or a put-away draft, when pressed by hand, then a member learns nothing', async () => {
    const desk = await aDesk();
    const draft = mustDo(
      await draftCase(desk.deps, desk.board.id, desk.actor('secretariat-1'), {}, 'a'),
    ).roundId;
    const nowhere = `${desk.board.id}.01JVJ9G0E8ZZZZZZZZZZZZZZZZ` as RoundId;
    const elsewhere = `ikke-en-bestyrelse.01JVJ9G0E8ZZZZZZZZZZZZZZZZ` as RoundId;
    for (const id of [draft, nowhere, elsewhere])
      expect(await desk.press(id, 'centret', 'approve')).toEqual({ kind: 'refused', why: 'notFound' });
  });

  test('given someone who has left the board since the start, when he presses, then there is nothing for him here', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    const seats = desk.board.seats.map((seat) =>
      seat.id === 'centret'
        ? { ...seat, person: aSeat(800, { person: { name: 'Ny Opdigtet', identities: [] } }).person }
        : seat,
    );
    await importBoard(desk.deps, { ...desk.board, seats });
    expect(await desk.press(id, 'centret', 'approve')).toEqual({ kind: 'refused', why: 'notFound' });
    expect((await desk.seat(id, 'centret')).answer).toBeNull();
  });

  test('given a seat that came to the table after the start, when it presses, then the case is not its own', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await importBoard(desk.deps, { ...desk.board, seats: [...desk.board.seats, aSeat(801)] });
    const outcome = await desk.press(id, 801, 'approve');
    expect(outcome).toEqual({ kind: 'refused', why: 'notYours' });
  });

  test('given an identity that was bound after the start, when it presses, then the seat answers', async () => {
    const board: Board = aBoard();
    const unbound = board.seats.map((seat) =>
      seat.id === 'centret' ? { ...seat, person: { ...seat.person, identities: [] } } : seat,
    );
    const desk = await aDesk({ board: { ...board, seats: unbound } });
    const id = await desk.start();
    expect(await desk.press(id, 4, 'approve')).toEqual({ kind: 'refused', why: 'notFound' });
    await desk.bind('person4@eksempel.example', anIdentity(4));
    expect(await desk.press(id, 4, 'approve')).toMatchObject({
      kind: 'recorded',
    });
    expect((await desk.seat(id, 'centret')).answer?.choice).toBe('approve');
    expect((await desk.seat(id, 'ministeriet')).answer).toBeNull();
  });

  test('given a person known by two identities, when he presses with the other, then it is the same seat', async () => {
    const board = aBoard();
    const seats = board.seats.map((seat) =>
      seat.id === 'centret'
        ? { ...seat, person: { ...seat.person, identities: [anIdentity(4), anIdentity(804)] } }
        : seat,
    );
    const desk = await aDesk({ board: { ...board, seats } });
    const id = await desk.start();
    await desk.press(id, 'centret', 'approve');
    expect(await desk.press(id, 804, 'approve')).toMatchObject({ kind: 'repeated' });
  });
});

test('given a member who answers, when the round trips to the store are counted, then there are two before the reply', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const counted = countRoundTrips(desk.deps);
  expect(await desk.press(id, 'centret', 'approve', { deps: counted.deps })).toMatchObject({
    kind: 'recorded',
  });
  expect(counted.trips()).toBe(2);
  const refused = countRoundTrips(desk.deps);
  await desk.press(id, 'universitetet', 'approve', { deps: refused.deps });
  await desk.press(id, 'stranger', 'approve', { deps: refused.deps });
  expect(refused.trips()).toBe(2);
});
