import { laterBy } from '../../../domain/calendar/localMoment';
import { type RoundId, SeatId } from '../../../domain/ids';
import { MOST_ATTEMPTS } from '../../../workflows/delivery/backoff';
import { endNow } from '../../../workflows/endNow';
import { importBoard } from '../../../workflows/importBoard';
import { streamOf } from '../../../workflows/outbox';
import { remindNow } from '../../../workflows/remindNow';
import { startCase } from '../../../workflows/startCase';
import { aBoard, aSeat } from '../../support/builders';
import type { Mishap } from '../../support/fakeMessenger';
import { aDesk, type Desk, type DeskSetup } from '../../support/useCases';

/** A case in progress whose outstanding members are reminded just now; the reminders are not delivered yet. */
async function reminding(desk: Desk, only = 'centret'): Promise<RoundId> {
  const id = await desk.start();
  desk.messenger.forget();
  await remindNow(desk.deps, id, desk.actor('secretariat-1'), SeatId.parse(only), desk.operation());
  return id;
}
async function sentOut(desk: Desk): Promise<RoundId> {
  const id = await desk.draft();
  await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  return id;
}
const tried = (desk: Desk, who: string) =>
  desk.messenger.asked
    .filter((asked) => asked.who === who && asked.verb === 'send')
    .map(({ at, outcome }) => [at, outcome]);
const newsTo = (desk: Desk, who: string) =>
  desk.messenger.sentTo(who).flatMap((notice) => (notice.kind === 'news' ? [notice] : []));
const after = (desk: Desk, seconds: number) => laterBy(desk.now(), seconds * 1000);

