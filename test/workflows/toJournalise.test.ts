import type { RoundId } from '../../domain/ids';
import type { Deps } from '../../workflows/deps';
import { endNow } from '../../workflows/endNow';
import { recordJournal } from '../../workflows/recordJournal';
import { toJournalise } from '../../workflows/toJournalise';
import { aDesk, type Desk } from '../support/useCases';

async function ended(desk: Desk, how: 'close' | 'withdraw' = 'close'): Promise<RoundId> {
  const id = await desk.start();
  for (const who of ['ministeriet', 'centret', 'foreningen']) await desk.answer(id, who, 'approve');
  await endNow(desk.deps, id, desk.actor('secretariat-1'), { how, reason: 'Aftalt.' }, desk.operation());
  await desk.drain();
  return id;
}

const record = (desk: Desk, id: RoundId, deps = desk.deps) =>
  recordJournal(
    deps,
    id,
    desk.actor('secretariat-1'),
    { caseNo: '2025-1234', docNo: '567890', date: '' },
    desk.operation(),
  );

const mondays = (desk: Desk) =>
  desk.messenger.asked.flatMap(({ notice }) => (notice.kind === 'monday' ? [notice] : []));

test('given decisions and a withdrawn case, then all wait, oldest first, with the working days since', async () => {
  const desk = await aDesk();
  const first = await ended(desk);
  desk.moveTo('2025-05-28T08:00:00.000Z');
  const second = await ended(desk, 'withdraw');
  // Ascension Day and a weekend lie between.
  desk.moveTo('2025-06-02T08:00:00.000Z');
  const { cases, more } = await toJournalise(desk.deps, desk.board, 5);
  expect(more).toBe(0);
  expect(cases.map(({ roundId, decision, date, waited }) => [roundId, decision, date, waited])).toEqual([
    [first, '2025-1', '2025-05-19', 9],
    [second, null, '2025-05-28', 2],
  ]);
});

test('given more than are asked for, then only so many cases are read, and the rest are counted', async () => {
  const desk = await aDesk();
  for (let n = 0; n < 5; n += 1) await ended(desk);
  let read = 0;
  const rounds: Deps['rounds'] = {
    ...desk.deps.rounds,
    readHeader: (id) => {
      read += 1;
      return desk.deps.rounds.readHeader(id);
    },
  };
  const { cases, more } = await toJournalise({ ...desk.deps, rounds }, desk.board, 2);
  expect([cases.length, more, read]).toEqual([2, 3, 2]);
});

test('given a case that is journalised, then it waits no more, and a correction puts it back nowhere', async () => {
  const desk = await aDesk();
  const [first, second] = [await ended(desk), await ended(desk)];
  await record(desk, first);
  const waiting = async () =>
    (await toJournalise(desk.deps, desk.board, 5)).cases.map(({ roundId }) => roundId);
  expect(await waiting()).toEqual([second]);
  await recordJournal(
    desk.deps,
    first,
    desk.actor('secretariat-2'),
    { caseNo: '9', docNo: '9', date: '' },
    desk.operation(),
  );
  expect(await waiting()).toEqual([second]);
});

test('given a register that does not answer after the receipt is kept, then it is kept, and the list mends itself', async () => {
  const desk = await aDesk();
  const first = await ended(desk);
  desk.moveTo('2025-05-20T08:00:00.000Z');
  const second = await ended(desk);
  const register: Deps['register'] = {
    ...desk.deps.register,
    journalised: () => Promise.reject(new Error('timeout')),
  };
  expect(await record(desk, first, { ...desk.deps, register })).toMatchObject({ kind: 'journalised' });
  expect(desk.logged.at(-1)).toMatchObject({ level: 'warn', code: 'VOTUM-JOURNAL-LIST' });
  expect(await desk.deps.register.unjournalised(desk.board.id)).toHaveLength(2);
  const { cases, more } = await toJournalise(desk.deps, desk.board, 1);
  expect([cases.map(({ roundId }) => roundId), more]).toEqual([[second], 0]);
  expect(await desk.deps.register.unjournalised(desk.board.id)).toHaveLength(1);
});

describe('Monday', () => {
  test('given a case that is not journalised and nothing open, then the secretariat hears of it and nobody else', async () => {
    const desk = await aDesk();
    const id = await ended(desk);
    desk.messenger.forget();
    await desk.until('2025-05-26T12:00:00.000Z');
    const told = mondays(desk);
    expect(told).toHaveLength(2);
    for (const notice of told)
      expect(notice).toMatchObject({
        reader: 'secretariat',
        mustAct: true,
        cases: [],
        toJournalise: { cases: [{ roundId: id, waited: 5 }], more: 0 },
      });
  });

  test('given an open case too, then a chair hears of that one alone', async () => {
    const desk = await aDesk();
    await ended(desk);
    await desk.start({ workingDays: '20' });
    desk.messenger.forget();
    await desk.until('2025-05-26T12:00:00.000Z');
    const told = mondays(desk);
    expect(told.map(({ reader, toJournalise: { cases } }) => [reader, cases.length]).sort()).toEqual([
      ['chair', 0],
      ['chair', 0],
      ['secretariat', 1],
      ['secretariat', 1],
    ]);
  });

  test('given everything journalised, then nobody is disturbed', async () => {
    const desk = await aDesk();
    await record(desk, await ended(desk));
    desk.messenger.forget();
    await desk.until('2025-05-26T12:00:00.000Z');
    expect(mondays(desk)).toEqual([]);
  });
});
