import { memoryTable } from '../../storage/memory/memoryTable';
import { endNow } from '../../workflows/endNow';
import { streamOf } from '../../workflows/outbox';
import { verifyRegister } from '../../workflows/verifyRegister';
import { tamperedRegister } from '../contracts/tamperedRegister';
import { aDesk, type Desk } from '../support/useCases';

const tables = {
  Boards: memoryTable('Boards'),
  Rounds: memoryTable('Rounds'),
  Decisions: memoryTable('Decisions'),
};
tamperedRegister(() => (name) => tables[name]);

async function ended(desk: Desk, choice: 'approve' | 'reject'): Promise<string> {
  const id = await desk.start();
  for (const who of ['ministeriet', 'centret', 'foreningen']) await desk.answer(id, who, choice);
  const how = { how: 'close', reason: 'Aftalt.' } as const;
  await endNow(desk.deps, id, desk.actor('secretariat-1'), how, desk.operation());
  return streamOf(id);
}

test('given a register with nothing in it, then it holds', async () => {
  const desk = await aDesk();
  expect(await verifyRegister(desk.deps, desk.board.id)).toEqual({
    entries: 0,
    head: '0'.repeat(64),
    fault: null,
  });
});

test('given decisions of either kind, then they hold, and the head is the last one’s hash', async () => {
  const desk = await aDesk();
  await ended(desk, 'approve');
  await ended(desk, 'reject');
  await desk.drain();
  const head = await desk.deps.register.head(desk.board.id);
  expect(await verifyRegister(desk.deps, desk.board.id)).toEqual({
    entries: 2,
    head: head?.value.hash,
    fault: null,
  });
});

test('given a case that has just ended, while it is being entered, then nothing is amiss', async () => {
  const desk = await aDesk();
  await ended(desk, 'approve');
  expect(await verifyRegister(desk.deps, desk.board.id)).toMatchObject({ entries: 0, fault: null });
});

test('given a case that is entered and not yet marked, as after a crash, then nothing is amiss', async () => {
  let dies = true;
  const desk = await aDesk({
    over: (deps) => ({
      ...deps,
      register: {
        ...deps.register,
        append: async (...args) => {
          const outcome = await deps.register.append(...args);
          if (dies) throw new Error('the process died');
          return outcome;
        },
      },
    }),
  });
  await ended(desk, 'approve');
  await desk.drain();
  expect(await verifyRegister(desk.deps, desk.board.id)).toMatchObject({ entries: 1, fault: null });
  dies = false;
  await desk.drain(300);
  expect(await verifyRegister(desk.deps, desk.board.id)).toMatchObject({ entries: 1, fault: null });
});
