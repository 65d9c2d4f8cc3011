import type { RoundId } from '../../../domain/ids';
import { appendEnded } from '../../../domain/register/appendEnded';
import { recordOf } from '../../../domain/register/caseRecord';
import { isNumbered } from '../../../domain/register/entry';
import type { Choice } from '../../../domain/round/choice';
import { endNow } from '../../../workflows/endNow';
import { streamOf } from '../../../workflows/outbox';
import { aDesk, type Desk, type DeskSetup } from '../../support/useCases';

const voters = ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'];
// Sent on Monday 19 May 2025; seven working days end on Wednesday 28 May. The 29th is Ascension Day.
const sealed = '2025-05-28T22:00:30.000Z';
const told = '2025-05-30T06:00:00.000Z';

async function answered(desk: Desk, choice: Choice = 'approve', form = {}): Promise<RoundId> {
  const id = await desk.start(form);
  for (const who of voters) await desk.answer(id, who, choice);
  return id;
}
async function ended(
  setup: DeskSetup = {},
  choice: Choice = 'approve',
): Promise<{ desk: Desk; id: RoundId }> {
  const desk = await aDesk(setup);
  const id = await answered(desk, choice);
  await desk.until(sealed);
  return { desk, id };
}
const outcomes = (desk: Desk) =>
  desk.messenger.asked.flatMap(({ at, who, notice }) => (notice.kind === 'outcome' ? [`${at} ${who}`] : []));