describe('a card of a case', () => {
  test('given a throttled channel, when a card is sent, then it comes at the time the channel gave, and not before', async () => {
    const desk = await aDesk();
    desk.messenger.next('centret', { kind: 'later', seconds: 40 });
    const start = desk.now();
    const id = await sentOut(desk);
    await desk.drain(39);
    expect(tried(desk, 'centret')).toEqual([[start, 'later']]);
    await desk.drain(10);
    expect(tried(desk, 'centret')).toEqual([
      [start, 'later'],
      [laterBy(start, 40_000), 'sent'],
    ]);
    expect(await desk.outs(id)).toEqual([]);
  });

  test('given a long wait, when a card is sent, then the due index carries it', async () => {
    const desk = await aDesk();
    desk.messenger.next('centret', { kind: 'later', seconds: 3_600 });
    await sentOut(desk);
    await desk.drain();
    await desk.until(after(desk, 3_600));
    expect(desk.messenger.sentTo('centret')).toHaveLength(1);
  });

  test('given answers that may or may not have arrived, when a card is sent, then it is repeated until the channel answers, ever more slowly', async () => {
    const desk = await aDesk();
    const unsure: Mishap = { kind: 'ambiguous', arrives: false };
    desk.messenger.next('centret', unsure, unsure, unsure);
    await sentOut(desk);
    await desk.drain(600);
    const times = tried(desk, 'centret').map(([at]) => Date.parse(at ?? ''));
    const waits = times.slice(1).map((at, i) => (at - (times[i] ?? 0)) / 1000);
    expect(waits).toHaveLength(3);
    // A fifth more or less than 10, 20 and 40 seconds.
    for (const [i, wait] of waits.entries())
      expect(Math.abs(wait / (10 * 2 ** i) - 1)).toBeLessThanOrEqual(0.2);
    expect(desk.messenger.sentTo('centret')).toHaveLength(1);
  });

  test('given a channel that never answers, when a card is sent, then it is stuck in the end, and the secretariat is told', async () => {
    const desk = await aDesk();
    desk.messenger.next(
      'centret',
      ...Array<Mishap>(2 * MOST_ATTEMPTS).fill({ kind: 'ambiguous', arrives: false }),
    );
    const id = await sentOut(desk);
    await desk.drain(24 * 3_600);
    expect(tried(desk, 'centret')).toHaveLength(MOST_ATTEMPTS);
    expect(await desk.outs(id)).toMatchObject([{ status: 'stuck', code: 'test-ambiguous' }]);
    expect(desk.logged).toContainEqual({
      level: 'error',
      message: 'work is stuck',
      code: 'VOTUM-DELIVER-STUCK',
    });
    expect(await desk.deps.halted.list('stuck')).toMatchObject([
      { boardId: desk.board.id, to: 'seat|centret', stream: streamOf(id), code: 'test-ambiguous' },
    ]);
    expect(newsTo(desk, 'secretariat-1')).toMatchObject([
      { news: 'unreachable', seat: { seatId: 'centret' } },
    ]);
  });

  test('given a process that dies while it sends, when another takes over, then it waits a minute and sends the card once more', async () => {
    const desk = await aDesk();
    desk.messenger.next('centret', { kind: 'dies' });
    const start = desk.now();
    await sentOut(desk);
    await desk.drain(200);
    const [, second, ...more] = tried(desk, 'centret');
    expect(more).toEqual([]);
    expect(second?.[1]).toBe('sent');
    expect(Date.parse(second?.[0] ?? '') - Date.parse(start)).toBeGreaterThanOrEqual(60_000);
  });

  test('given two workers on the same card at once, then it is sent once', async () => {
    const desk = await aDesk();
    const id = await sentOut(desk);
    const stream = streamOf(id);
    const [opened] = await desk.outs(id);
    await desk.deliver(stream, opened?.id ?? '');
    const cards = await desk.outs(id);
    await Promise.all(cards.flatMap((out) => [desk.deliver(stream, out.id), desk.deliver(stream, out.id)]));
    await desk.drain(300);
    expect(desk.messenger.asked).toHaveLength(9);
  });

  test('given a place that is gone, when a card is sent, then it is stuck at once and the secretariat is told', async () => {
    const desk = await aDesk();
    desk.messenger.next('centret', { kind: 'gone' });
    const id = await sentOut(desk);
    await desk.drain(3_600);
    expect(tried(desk, 'centret')).toHaveLength(1);
    expect(newsTo(desk, 'secretariat-1')).toMatchObject([{ news: 'unreachable', text: 'test-gone' }]);
    expect(await desk.outs(id)).toMatchObject([{ status: 'stuck', code: 'test-gone' }]);
  });

  test('given a case that ended before its card could be sent, then members are spared it, and the channel is not', async () => {
    const desk = await aDesk();
    for (const who of ['centret', 'channel']) desk.messenger.next(who, { kind: 'later', seconds: 60 });
    const id = await sentOut(desk);
    await desk.drain();
    await endNow(
      desk.deps,
      id,
      desk.actor('secretariat-1'),
      { how: 'withdraw', reason: 'Fejl.' },
      desk.operation(),
    );
    await desk.drain(120);
    expect(desk.messenger.sentTo('centret').filter(({ kind }) => kind === 'case')).toEqual([]);
    expect(desk.messenger.sentTo('channel')).toMatchObject([
      { kind: 'case', view: { ending: { kind: 'withdrawn' } } },
    ]);
  });

  test('given an answer that comes while a card is under way, then the card that stands in the end shows it', async () => {
    const desk = await aDesk();
    const id = await sentOut(desk);
    // The channel’s card is made, and before it is known to stand somebody has answered and everyone was updated.
    desk.messenger.during('send', 'channel', async () => {
      await desk.press(id, 'ministeriet', 'approve');
      for (const out of await desk.outs(id))
        if (out.task.kind === 'answered') await desk.deliver(streamOf(id), out.id);
    });
    await desk.drain(60);
    expect(desk.messenger.shownTo('channel')).toMatchObject([{ view: { figures: { answered: 1 } } }]);
  });
});

