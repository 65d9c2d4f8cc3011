import { laterBy } from '../../domain/calendar/localMoment';
import type { RoundId } from '../../domain/ids';
import { decisionsIn } from '../../domain/register/decisionsIn';
import { seatedOn } from '../../workflows/actor';
import { endNow } from '../../workflows/endNow';
import { findDecisions } from '../../workflows/findDecisions';
import { reportRecusal } from '../../workflows/reportRecusal';
import { verifyRegister } from '../../workflows/verifyRegister';
import { voidDecision } from '../../workflows/voidDecision';
import { aDesk, type Desk, type DeskSetup, everyone } from '../support/useCases';

const reason = 'Sagen var en prøve.';

async function decided(desk: Desk, form = {}): Promise<RoundId> {
  const id = await desk.start(form);
  for (const who of ['ministeriet', 'centret', 'foreningen']) await desk.answer(id, who, 'approve');
  const by = desk.actor('secretariat-1');
  await endNow(desk.deps, id, by, { how: 'close', reason: 'Aftalt.' }, desk.operation());
  await desk.until(laterBy(desk.now(), 60 * 60 * 1000));
  return id;
}

async function aDecision(setup: DeskSetup = {}): Promise<{ desk: Desk; id: RoundId }> {
  const desk = await aDesk(setup);
  return { desk, id: await decided(desk) };
}

function annul(
  desk: Desk,
  id: RoundId,
  { who = 'ministeriet', why = reason, operation = desk.operation() } = {},
) {
  return voidDecision(desk.deps, id, desk.actor(who), why, operation);
}

const outcomes = (desk: Desk, who: string) =>
  desk.messenger.sentTo(who).flatMap((notice) => (notice.kind === 'outcome' ? [notice] : []));

describe('given a decision that was entered by mistake, when a chair annuls it', () => {
  test('then its entry stays, one that points back comes after it, and the chain holds', async () => {
    const { desk, id } = await aDecision();
    expect(await annul(desk, id)).toEqual({ kind: 'voided', decision: '2025-1' });
    await desk.drain();
    const [first, second, ...more] = await desk.deps.register.list(desk.board.id);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ kind: 'ended', number: { year: 2025, seq: 1 }, roundId: id });
    expect(second).toMatchObject({
      kind: 'voided',
      position: 2,
      previous: first?.hash,
      voids: { number: { year: 2025, seq: 1 }, hash: first?.hash },
      roundId: id,
      reason,
      by: { seatId: 'ministeriet', body: 'Eksempelministeriet', name: 'Ærlig Opdigtet 1' },
      at: desk.now(),
    });
    expect((await desk.events(id, 'decisionVoided')).map(({ happening }) => happening)).toMatchObject([
      { decision: '2025-1', hash: first?.hash, voided: { reason } },
    ]);
    expect(await verifyRegister(desk.deps, desk.board.id)).toMatchObject({ entries: 2, fault: null });
  });

  test('then the number is not used again', async () => {
    const { desk, id } = await aDecision();
    await annul(desk, id);
    await desk.drain();
    await decided(desk);
    const entries = await desk.deps.register.list(desk.board.id);
    expect(entries.at(-1)).toMatchObject({ position: 3, number: { year: 2025, seq: 2 } });
  });

  test('then everyone who was told the result is told, and every card shows it', async () => {
    const { desk, id } = await aDecision();
    const before = new Map(everyone(desk.board).map((who) => [who, outcomes(desk, who).length]));
    expect(new Set(before.values())).toEqual(new Set([1]));
    await annul(desk, id);
    await desk.drain();
    for (const who of everyone(desk.board)) {
      expect(outcomes(desk, who)).toHaveLength(2);
      expect(outcomes(desk, who).at(-1)).toMatchObject({
        view: { round: { decision: '2025-1', voided: { reason } } },
      });
    }
    expect(desk.messenger.shownTo('channel').at(-1)).toMatchObject({
      view: { round: { voided: { reason } } },
    });
  });

  test('then it is the same however often it is said, by whomever', async () => {
    const { desk, id } = await aDecision();
    await annul(desk, id, { operation: 'once' });
    await annul(desk, id, { operation: 'once' });
    await desk.drain();
    expect(await annul(desk, id, { who: 'region-vest', why: 'Andet.' })).toMatchObject({ kind: 'voided' });
    await desk.drain();
    expect(await desk.deps.register.list(desk.board.id)).toHaveLength(2);
    expect(await desk.events(id, 'decisionVoided')).toHaveLength(1);
    expect(outcomes(desk, 'centret')).toHaveLength(2);
  });

  test('then two chairs at the same moment annul it once', async () => {
    const { desk, id } = await aDecision();
    await Promise.all([annul(desk, id), annul(desk, id, { who: 'region-vest' })]);
    await desk.drain();
    expect(await desk.deps.register.list(desk.board.id)).toHaveLength(2);
    expect(await desk.events(id, 'decisionVoided')).toHaveLength(1);
  });

  test('then a search tells those in force first, and it last', async () => {
    const { desk, id } = await aDecision();
    await annul(desk, await decided(desk));
    await desk.drain();
    const seated = await seatedOn(desk.deps, desk.board.id, desk.actor('centret'));
    if (seated === null) throw new Error('no seat');
    const { decisions } = await findDecisions(desk.deps, seated, 'årshjul', { closedItems: true });
    expect(decisions.map(({ entry, voided }) => [entry.number.seq, voided?.reason ?? null])).toEqual([
      [1, null],
      [2, reason],
    ]);
    expect(decisions[0]?.entry.roundId).toBe(id);
  });

  test('then what it replaced is in force again', async () => {
    const { desk } = await aDecision();
    const second = await decided(desk, { replaces: ['2025-1'] });
    const first = async () => decisionsIn(await desk.deps.register.list(desk.board.id))[0];
    expect((await first())?.replacedBy).toEqual([{ year: 2025, seq: 2 }]);
    await annul(desk, second);
    await desk.drain();
    expect((await first())?.replacedBy).toEqual([]);
  });
});

