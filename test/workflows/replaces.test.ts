import type { RoundId } from '../../domain/ids';
import { decisionsIn } from '../../domain/register/decisionsIn';
import { isNumbered } from '../../domain/register/entry';
import { endNow } from '../../workflows/endNow';
import { prepareAmendment } from '../../workflows/prepareAmendment';
import { saveDraft } from '../../workflows/saveDraft';
import { sendNewVersion } from '../../workflows/sendNewVersion';
import { startCase } from '../../workflows/startCase';
import { verifyRegister } from '../../workflows/verifyRegister';
import { aDesk, type Desk, mustDo } from '../support/useCases';

async function end(
  desk: Desk,
  id: RoundId,
  choice: 'approve' | 'reject' = 'approve',
  how: 'close' | 'withdraw' = 'close',
): Promise<void> {
  for (const who of ['ministeriet', 'centret', 'foreningen']) await desk.answer(id, who, choice);
  const by = desk.actor('secretariat-1');
  await endNow(desk.deps, id, by, { how, reason: 'Aftalt.' }, desk.operation());
  await desk.drain();
}

async function decided(desk: Desk, form = {}): Promise<RoundId> {
  const id = await desk.start(form);
  await end(desk, id);
  return id;
}

const decisions = async (desk: Desk) => decisionsIn(await desk.deps.register.list(desk.board.id));
const replacedBy = async (desk: Desk) =>
  (await decisions(desk)).map((one) => one.replacedBy.map(({ seq }) => seq));

test('given a case that replaces a decision, when it is approved, then the entry points at the old one by number and hash', async () => {
  const desk = await aDesk();
  await decided(desk);
  const id = await desk.start({ replaces: ['2025-1'] });
  const [first] = await decisions(desk);
  const ref = { number: { year: 2025, seq: 1 }, hash: first?.entry.hash };
  expect((await desk.sent(id)).proposal.replaces).toEqual([ref]);
  expect(await replacedBy(desk)).toEqual([[]]);
  await end(desk, id);
  expect((await decisions(desk))[1]?.entry.replaces).toEqual([ref]);
  expect(await replacedBy(desk)).toEqual([[2], []]);
  expect((await verifyRegister(desk.deps, desk.board.id)).fault).toBeNull();
});

test.each([
  ['not approved', 'reject', 'close'],
  ['withdrawn', 'approve', 'withdraw'],
] as const)(
  'given a case that replaces a decision, when it is %s, then the old one stands',
  async (_, choice, how) => {
    const desk = await aDesk();
    await decided(desk);
    await end(desk, await desk.start({ replaces: ['2025-1'] }), choice, how);
    const entries = await desk.deps.register.list(desk.board.id);
    expect(entries[1]).not.toHaveProperty('replaces');
    expect(await replacedBy(desk)).toEqual(entries.filter(isNumbered).map(() => []));
  },
);

test('given what a case replaces, then that is part of what an answer is pinned to', async () => {
  const desk = await aDesk();
  await decided(desk);
  const plain = await desk.sent(await desk.start());
  const replacing = await desk.sent(await desk.start({ replaces: ['2025-1'] }));
  expect(replacing.fingerprint).not.toBe(plain.fingerprint);
});

test('given a case in progress, when what it replaces is changed, then that is a new version, told as FROM and TO', async () => {
  const desk = await aDesk();
  await decided(desk);
  const id = await desk.start();
  await desk.answer(id, 'centret', 'approve');
  const by = desk.actor('secretariat-1');
  const opened = mustDo(await prepareAmendment(desk.deps, id, by, null, desk.operation()));
  expect(opened.decisions.map(({ entry }) => entry.title)).toEqual(['Årshjul og budget']);
  const typed = { ...opened.form, replaces: ['2025-1'], reason: 'Den gamle gælder ikke mere.' };
  const kept = mustDo(await prepareAmendment(desk.deps, id, by, typed, desk.operation()));
  expect(kept.would?.changes).toEqual([{ kind: 'words', field: 'replaces', from: '', to: '2025-1' }]);
  const { version, fingerprint } = { version: 1, fingerprint: kept.would?.round.fingerprint ?? '' };
  await sendNewVersion(desk.deps, id, by, { version, fingerprint }, desk.operation());
  await desk.drain();
  expect(await desk.sent(id)).toMatchObject({ version: 2 });
  expect((await desk.seat(id, 'centret')).answer).toBeNull();
});

test('given a decision that is replaced while a draft says it replaces it too, when it is sent, then the form says so', async () => {
  const desk = await aDesk();
  await decided(desk);
  const draft = await desk.draft({ replaces: ['2025-1'] });
  const by = desk.actor('secretariat-1');
  expect(mustDo(await saveDraft(desk.deps, draft, by, null, desk.operation())).faults).toEqual({});
  await decided(desk, { replaces: ['2025-1'] });
  const saved = mustDo(await saveDraft(desk.deps, draft, by, null, desk.operation()));
  expect(saved.decisions.map(({ entry }) => entry.number.seq)).toEqual([2]);
  expect(await startCase(desk.deps, draft, by, desk.operation())).toEqual({
    kind: 'faults',
    faults: { replaces: 'notInForce' },
  });
});

test.each([['2025-7'], ['2024-1']])(
  'given a number that is no decision’s (%s), when the form is read, then it says so',
  async (number) => {
    const desk = await aDesk();
    await decided(desk);
    const draft = await desk.draft({ replaces: [number] });
    const saved = mustDo(
      await saveDraft(desk.deps, draft, desk.actor('secretariat-1'), null, desk.operation()),
    );
    expect(saved.faults).toEqual({ replaces: 'notInForce' });
  },
);