describe('somebody who cannot be reached', () => {
  async function unseen(setup: DeskSetup): Promise<{ desk: Desk; id: RoundId }> {
    const desk = await aDesk(setup);
    const id = await sentOut(desk);
    await desk.drain();
    return { desk, id };
  }

  test('given a member never seen in Teams, when a case is sent out, then chairs and secretariat are told once', async () => {
    const { desk, id } = await unseen({ unseen: ['centret'] });
    await remindNow(desk.deps, id, desk.actor('secretariat-1'), undefined, desk.operation());
    await desk.until('2025-05-28T12:00:00.000Z');
    for (const who of ['ministeriet', 'region-vest', 'secretariat-1', 'secretariat-2'])
      expect(newsTo(desk, who).filter(({ news }) => news === 'unreachable')).toMatchObject([
        { seat: { seatId: 'centret' }, text: 'neverSeen' },
      ]);
    expect(tried(desk, 'centret')).toEqual([]);
  });

  test('given several who cannot be reached, then each is told of, also where one seat’s name begins as another’s', async () => {
    const board = aBoard();
    const seats = [
      ...board.seats,
      aSeat(71, { id: SeatId.parse('by-10') }),
      aSeat(72, { id: SeatId.parse('by-1') }),
    ];
    const { desk } = await unseen({ board: { ...board, seats }, unseen: ['by-10', 'by-1'] });
    expect(
      newsTo(desk, 'secretariat-1')
        .map(({ seat }) => seat?.seatId)
        .sort(),
    ).toEqual(['by-1', 'by-10']);
  });

  test('given a member who has removed the app, then chairs and secretariat are told so', async () => {
    const desk = await aDesk();
    await desk.meet('centret', { installed: false });
    await sentOut(desk);
    await desk.drain();
    expect(newsTo(desk, 'secretariat-1')).toMatchObject([{ news: 'unreachable', text: 'appRemoved' }]);
  });

  test('given a channel that says no, when a card is sent, then the person is marked, the secretariat told, and nothing repeated', async () => {
    const desk = await aDesk();
    desk.messenger.next('centret', { kind: 'unreachable' });
    const id = await sentOut(desk);
    await desk.drain(3_600);
    const chat = await desk.deps.conversations.personal(desk.actor('centret').identity);
    expect(chat?.unreachable).toBe('test-unreachable');
    expect(newsTo(desk, 'secretariat-1')).toMatchObject([
      { news: 'unreachable', seat: { seatId: 'centret' } },
    ]);
    expect(tried(desk, 'centret')).toHaveLength(1);
    expect(await desk.outs(id)).toMatchObject([{ status: 'held', code: 'test-unreachable' }]);
  });

  test('given a person marked unreachable, when a card gets through, then the mark is gone', async () => {
    const desk = await aDesk();
    desk.messenger.next('centret', { kind: 'unreachable' });
    const id = await sentOut(desk);
    await desk.drain();
    await remindNow(desk.deps, id, desk.actor('secretariat-1'), SeatId.parse('centret'), desk.operation());
    await desk.drain();
    expect((await desk.deps.conversations.personal(desk.actor('centret').identity))?.unreachable).toBeNull();
  });

  test('given a member who answered by phone meanwhile, when the news that he cannot be reached is due, then it is dropped', async () => {
    const desk = await aDesk({ unseen: ['centret'], now: '2025-05-19T18:00:00.000Z' });
    const id = await sentOut(desk);
    await desk.drain();
    await desk.answer(id, 'centret', 'approve');
    await desk.until('2025-05-20T09:00:00.000Z');
    expect(newsTo(desk, 'secretariat-1')).toEqual([]);
  });

  test('given a member who has left the board, when his reminder is due, then nobody is sent it', async () => {
    const desk = await aDesk();
    const id = await reminding(desk);
    await importBoard(desk.deps, {
      ...desk.board,
      seats: desk.board.seats.filter((seat) => seat.id !== 'centret'),
    });
    await desk.drain();
    expect(tried(desk, 'centret')).toEqual([]);
    expect((await desk.outs(id)).filter(({ task }) => task.kind === 'reminder')).toEqual([]);
  });
});

