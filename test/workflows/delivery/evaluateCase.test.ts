import { type RoundId, SeatId } from '../../../domain/ids';
import type { Deps } from '../../../workflows/deps';
import { endNow } from '../../../workflows/endNow';
import { moveDeadline } from '../../../workflows/moveDeadline';
import { saySomething } from '../../../workflows/saySomething';
import { tellWhenAll } from '../../../workflows/tellWhenAll';
import { aDesk, type Desk, type DeskSetup } from '../../support/useCases';

const voters = ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'];
const runners = ['ministeriet', 'region-vest', 'secretariat-1', 'secretariat-2'];
const news = (desk: Desk, kind: string) =>
  desk.messenger.asked
    .filter(({ verb, notice }) => verb === 'send' && notice.kind === 'news' && notice.news === kind)
    .map(({ at, who }) => `${at} ${who}`)
    .sort();
const toRunners = (at: string) => runners.map((who) => `${at} ${who}`);

describe('a no, or a demand for a meeting', () => {
  test.each([
    ['reject', 'against'],
    ['request-meeting', 'meetingDemanded'],
  ] as const)(
    'given office hours, when a member answers %s, then chairs and secretariat hear of it at once, and nobody else',
    async (choice, kind) => {
      const desk = await aDesk();
      const id = await desk.start();
      desk.messenger.forget();
      await desk.answer(id, 'centret', choice);
      expect(news(desk, kind)).toEqual(toRunners(desk.now()));
      expect(desk.messenger.sentTo().filter((notice) => notice.kind === 'news')).toHaveLength(4);
    },
  );

  test.each([
    ['Thursday night', '2025-05-22T20:00:00.000Z', '2025-05-23T06:00:00.000Z'],
    ['early on Friday', '2025-05-23T03:00:00.000Z', '2025-05-23T06:00:00.000Z'],
    ['Saturday', '2025-05-24T10:00:00.000Z', '2025-05-26T06:00:00.000Z'],
  ])(
    'given %s, when a member answers no, then they are told at 8.00 on the next working morning',
    async (_, at, told) => {
      const desk = await aDesk();
      const id = await desk.start();
      await desk.until(at);
      await desk.answer(id, 'centret', 'reject');
      expect(news(desk, 'against')).toEqual([]);
      await desk.until(told);
      expect(news(desk, 'against')).toEqual(toRunners(told));
      await desk.until('2025-05-27T12:00:00.000Z');
      expect(news(desk, 'against')).toHaveLength(4);
    },
  );

  test('given a no in the night that is a yes by morning, then nobody is told of it', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.until('2025-05-22T20:00:00.000Z');
    await desk.answer(id, 'centret', 'reject');
    await desk.answer(id, 'centret', 'approve');
    await desk.until('2025-05-23T10:00:00.000Z');
    expect(news(desk, 'against')).toEqual([]);
  });

  test('given a no in the night and a case that is withdrawn before morning, then nobody is told of it', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.until('2025-05-22T20:00:00.000Z');
    await desk.answer(id, 'centret', 'reject');
    const end = { how: 'withdraw', reason: 'Fejl.' } as const;
    await endNow(desk.deps, id, desk.actor('ministeriet'), end, desk.operation());
    await desk.until('2025-05-23T10:00:00.000Z');
    expect(news(desk, 'against')).toEqual([]);
  });

  test('given a no, a yes and a no again, then each no is told once', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    for (const choice of ['reject', 'approve', 'reject'] as const) await desk.answer(id, 'centret', choice);
    expect(news(desk, 'against')).toHaveLength(8);
  });

  test('given a no and a comment after it, then the no is told once', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    await desk.answer(id, 'centret', 'reject');
    await saySomething(desk.deps, id, desk.actor('centret'), 'commented', 'Fordi.', desk.operation());
    await desk.drain();
    expect(news(desk, 'against')).toHaveLength(4);
  });

  test('given a chair who is recused, when a member answers no, then he is not told how anyone answered', async () => {
    const desk = await aDesk();
    const id = await desk.start({ recused: [SeatId.parse('region-vest')] });
    await desk.answer(id, 'centret', 'reject');
    expect(news(desk, 'against').map((line) => line.split(' ')[1])).toEqual([
      'ministeriet',
      'secretariat-1',
      'secretariat-2',
    ]);
  });

  test('given a store that does not say whether the news was noted, then it is tried again and told once', async () => {
    let unsure = true;
    const desk = await aDesk({
      over: (deps) => ({
        ...deps,
        rounds: {
          ...deps.rounds,
          commit: async (...args) => {
            if (!unsure || !args[1].startsWith('claim-against')) return deps.rounds.commit(...args);
            unsure = false;
            return 'unknown';
          },
        },
      }),
    });
    const id = await desk.start();
    await desk.answer(id, 'centret', 'reject');
    await desk.drain(120);
    expect(news(desk, 'against')).toHaveLength(4);
  });
});

