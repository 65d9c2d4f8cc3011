import { laterBy } from '../../../domain/calendar/localMoment';
import type { RoundId } from '../../../domain/ids';
import { deliver } from '../../../workflows/delivery/deliver';
import type { Deps } from '../../../workflows/deps';
import { streamOf } from '../../../workflows/outbox';
import type { Rounds } from '../../../workflows/ports';
import { startCase } from '../../../workflows/startCase';
import { aBoardOf } from '../../support/builders';
import { aDesk, type Desk, type DeskSetup, everyone } from '../../support/useCases';

/** A case that was sent out just now: nothing is delivered yet. */
async function justSent(setup: DeskSetup = {}): Promise<{ desk: Desk; id: RoundId; opened: string }> {
  const desk = await aDesk(setup);
  const id = await desk.draft();
  await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  const [out] = await desk.outs(id);
  if (out?.task.kind !== 'opened') throw new Error('no work');
  return { desk, id, opened: out.id };
}

/** Stores that fail once, just before or just after a commit of that name. */
function failingOnce(deps: Deps, when: 'before' | 'after', operation: RegExp): Deps {
  let fails = true;
  const commit: Rounds['commit'] = async (...args) => {
    const now = fails && operation.test(args[1]);
    if (now && when === 'before') {
      fails = false;
      throw new Error('the process died');
    }
    const outcome = await deps.rounds.commit(...args);
    if (now) {
      fails = false;
      throw new Error('the process died');
    }
    return outcome;
  };
  return { ...deps, rounds: { ...deps.rounds, commit } };
}

test('given a case sent out, when it is delivered, then the channel, every seat and the secretariat have one card each, of their own', async () => {
  const { desk, id } = await justSent();
  await desk.drain();
  expect(
    desk.messenger.asked
      .map(({ verb, who, notice }) => [verb, who, notice.kind, 'view' in notice ? notice.view.viewer : null])
      .sort(),
  ).toEqual(
    [
      ['send', 'channel', 'case', 'channel'],
      ['send', 'ministeriet', 'case', 'chair'],
      ['send', 'region-vest', 'case', 'chair'],
      ['send', 'region-ost', 'case', 'member'],
      ['send', 'centret', 'case', 'member'],
      ['send', 'foreningen', 'case', 'member'],
      ['send', 'universitetet', 'case', 'observer'],
      ['send', 'secretariat-1', 'run', 'secretariat'],
      ['send', 'secretariat-2', 'run', 'secretariat'],
    ].sort(),
  );
  expect(await desk.outs(id)).toEqual([]);
  const posts = await desk.deps.rounds.readPosts(streamOf(id));
  expect(posts.map(({ value }) => value.activityIds.length)).toEqual(Array(9).fill(1));
});

test('given a board without a channel, when a case is sent out, then the seats and the secretariat still have their cards', async () => {
  const { desk } = await justSent({ channel: false });
  await desk.drain();
  expect(desk.messenger.sentTo()).toHaveLength(8);
  expect(desk.messenger.sentTo('channel')).toEqual([]);
});

test('given ninety seats, a channel and the secretariat, when a case is sent out, then it spreads in more than one transaction and reaches each once', async () => {
  const sizes: number[] = [];
  const { desk } = await justSent({
    board: aBoardOf(90),
    over: (deps) => ({
      ...deps,
      rounds: {
        ...deps.rounds,
        commit: async (stream, operation, writes) => {
          if (operation.startsWith('spread')) sizes.push(writes.length);
          return deps.rounds.commit(stream, operation, writes);
        },
      },
    }),
  });
  await desk.drain();
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
  const who = desk.messenger.asked.map((asked) => asked.who).sort();
  expect(who).toEqual([...everyone(desk.board), 'channel'].sort());
});

test('given a spreading that is run twice, one after the other, then nothing is made twice', async () => {
  const { desk, id, opened } = await justSent();
  expect(await desk.deliver(streamOf(id), opened)).toEqual({ kind: 'done' });
  expect(await desk.deliver(streamOf(id), opened)).toEqual({ kind: 'nothing' });
  await desk.drain();
  expect(desk.messenger.asked).toHaveLength(9);
});

