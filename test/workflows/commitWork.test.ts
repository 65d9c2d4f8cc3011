import { laterBy } from '../../domain/calendar/localMoment';
import { commitWork, HIDDEN_SECONDS, work } from '../../workflows/commitWork';
import { boardStream } from '../../workflows/outbox';
import type { Committed } from '../../workflows/ports';
import { aDesk, type Desk } from '../support/useCases';

/** Commits one row of work to be done in so many seconds, and tells in what order the stores were asked. */
async function order(desk: Desk, seconds: number, outcome?: Committed): Promise<string[]> {
  const asked: string[] = [];
  const { rounds, wakes, due } = desk.deps;
  const deps: typeof desk.deps = {
    ...desk.deps,
    rounds: {
      ...rounds,
      commit: async (...args) => {
        asked.push('commit');
        return outcome ?? rounds.commit(...args);
      },
    },
    wakes: {
      wake: async (stream, outId, delay) => {
        asked.push(`wake in ${delay}`);
        return wakes.wake(stream, outId, delay);
      },
    },
    due: {
      ...due,
      put: async (row) => {
        asked.push(`due ${row.dueAt}`);
        return due.put(row);
      },
    },
  };
  const out = work(
    deps,
    { kind: 'agenda', meetingId: '2025-1' },
    { notBefore: laterBy(desk.now(), seconds * 1000) },
  );
  expect(await commitWork(deps, boardStream(desk.board.id), desk.operation(), [out])).toBe(
    outcome ?? 'committed',
  );
  return asked;
}

test('given work to be done now, then its wake-up is queued hidden before the commit, and at once after it', async () => {
  expect(await order(await aDesk(), 0)).toEqual([`wake in ${HIDDEN_SECONDS}`, 'commit', 'wake in 0']);
});

test('given work to be done in some minutes, then the one wake-up finds it waiting', async () => {
  expect(await order(await aDesk(), 300)).toEqual([`wake in ${HIDDEN_SECONDS}`, 'commit']);
});

test('given work to be done tomorrow, then it is in the due index before the commit, and no queue holds it', async () => {
  expect(await order(await aDesk(), 24 * 3_600)).toEqual(['due 2025-05-20T08:00:00.000Z', 'commit']);
});

test.each(['conflict', 'unanswered', 'unknown'] as const)(
  'given a commit that is %s, then nothing is woken after it',
  async (outcome) => {
    expect(await order(await aDesk(), 0, outcome)).toEqual([`wake in ${HIDDEN_SECONDS}`, 'commit']);
  },
);