describe('who may annul', () => {
  test.each([
    ['secretariat-1', 'chairsVoid'],
    ['centret', 'notYours'],
    ['universitetet', 'notYours'],
    ['stranger', 'notFound'],
  ])('given %s, then it is refused and nothing is written', async (who, why) => {
    const { desk, id } = await aDecision();
    expect(await annul(desk, id, { who })).toEqual({ kind: 'refused', why });
    expect(await desk.events(id, 'decisionVoided')).toEqual([]);
  });

  test('given that every chair is out of the case, then the secretariat does, and a chair cannot', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    for (const who of ['ministeriet', 'region-vest'])
      await reportRecusal(desk.deps, id, desk.actor(who), { text: '' }, desk.operation());
    for (const who of ['region-ost', 'centret', 'foreningen']) await desk.answer(id, who, 'approve');
    const by = desk.actor('secretariat-1');
    await endNow(desk.deps, id, by, { how: 'close', reason: 'Aftalt.' }, desk.operation());
    await desk.drain();
    expect(await annul(desk, id)).toEqual({ kind: 'refused', why: 'recused' });
    expect(await annul(desk, id, { who: 'secretariat-1' })).toMatchObject({ kind: 'voided' });
    await desk.drain();
    expect((await desk.deps.register.list(desk.board.id)).at(-1)).toMatchObject({
      by: { seatId: null, body: 'Sekretariatet' },
    });
  });

  test.each([
    ['', 'reasonMissing'],
    ['  ', 'reasonMissing'],
  ])('given no reason (%j), then it is refused', async (why, refusal) => {
    const { desk, id } = await aDecision();
    expect(await annul(desk, id, { why })).toEqual({ kind: 'refused', why: refusal });
  });

  test('given a case without a number, or one that runs, then there is nothing to annul', async () => {
    const desk = await aDesk();
    const id = await desk.start();
    expect(await annul(desk, id)).toEqual({ kind: 'refused', why: 'notEntered' });
    const by = desk.actor('secretariat-1');
    await endNow(desk.deps, id, by, { how: 'withdraw', reason: 'Trukket.' }, desk.operation());
    await desk.drain();
    expect(await annul(desk, id)).toEqual({ kind: 'refused', why: 'notEntered' });
  });
});

test.each(['before', 'after'] as const)(
  'given a process that dies %s the annulment is entered, when the work is repeated, then it is entered and told once',
  async (when) => {
    let fails = false;
    const { desk, id } = await aDecision({
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
    fails = true;
    await annul(desk, id);
    await desk.drain(300);
    expect(await desk.deps.register.list(desk.board.id)).toHaveLength(2);
    expect(outcomes(desk, 'centret')).toHaveLength(2);
  },
);

test('given a result that is not told yet, when it is annulled, then nobody hears of it ahead of the result', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  for (const who of ['ministeriet', 'centret', 'foreningen']) await desk.answer(id, who, 'approve');
  await desk.until('2025-05-28T22:00:30.000Z');
  await annul(desk, id);
  await desk.drain();
  expect(outcomes(desk, 'centret')).toEqual([]);
  await desk.until('2025-05-30T12:00:00.000Z');
  expect(outcomes(desk, 'centret')).toMatchObject([{ view: { round: { voided: { reason } } } }]);
});