test('given a spreading that is run twice at once, then nothing is made twice', async () => {
  const { desk, id, opened } = await justSent();
  await Promise.all([desk.deliver(streamOf(id), opened), desk.deliver(streamOf(id), opened)]);
  await desk.drain();
  await desk.drain(600);
  expect(desk.messenger.asked).toHaveLength(9);
  expect(await desk.outs(id)).toEqual([]);
});

test.each([
  ['before its rows are made', 'before', /^spread/],
  ['after its rows are made', 'after', /^spread/],
  ['before it is marked done', 'before', /^done/],
  ['after it is marked done', 'after', /^done/],
] as const)(
  'given a process that dies %s, when the spreading is repeated, then each is reached once',
  async (_, when, operation) => {
    for (const board of [undefined, aBoardOf(90)]) {
      const dying: { deps: Deps | null } = { deps: null };
      const { desk, id } = await justSent({
        ...(board ? { board } : {}),
        over: (deps) => {
          dying.deps = failingOnce(deps, when, operation);
          return {
            ...deps,
            rounds: { ...deps.rounds, commit: (...args) => (dying.deps ?? deps).rounds.commit(...args) },
          };
        },
      });
      await desk.drain();
      await desk.drain(600);
      const who = desk.messenger.asked.map((asked) => asked.who).sort();
      expect(who).toEqual([...everyone(desk.board), 'channel'].sort());
      expect(await desk.outs(id)).toEqual([]);
    }
  },
);

test('given a process that dies before it marks its row done, when the queue shows it again after all its rows were sent, then nothing is made twice', async () => {
  for (const board of [undefined, aBoardOf(90)]) {
    const { desk, id, opened } = await justSent(board ? { board } : {});
    const stream = streamOf(id);
    const dying = failingOnce(desk.deps, 'before', new RegExp(`^done-${opened}`));
    await expect(deliver(dying, desk.messenger, stream, opened)).rejects.toThrow('the process died');
    for (const out of await desk.outs(id)) if (out.id !== opened) await desk.deliver(stream, out.id);
    expect((await desk.outs(id)).map((out) => out.id)).toEqual([opened]);
    await desk.drain(600);
    const who = desk.messenger.asked.map((asked) => asked.who).sort();
    expect(who).toEqual([...everyone(desk.board), 'channel'].sort());
    expect(await desk.outs(id)).toEqual([]);
  }
});

test('given a process that dies after a row of a later time is made and before its time is noted, then it is told in time all the same', async () => {
  let fails = true;
  const desk = await aDesk({
    over: (deps) => ({
      ...deps,
      due: {
        ...deps.due,
        put: async (row) => {
          if (fails && row.what === 'out') {
            fails = false;
            throw new Error('the process died');
          }
          return deps.due.put(row);
        },
      },
    }),
  });
  const id = await desk.start();
  await desk.until('2025-05-19T20:00:00.000Z');
  // In the night a no is told the next morning, so its rows are of a later time.
  await desk.answer(id, 'centret', 'reject');
  await desk.until('2025-05-20T06:00:00.000Z');
  expect(desk.messenger.sentTo('ministeriet').filter(({ kind }) => kind === 'news')).toHaveLength(1);
});

test('given a store that does not say whether the rows were made, then the spreading is tried again and makes them once', async () => {
  let unsure = true;
  const { desk, id, opened } = await justSent({
    over: (deps) => ({
      ...deps,
      rounds: {
        ...deps.rounds,
        commit: async (...args) => {
          const outcome = await deps.rounds.commit(...args);
          if (!unsure || !args[1].startsWith('spread')) return outcome;
          unsure = false;
          return 'unknown';
        },
      },
    }),
  });
  expect(await desk.deliver(streamOf(id), opened)).toMatchObject({ kind: 'again' });
  desk.moveTo(laterBy(desk.now(), 10_000));
  await desk.drain();
  expect(desk.messenger.asked).toHaveLength(9);
});