describe('the register', () => {
  test('given an approved case, when it ends, then it is entered once and its number stands on the case', async () => {
    const { desk, id } = await ended();
    const [entry, ...more] = await desk.deps.register.list(desk.board.id);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      kind: 'ended',
      position: 1,
      number: { year: 2025, seq: 1 },
      roundId: id,
      title: 'Årshjul og budget',
      date: '2025-05-28',
      fingerprint: (await desk.sent(id)).fingerprint,
      previous: '0'.repeat(64),
    });
    expect(await desk.sent(id)).toMatchObject({ decision: '2025-1' });
    expect((await desk.events(id, 'registered')).map(({ happening }) => happening)).toEqual([
      { stream: 'round', kind: 'registered', decision: '2025-1', position: 1, hash: entry?.hash },
    ]);
  });

  test('given a case that was not approved, then that is a decision with a number too', async () => {
    const { desk, id } = await ended({}, 'reject');
    expect(await desk.sent(id)).toMatchObject({
      decision: '2025-1',
      ending: { verdict: { outcome: 'notApproved' } },
    });
  });

  test.each<[string, Choice]>([
    ['nobody was for or against', 'abstain'],
    ['a meeting was asked for', 'request-meeting'],
  ])('given a case without a decision because %s, then it is listed without a number', async (_, choice) => {
    const { desk, id } = await ended({}, choice);
    expect(await desk.sent(id)).toMatchObject({ status: 'closed', decision: null });
    expect(await desk.deps.register.list(desk.board.id)).toMatchObject([
      { kind: 'ended', position: 1, number: null, roundId: id },
    ]);
    expect((await desk.events(id, 'registered'))[0]?.happening).toMatchObject({
      decision: null,
      position: 1,
    });
  });

  test('given several cases that end at once, then each has a number of its own and the chain holds', async () => {
    const desk = await aDesk();
    const ids = [await answered(desk), await answered(desk), await answered(desk)];
    await desk.until(sealed);
    await desk.drain(300);
    const entries = (await desk.deps.register.list(desk.board.id)).filter(isNumbered);
    expect(entries.map(({ number, position }) => [number.seq, position])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    const numbers = await Promise.all(ids.map(async (id) => desk.sent(id)));
    expect(numbers.map((round) => (round.status === 'closed' ? round.decision : null)).sort()).toEqual([
      '2025-1',
      '2025-2',
      '2025-3',
    ]);
    expect(entries.map(({ previous }) => previous)).toEqual([
      '0'.repeat(64),
      ...entries.slice(0, 2).map(({ hash }) => hash),
    ]);
  });

  test('given the closing delivered twice at once, then it is entered once and told once', async () => {
    const desk = await aDesk();
    const id = await answered(desk);
    await endNow(
      desk.deps,
      id,
      desk.actor('secretariat-1'),
      { how: 'close', reason: 'Aftalt.' },
      desk.operation(),
    );
    const closed = (await desk.outs(id)).find(({ task }) => task.kind === 'closed')?.id ?? '';
    await Promise.all([desk.deliver(streamOf(id), closed), desk.deliver(streamOf(id), closed)]);
    await desk.until('2025-05-19T09:00:00.000Z');
    expect(await desk.deps.register.list(desk.board.id)).toHaveLength(1);
    expect(outcomes(desk)).toHaveLength(8);
  });

  test.each(['before', 'after'] as const)(
    'given a process that dies %s the entry is made, when the closing is repeated, then it is entered once',
    async (when) => {
      let fails = true;
      const { desk, id } = await ended({
        over: (deps) => ({
          ...deps,
          register: {
            ...deps.register,
            append: async (...args) => {
              const dies = fails;
              fails = false;
              if (dies && when === 'before') throw new Error('the process died');
              const outcome = await deps.register.append(...args);
              if (dies) throw new Error('the process died');
              return outcome;
            },
          },
        }),
      });
      await desk.drain(300);
      expect(await desk.deps.register.list(desk.board.id)).toHaveLength(1);
      expect(await desk.sent(id)).toMatchObject({ decision: '2025-1' });
    },
  );

  test('given a process that dies after the number is on the case, when the closing is repeated, then that is one event', async () => {
    let fails = true;
    const { desk, id } = await ended({
      over: (deps) => ({
        ...deps,
        rounds: {
          ...deps.rounds,
          commit: async (...args) => {
            const outcome = await deps.rounds.commit(...args);
            if (!fails || !args[1].startsWith('register-')) return outcome;
            fails = false;
            throw new Error('the process died');
          },
        },
      }),
    });
    await desk.drain(300);
    expect(await desk.events(id, 'registered')).toHaveLength(1);
    await desk.until('2025-05-30T12:00:00.000Z');
    expect(outcomes(desk)).toHaveLength(8);
  });

  test('given a register that somebody else writes to at the same time, then the next free number is taken', async () => {
    const desk = await aDesk();
    const first = await answered(desk);
    await endNow(
      desk.deps,
      first,
      desk.actor('secretariat-1'),
      { how: 'close', reason: 'A.' },
      desk.operation(),
    );
    await desk.drain();
    const other = await desk.sent(first);
    const second = await answered(desk);
    let between = true;
    const append = desk.deps.register.append;
    desk.deps.register.append = async (...args) => {
      if (between && other.status === 'closed') {
        between = false;
        const head = await desk.deps.register.head(desk.board.id);
        const stranger = { ...other, id: `${desk.board.id}.01JVJ9G0E8ZZZZZZZZZZZZZZZZ` as RoundId };
        const next = appendEnded(head?.value ?? null, stranger, recordOf([]), desk.board.calendar);
        await append(next.head, head?.etag ?? null, next.entry);
      }
      return append(...args);
    };
    await endNow(
      desk.deps,
      second,
      desk.actor('secretariat-1'),
      { how: 'close', reason: 'B.' },
      desk.operation(),
    );
    await desk.drain();
    expect(await desk.sent(second)).toMatchObject({ decision: '2025-3' });
  });

  test('given a register that does not answer, then nobody hears of a decision it does not hold', async () => {
    const { desk, id } = await ended({
      over: (deps) => ({ ...deps, register: { ...deps.register, append: async () => 'unknown' } }),
    });
    await desk.until('2025-05-30T12:00:00.000Z');
    expect(outcomes(desk)).toEqual([]);
    expect(await desk.sent(id)).toMatchObject({ decision: null });
    expect((await desk.outs(id)).map(({ task }) => task.kind)).toEqual(['closed']);
  });
});

