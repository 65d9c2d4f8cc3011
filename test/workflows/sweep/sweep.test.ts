import { laterBy } from '../../../domain/calendar/localMoment';
import { type RoundId, SeatId } from '../../../domain/ids';
import { askRelease } from '../../../workflows/askRelease';
import type { Deps } from '../../../workflows/deps';
import { importBoard } from '../../../workflows/importBoard';
import { streamOf } from '../../../workflows/outbox';
import { sweep } from '../../../workflows/sweep/sweep';
import { aDesk, type Desk } from '../../support/useCases';

const mondays = (desk: Desk, who?: string) =>
  desk.messenger.asked.flatMap((asked) =>
    asked.notice.kind === 'monday' && (who === undefined || asked.who === who) ? [asked] : [],
  );
const long = { deadlineKind: 'date' as const, deadlineDate: '2025-06-30' };
const nowhere = (desk: Desk) => `${desk.board.id}.01JVJ9G0E8ZZZZZZZZZZZZZZZZ` as RoundId;

describe('the Monday note', () => {
  test('given a case in progress, when Monday 8.00 comes, then chairs and secretariat are told what is open and whether they must act', async () => {
    const desk = await aDesk();
    const id = await desk.start(long);
    await desk.answer(id, 'ministeriet', 'approve');
    await desk.until('2025-05-26T06:00:00.000Z');
    expect(
      mondays(desk)
        .map(({ at, who }) => `${at} ${who}`)
        .sort(),
    ).toEqual(
      ['ministeriet', 'region-vest', 'secretariat-1', 'secretariat-2'].map(
        (who) => `2025-05-26T06:00:00.000Z ${who}`,
      ),
    );
    const mustAct = (who: string) => {
      const notice = mondays(desk, who)[0]?.notice;
      return notice?.kind === 'monday' ? notice.mustAct : null;
    };
    expect(['ministeriet', 'region-vest', 'secretariat-1'].map(mustAct)).toEqual([false, true, false]);
    expect(mondays(desk, 'ministeriet')[0]?.notice).toMatchObject({
      cases: [{ viewer: 'chair', figures: { answered: 1 } }],
      awaitingRelease: [],
    });
  });

  test('given nothing open, when Monday comes, then nobody is disturbed, and the next Monday is watched', async () => {
    const desk = await aDesk();
    await desk.draft();
    await desk.until('2025-05-26T12:00:00.000Z');
    expect(desk.messenger.asked).toEqual([]);
    expect((await desk.dueRows()).map(({ dueAt, what }) => [dueAt, what])).toEqual([
      ['2025-06-02T06:00:00.000Z', 'monday'],
    ]);
  });

  test('given only a case that waits for the chairs, then the chairs must act and the secretariat need not', async () => {
    const desk = await aDesk();
    const id = await desk.draft();
    await askRelease(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
    await desk.until('2025-05-26T06:00:00.000Z');
    const waits = { cases: [], awaitingRelease: [{ id, title: 'Årshjul og budget' }] };
    expect(mondays(desk, 'region-vest')[0]?.notice).toMatchObject({ ...waits, mustAct: true });
    expect(mondays(desk, 'secretariat-2')[0]?.notice).toMatchObject({ ...waits, mustAct: false });
  });

  test('given a chair who is recused, then nothing waits for him and he gets no counts', async () => {
    const desk = await aDesk();
    await desk.start({ ...long, recused: [SeatId.parse('region-vest')] });
    await desk.until('2025-05-26T06:00:00.000Z');
    expect(mondays(desk, 'region-vest')[0]?.notice).toMatchObject({
      mustAct: false,
      cases: [{ viewer: 'recused', figures: null, seats: null }],
    });
  });

  test('given a Monday that is a holiday, then it is told at 8.00 on Tuesday', async () => {
    const desk = await aDesk();
    await desk.start(long);
    await desk.until('2025-06-13T12:00:00.000Z');
    // Whit Monday is 9 June 2025.
    expect(mondays(desk, 'ministeriet').map(({ at }) => at)).toEqual([
      '2025-05-26T06:00:00.000Z',
      '2025-06-02T06:00:00.000Z',
      '2025-06-10T06:00:00.000Z',
    ]);
  });

  test('given two sweeps at once, then it is told once', async () => {
    const desk = await aDesk();
    await desk.start(long);
    await desk.until('2025-05-26T05:59:00.000Z');
    desk.moveTo('2025-05-26T06:00:00.000Z');
    await Promise.all([sweep(desk.deps), sweep(desk.deps)]);
    await desk.drain(300);
    expect(mondays(desk)).toHaveLength(4);
  });

  test('given a store that does not answer and did not take it, then the Monday is not taken for done', async () => {
    const desk = await aDesk();
    await desk.start(long);
    await desk.until('2025-05-26T05:59:00.000Z');
    desk.moveTo('2025-05-26T06:00:00.000Z');
    const rounds = { ...desk.deps.rounds, commit: async () => 'unanswered' as const };
    await sweep({ ...desk.deps, rounds });
    expect(mondays(desk)).toEqual([]);
    await desk.tick();
    expect(mondays(desk)).toHaveLength(4);
  });

  test('given an outage of three weeks, then one note comes and not three', async () => {
    const desk = await aDesk();
    await desk.start(long);
    desk.moveTo('2025-06-17T09:00:00.000Z');
    await desk.tick();
    await desk.until('2025-06-20T12:00:00.000Z');
    expect(mondays(desk, 'ministeriet').map(({ at }) => at)).toEqual(['2025-06-17T09:00:00.000Z']);
  });

  test('given an outage until the evening, then it is told at 8.00 the next morning', async () => {
    const desk = await aDesk();
    await desk.start(long);
    desk.moveTo('2025-05-26T19:00:00.000Z');
    await desk.tick();
    expect(mondays(desk)).toEqual([]);
    await desk.until('2025-05-27T12:00:00.000Z');
    expect(mondays(desk, 'ministeriet').map(({ at }) => at)).toEqual(['2025-05-27T06:00:00.000Z']);
  });

  test('given a board imported again with that Monday closed, then one note comes, on the first working day', async () => {
    const desk = await aDesk();
    await desk.start(long);
    const calendar = { ...desk.board.calendar, closingDays: [{ date: '2025-05-26', name: 'Lukkedag' }] };
    await importBoard(desk.deps, { ...desk.board, calendar });
    await desk.until('2025-05-30T12:00:00.000Z');
    expect(mondays(desk, 'ministeriet').map(({ at }) => at)).toEqual(['2025-05-27T06:00:00.000Z']);
  });
});

describe('the due index', () => {
  test('given a row of a case that was never written, then it is kept a day and then forgotten', async () => {
    const desk = await aDesk();
    const orphan = { dueAt: desk.now(), stream: streamOf(nowhere(desk)), what: 'case' as const, key: '' };
    await desk.deps.due.put(orphan);
    desk.moveTo(laterBy(desk.now(), 24 * 3_600_000 - 1));
    expect(await desk.tick()).toEqual({ due: 1, failed: 0 });
    expect(await desk.dueRows()).toContainEqual(orphan);
    desk.moveTo(laterBy(desk.now(), 1));
    await desk.tick();
    expect(await desk.dueRows()).not.toContainEqual(orphan);
  });

  test('given a row of work that is done already, then it is woken for nothing and forgotten', async () => {
    const desk = await aDesk();
    const row = {
      dueAt: desk.now(),
      stream: streamOf(nowhere(desk)),
      what: 'out' as const,
      key: '01JVJ9G0E8ZZZZZZZZZZZZZZZZ',
    };
    await desk.deps.due.put(row);
    expect(await desk.tick()).toEqual({ due: 1, failed: 0 });
    expect(await desk.dueRows()).not.toContainEqual(row);
    expect(desk.messenger.asked).toEqual([]);
  });

  test('given nothing due, then the sweep does nothing', async () => {
    const desk = await aDesk();
    await desk.start();
    expect(await sweep(desk.deps)).toEqual({ due: 0, failed: 0 });
  });

  test('given one case that cannot be handled, then the others are, and it is tried again at the next tick', async () => {
    const broken: { id: RoundId | null } = { id: null };
    const desk = await aDesk({
      over: (deps: Deps) => ({
        ...deps,
        rounds: {
          ...deps.rounds,
          readWhole: async (id) => {
            if (id === broken.id) throw new Error('unreadable');
            return deps.rounds.readWhole(id);
          },
        },
      }),
    });
    const ids = [await desk.start(), await desk.start(), await desk.start()];
    await desk.until('2025-05-28T22:00:29.000Z');
    broken.id = ids[0] ?? null;
    desk.moveTo('2025-05-28T22:00:30.000Z');
    expect(await desk.tick()).toMatchObject({ due: 3, failed: 1 });
    expect(await Promise.all(ids.map(async (id) => (await desk.round(id)).status))).toEqual([
      'open',
      'closed',
      'closed',
    ]);
    expect(desk.logged).toContainEqual({
      level: 'error',
      message: 'a due row could not be handled',
      code: 'VOTUM-SWEEP',
    });
    broken.id = null;
    desk.moveTo(laterBy(desk.now(), 60_000));
    expect(await desk.tick()).toMatchObject({ due: 1, failed: 0 });
    expect((await desk.round(ids[0] ?? nowhere(desk))).status).toBe('closed');
  });

  /** A desk with rows of work that cannot be woken, all due before anything else. */
  async function failing(count: number) {
    const broken = { now: true };
    const desk = await aDesk({
      over: (deps: Deps) => ({
        ...deps,
        wakes: {
          wake: async (...asked) => {
            if (broken.now && asked[1].startsWith('BR0KEN')) throw new Error('unreadable');
            return deps.wakes.wake(...asked);
          },
        },
      }),
    });
    const dueAt = '2025-05-20T00:00:00.000Z';
    for (let i = 0; i < count; i += 1)
      await desk.deps.due.put({
        dueAt,
        stream: streamOf(nowhere(desk)),
        what: 'out',
        key: `BR0KEN${String(i).padStart(20, '0')}`,
      });
    return { desk, broken, dueAt };
  }
  const movedBack = async (desk: Desk) =>
    (await desk.dueRows()).filter(({ key }) => key.startsWith('BR0KEN'));

  test('given 250 rows that fail, then the case that is due after them is closed in the same tick', async () => {
    const { desk } = await failing(250);
    const id = await desk.start();
    desk.moveTo('2025-05-28T22:00:30.000Z');
    expect(await desk.tick()).toMatchObject({ failed: 250 });
    expect((await desk.round(id)).status).toBe('closed');
  });

  test('given rows that fail again and again, then they come ever less often, keep the time they were due, and are done when they can be', async () => {
    const { desk, broken, dueAt } = await failing(250);
    desk.moveTo(dueAt);
    const delays: number[] = [];
    for (let tick = 0; tick < 8; tick += 1) {
      expect(await desk.tick()).toMatchObject({ due: 250, failed: 250 });
      const rows = await movedBack(desk);
      expect(rows).toHaveLength(250);
      expect(new Set(rows.map(({ failed }) => failed?.since))).toEqual(new Set([dueAt]));
      const next = rows[0]?.dueAt ?? '';
      delays.push((Date.parse(next) - Date.parse(desk.now())) / 60_000);
      expect(await desk.tick()).toEqual({ due: 0, failed: 0 });
      desk.moveTo(next);
    }
    expect(delays).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    broken.now = false;
    expect(await desk.tick()).toEqual({ due: 250, failed: 0 });
    expect(await movedBack(desk)).toEqual([]);
  });

  test('given 250 cases somebody is writing just now, then the one after them is closed all the same', async () => {
    const desk = await aDesk();
    // Nothing was written there yet: such a row stands for a day.
    for (let i = 0; i < 250; i += 1)
      await desk.deps.due.put({
        dueAt: '2025-05-28T00:00:00.000Z',
        stream: streamOf(nowhere(desk)),
        what: 'case',
        key: String(i),
      });
    const id = await desk.start();
    desk.moveTo('2025-05-28T22:00:30.000Z');
    expect(await desk.tick()).toMatchObject({ failed: 0 });
    expect((await desk.round(id)).status).toBe('closed');
  });

  test('given a Monday note that fails at first, then it is told all the same', async () => {
    let fails = true;
    const desk = await aDesk({
      over: (deps: Deps) => ({
        ...deps,
        boards: {
          ...deps.boards,
          read: async (id) => {
            if (fails && deps.clock.now() >= '2025-05-26T06:00:00.000Z') throw new Error('unreadable');
            return deps.boards.read(id);
          },
        },
      }),
    });
    await desk.start(long);
    desk.moveTo('2025-05-26T06:00:00.000Z');
    expect((await desk.tick()).failed).toBeGreaterThan(0);
    fails = false;
    await desk.until('2025-05-26T06:05:00.000Z');
    expect(mondays(desk)).toHaveLength(4);
  });

  test('given a process that dies between the new row and the old, then nothing is forgotten and nothing done twice', async () => {
    let dies = false;
    const desk = await aDesk({
      over: (deps) => ({
        ...deps,
        due: {
          ...deps.due,
          drop: async (row) => {
            if (dies) throw new Error('the process died');
            return deps.due.drop(row);
          },
        },
      }),
    });
    const id = await desk.start();
    await desk.until('2025-05-26T06:59:00.000Z');
    dies = true;
    desk.moveTo('2025-05-26T07:00:00.000Z');
    await desk.tick();
    dies = false;
    await desk.until('2025-05-28T22:01:00.000Z');
    expect((await desk.sent(id)).status).toBe('closed');
    const reminded = desk.messenger.asked.filter(
      ({ who, notice }) => who === 'centret' && notice.kind === 'case' && notice.lead === 'reminder',
    );
    expect(reminded.map(({ at }) => at)).toEqual(['2025-05-26T07:00:00.000Z', '2025-05-28T06:00:00.000Z']);
  });
});