describe('an end before the deadline', () => {
  const early = { earlyClose: 'whenAllAnswered' } as const;
  async function allButTwo(setup: DeskSetup = {}): Promise<{ desk: Desk; id: RoundId }> {
    const desk = await aDesk(setup);
    const id = await desk.start(early);
    for (const who of voters.slice(0, 3)) await desk.answer(id, who, 'approve');
    return { desk, id };
  }

  test('given rules that let it end when all have answered, when the last one does, then it ends, and the press itself did not end it', async () => {
    const { desk, id } = await allButTwo();
    await desk.answer(id, 'centret', 'approve');
    expect((await desk.sent(id)).status).toBe('open');
    expect((await desk.press(id, 'foreningen', 'approve')).kind).toBe('recorded');
    expect((await desk.sent(id)).status).toBe('open');
    await desk.drain();
    expect(await desk.sent(id)).toMatchObject({
      status: 'closed',
      ending: { kind: 'decided', cause: 'allAnswered', verdict: { outcome: 'approved' } },
    });
  });

  test('given rules that let it end only at the deadline, when all have answered, then it goes on', async () => {
    const desk = await aDesk();
    const id = await desk.start({ earlyClose: 'never' });
    for (const who of voters) await desk.answer(id, who, 'approve');
    expect((await desk.sent(id)).status).toBe('open');
  });

  test('given the last two who answer at once, then it ends once, with both', async () => {
    const { desk, id } = await allButTwo();
    await Promise.all([desk.press(id, 'centret', 'approve'), desk.press(id, 'foreningen', 'reject')]);
    await desk.drain();
    expect(await desk.events(id, 'closed')).toHaveLength(1);
    expect(await desk.sent(id)).toMatchObject({
      ending: { verdict: { outcome: 'notApproved', tally: { answered: 5 } } },
    });
    expect(await desk.deps.register.list(desk.board.id)).toHaveLength(1);
  });

  test('given the observer and a recused member, then nobody waits for them', async () => {
    const desk = await aDesk();
    const id = await desk.start({ ...early, recused: [SeatId.parse('foreningen')] });
    for (const who of voters.slice(0, 4)) await desk.answer(id, who, 'approve');
    expect((await desk.sent(id)).status).toBe('closed');
  });

  test.each([
    [
      'a comment',
      (desk: Desk, id: RoundId) =>
        saySomething(
          desk.deps,
          id,
          desk.actor('universitetet'),
          'commented',
          'Et øjeblik.',
          desk.operation(),
        ),
    ],
    [
      'a question to be told',
      (desk: Desk, id: RoundId) => tellWhenAll(desk.deps, id, desk.actor('ministeriet'), desk.operation()),
    ],
    [
      'a moved deadline',
      (desk: Desk, id: RoundId) =>
        moveDeadline(
          desk.deps,
          id,
          desk.actor('ministeriet'),
          { date: '2025-06-04', time: '', reason: 'Tid.' },
          desk.operation(),
        ),
    ],
  ])('given %s in the moment the case ends, then it ends all the same', async (_, meanwhile) => {
    const between: { run: (() => Promise<unknown>) | null } = { run: null };
    const { desk, id } = await allButTwo({
      over: (deps: Deps) => ({
        ...deps,
        rounds: {
          ...deps.rounds,
          commit: async (...args) => {
            const run = args[1].startsWith('end-') ? between.run : null;
            if (run !== null) between.run = null;
            await run?.();
            return deps.rounds.commit(...args);
          },
        },
      }),
    });
    between.run = () => meanwhile(desk, id);
    await desk.answer(id, 'centret', 'approve');
    await desk.answer(id, 'foreningen', 'approve');
    await desk.drain(120);
    expect(between.run).toBeNull();
    expect((await desk.sent(id)).status).toBe('closed');
  });

  test('given an end in the night, then the result is told at 8.00', async () => {
    const { desk, id } = await allButTwo();
    await desk.until('2025-05-19T21:00:00.000Z');
    await desk.answer(id, 'centret', 'approve');
    await desk.answer(id, 'foreningen', 'approve');
    desk.messenger.forget();
    await desk.until('2025-05-20T05:59:59.000Z');
    expect(desk.messenger.sentTo()).toEqual([]);
    await desk.until('2025-05-20T06:00:00.000Z');
    expect(desk.messenger.sentTo('ministeriet')).toMatchObject([{ kind: 'outcome' }]);
  });
});
