import { listRegister } from '../../../local/cli/listRegister';
import { verifyRegister } from '../../../local/cli/verifyRegister';
import { Refusal } from '../../../local/host/refusal';
import type { Deps } from '../../../workflows/deps';
import { endNow } from '../../../workflows/endNow';
import { voidDecision } from '../../../workflows/voidDecision';
import { aDesk, type Desk } from '../../support/useCases';

async function aRegister(): Promise<Desk> {
  const desk = await aDesk();
  for (const replaces of [[], ['2025-1'], ['2025-2']]) {
    const id = await desk.start({ replaces });
    for (const who of ['ministeriet', 'centret', 'foreningen']) await desk.answer(id, who, 'approve');
    const how = { how: 'close', reason: 'Aftalt.' } as const;
    await endNow(desk.deps, id, desk.actor('secretariat-1'), how, desk.operation());
    await desk.drain();
    if (replaces[0] !== '2025-2') continue;
    await voidDecision(desk.deps, id, desk.actor('ministeriet'), 'Ved en fejl.', desk.operation());
    await desk.drain();
  }
  return desk;
}

const verify = (desk: Desk, head?: string, deps: Deps = desk.deps) =>
  verifyRegister(deps, {
    files: [],
    options: { board: desk.board.id, ...(head === undefined ? {} : { head }) },
  });

test('register list says what became of each', async () => {
  const desk = await aRegister();
  const lines = await listRegister(desk.deps, { files: [], options: { board: desk.board.id } });
  expect(lines.map((line) => line.replace(/ {2}[0-9a-f]{12}$/, ''))).toEqual([
    'Beslutning 2025-1  2025-05-19  approved  Årshjul og budget  erstattet af Beslutning 2025-2',
    'Beslutning 2025-2  2025-05-19  approved  Årshjul og budget',
    'Beslutning 2025-3  2025-05-19  approved  Årshjul og budget  annulleret 2025-05-19',
    'Annulleret 2025-05-19  Beslutning 2025-3: Ved en fejl.',
  ]);
});

test('register verify counts what holds, with the whole head, and finds the entry a card’s value is of', async () => {
  const desk = await aRegister();
  const head = (await desk.deps.register.head(desk.board.id))?.value.hash ?? '';
  const [first] = await desk.deps.register.list(desk.board.id);
  const said = await verify(desk, first?.hash.slice(0, 12).toUpperCase());
  expect(said[0]).toMatch(/^4 entries hold: /);
  expect(said).toContain(`${first?.hash.slice(0, 12)} is the hash of entry 1 (Beslutning 2025-1).`);
  expect(said.at(-1)).toBe(`Head ${head}`);
});

test.each([
  ['f'.repeat(12), /^The register does not hold f{12}: /],
  ['3f2a', /^--head takes /],
  ['g'.repeat(12), /^--head takes /],
])('register verify --head %s is refused', async (head, why) => {
  const desk = await aRegister();
  await expect(verify(desk, head)).rejects.toThrow(Refusal);
  await expect(verify(desk, head)).rejects.toThrow(why);
});

test('register verify names the first that does not hold', async () => {
  const desk = await aRegister();
  const { register } = desk.deps;
  const tampered = {
    ...register,
    readRows: async (board: typeof desk.board.id) => {
      const rows = await register.readRows(board);
      const entries = rows.entries.map((row) =>
        row.position === 2 && row.entry !== null ? { ...row, entry: { ...row.entry, title: 'Andet' } } : row,
      );
      return { ...rows, entries } as typeof rows;
    },
  };
  await expect(verify(desk, undefined, { ...desk.deps, register: tampered })).rejects.toThrow(
    /^Entry 2 \(Beslutning 2025-2\) does not hold: its words are not those it was hashed from\. Case /,
  );
});