describe('the next agenda', () => {
  test.each<[Choice, string | null]>([
    ['approve', 'information'],
    ['reject', 'information'],
    ['request-meeting', 'decision'],
    ['abstain', null],
  ])('given a case that all answered %s, then it is carried as %s', async (choice, kind) => {
    const { desk, id } = await ended({}, choice);
    const carried = (await desk.deps.meetings.carried(desk.board.id)).map(({ value }) => value);
    expect(carried).toEqual(
      kind === null
        ? []
        : [
            {
              id,
              boardId: desk.board.id,
              kind,
              title: 'Årshjul og budget',
              roundId: id,
              at: sealed,
              decision: kind === 'information' ? '2025-1' : null,
              off: null,
            },
          ],
    );
  });
});

describe('the result', () => {
  test('given a case that ends at midnight, then its result is told at 8.00 on the next working day, chairs and secretariat first', async () => {
    const { desk } = await ended();
    await desk.until('2025-05-30T12:00:00.000Z');
    expect(outcomes(desk).sort()).toEqual(
      [
        ...['ministeriet', 'region-vest', 'secretariat-1', 'secretariat-2'].map((who) => `${told} ${who}`),
        ...['region-ost', 'centret', 'foreningen', 'universitetet'].map(
          (who) => `2025-05-30T06:05:00.000Z ${who}`,
        ),
      ].sort(),
    );
  });

  test('given the hours until then, then members and channel see that the case is over and not how it went; chairs see it', async () => {
    const { desk } = await ended();
    const shown = (who: string) => {
      const views = desk.messenger
        .shownTo(who)
        .flatMap((notice) => (notice.kind === 'case' || notice.kind === 'run' ? [notice.view] : []));
      return views.at(-1) ?? null;
    };
    for (const who of ['channel', 'centret', 'universitetet'])
      expect(shown(who)).toMatchObject({ round: { status: 'closed' }, ending: null });
    for (const who of ['ministeriet', 'secretariat-1'])
      expect(shown(who)).toMatchObject({ round: { status: 'closed' }, ending: { kind: 'decided' } });
  });

  test('given the result is told, then every card ends in its final state, the channel’s too, with the decision', async () => {
    const { desk } = await ended();
    await desk.until('2025-05-30T12:00:00.000Z');
    for (const who of [...voters, 'universitetet', 'channel'])
      for (const notice of desk.messenger.shownTo(who))
        if (notice.kind === 'case')
          expect(notice.view).toMatchObject({
            round: { decision: '2025-1' },
            ending: { verdict: { outcome: 'approved' } },
          });
    expect(desk.messenger.shownTo('centret').at(-1)).toMatchObject({
      kind: 'outcome',
      entry: { number: { seq: 1, year: 2025 } },
    });
  });

  test('given a recused member, when the result is told, then he hears the outcome and no answers', async () => {
    const desk = await aDesk();
    const recused = desk.board.seats.filter((seat) => seat.id === 'foreningen').map((seat) => seat.id);
    const id = await desk.start({ recused });
    for (const who of voters.slice(0, 4)) await desk.answer(id, who, 'approve');
    await desk.until('2025-05-30T12:00:00.000Z');
    expect(desk.messenger.shownTo('foreningen').at(-1)).toMatchObject({
      kind: 'outcome',
      view: { viewer: 'recused', figures: null, seats: null, ending: { verdict: { outcome: 'approved' } } },
    });
  });

  test('given an outage over the morning, when the sweep comes in the afternoon, then the result is told then', async () => {
    const { desk } = await ended();
    desk.moveTo('2025-05-30T12:20:00.000Z');
    await desk.tick();
    expect(outcomes(desk)).toHaveLength(8);
  });

  test('given an outage over the whole day, when the sweep comes in the night, then the result is told at 8.00 on the working day after, the chairs first', async () => {
    const { desk } = await ended();
    desk.moveTo('2025-05-30T20:00:00.000Z');
    await desk.tick();
    expect(outcomes(desk)).toEqual([]);
    await desk.until('2025-06-02T06:00:00.000Z');
    expect(
      outcomes(desk)
        .map((line) => line.split(' ')[1])
        .sort(),
    ).toEqual(['ministeriet', 'region-vest', 'secretariat-1', 'secretariat-2']);
    await desk.until('2025-06-02T12:00:00.000Z');
    expect(outcomes(desk)).toHaveLength(8);
  });
});