describe('a reminder', () => {
  test('given a member who owes an answer, when it is sent, then it is his own card again, below the first', async () => {
    const desk = await aDesk();
    const id = await reminding(desk);
    await desk.drain();
    expect(desk.messenger.sentTo('centret')).toMatchObject([
      { kind: 'case', lead: 'reminder', view: { mine: { seatId: 'centret' } } },
    ]);
    expect(desk.messenger.shownTo('centret')).toHaveLength(2);
    await desk.answer(id, 'centret', 'approve');
    // No card with live buttons is left behind.
    for (const card of desk.messenger.shownTo('centret'))
      expect(card).toMatchObject({ view: { mine: { answer: { choice: 'approve' } } } });
  });

  test('given a member who has answered meanwhile, then it is dropped', async () => {
    const desk = await aDesk();
    const id = await reminding(desk);
    await desk.press(id, 'centret', 'approve');
    await desk.drain();
    expect(tried(desk, 'centret')).toEqual([]);
  });

  test('given a wait that ends after the deadline, then it is dropped', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.until('2025-05-28T21:30:00.000Z');
    desk.messenger.forget();
    desk.messenger.next('centret', { kind: 'later', seconds: 3_600 });
    await remindNow(desk.deps, id, desk.actor('secretariat-1'), SeatId.parse('centret'), desk.operation());
    await desk.until('2025-05-29T07:00:00.000Z');
    expect(tried(desk, 'centret')).toEqual([['2025-05-28T21:30:00.000Z', 'later']]);
  });

  test.each<[string, Mishap[], number]>([
    ['an answer that may have arrived', [{ kind: 'ambiguous', arrives: true }], 2],
    [
      'two answers that may have arrived',
      [
        { kind: 'ambiguous', arrives: true },
        { kind: 'ambiguous', arrives: true },
      ],
      2,
    ],
    ['a process that died', [{ kind: 'dies' }], 2],
    ['a process that died twice', [{ kind: 'dies' }, { kind: 'dies' }], 2],
    [
      'a process that died and then an answer that may have arrived',
      [{ kind: 'dies' }, { kind: 'ambiguous', arrives: true }],
      2,
    ],
  ])('given %s, then it is repeated once and never a third time', async (_, mishaps, times) => {
    const desk = await aDesk();
    const id = await reminding(desk);
    desk.messenger.next('centret', ...mishaps);
    await desk.drain(3_600);
    expect(tried(desk, 'centret')).toHaveLength(times);
    expect(await desk.outs(id)).toEqual([]);
  });

  test.each<[string, Mishap[]]>([
    [
      'throttled first',
      [
        { kind: 'later', seconds: 20 },
        { kind: 'ambiguous', arrives: false },
      ],
    ],
    [
      'throttled twice',
      [
        { kind: 'later', seconds: 20 },
        { kind: 'later', seconds: 20 },
        { kind: 'ambiguous', arrives: false },
      ],
    ],
    ['throttled, and then the process died', [{ kind: 'later', seconds: 20 }, { kind: 'dies' }]],
    [
      'throttled after an answer that may have arrived',
      [
        { kind: 'ambiguous', arrives: false },
        { kind: 'later', seconds: 20 },
      ],
    ],
  ])('given one that was %s, then a throttled try is no sending and none is lost', async (_, mishaps) => {
    const desk = await aDesk();
    await reminding(desk);
    desk.messenger.next('centret', ...mishaps);
    await desk.drain(3_600);
    expect(tried(desk, 'centret').at(-1)?.[1]).toBe('sent');
    expect(tried(desk, 'centret')).toHaveLength(mishaps.length + 1);
  });
});

describe('the language of a card', () => {
  const languageTo = (desk: Desk, who: string) =>
    desk.messenger.asked.find((asked) => asked.who === who)?.to.language;

  test('given what Teams, the roster and the board say, then Teams comes first and the board last', async () => {
    const board = aBoard({ language: 'da' });
    const seats = board.seats.map((seat) =>
      seat.id === 'foreningen' ? { ...seat, person: { ...seat.person, language: 'en' as const } } : seat,
    );
    const desk = await aDesk({ board: { ...board, seats } });
    await desk.meet('centret', { locale: 'en-GB' });
    await sentOut(desk);
    await desk.drain();
    expect(['centret', 'foreningen', 'region-ost', 'channel'].map((who) => languageTo(desk, who))).toEqual([
      'en',
      'en',
      'da',
      'da',
    ]);
  });
});
