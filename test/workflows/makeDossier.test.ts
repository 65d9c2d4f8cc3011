import { checkDossier } from '../../domain/dossier/checkDossier';
import type { RoundId } from '../../domain/ids';
import { protocolOf } from '../../local/dossier/protocol/protocolOf';
import { confirmOutcome } from '../../workflows/confirmOutcome';
import { endNow } from '../../workflows/endNow';
import { handOverCase } from '../../workflows/handOverCase';
import { makeDossier } from '../../workflows/makeDossier';
import { recordJournal } from '../../workflows/recordJournal';
import { reportRecusal } from '../../workflows/reportRecusal';
import { voidDecision } from '../../workflows/voidDecision';
import { dossierOf } from '../support/aDossier';
import { aBoard, aSeat, rulesWith } from '../support/builders';
import { aDesk, type Desk, mustDo } from '../support/useCases';

/** The dossier once it has been held against itself, with its protocol in Danish as one text. */
async function held(desk: Desk, number = '2025-1') {
  const { read, files } = await dossierOf(desk, number);
  expect(checkDossier(read, files)).toBeNull();
  return { dossier: read.dossier, protocol: JSON.stringify(protocolOf(read.dossier, 'da').blocks) };
}

async function closed(desk: Desk, id: RoundId): Promise<RoundId> {
  for (const who of ['ministeriet', 'region-vest', 'region-ost', 'centret'])
    await desk.answer(id, who, 'approve');
  const how = { how: 'close', reason: 'Aftalt.' } as const;
  mustDo(await endNow(desk.deps, id, desk.actor('secretariat-1'), how, desk.operation()));
  await desk.drain();
  return id;
}

test('given a decision that is journalised and then annulled, then its dossier says so and holds', async () => {
  const desk = await aDesk();
  const id = await closed(desk, await desk.start());
  const receipt = { caseNo: '2025-1234', docNo: '567890', date: '' };
  mustDo(await recordJournal(desk.deps, id, desk.actor('secretariat-1'), receipt, desk.operation()));
  const before = await held(desk);
  expect(before.protocol).toContain('sag 2025-1234, dok. 567890');
  expect(before.dossier.register.later).toEqual([]);

  mustDo(await voidDecision(desk.deps, id, desk.actor('ministeriet'), 'Forkert bilag.', desk.operation()));
  await desk.drain();
  const after = await held(desk);
  expect(after.dossier.register.later).toMatchObject([{ kind: 'voided', reason: 'Forkert bilag.' }]);
  expect(after.dossier.register.entry).toEqual(before.dossier.register.entry);
  expect(after.protocol).toContain('Beslutning 2025-1 er annulleret');
});

test('given a decision that another takes the place of, then each dossier points at the other', async () => {
  const desk = await aDesk();
  await closed(desk, await desk.start());
  await closed(desk, await desk.start({ replaces: ['2025-1'] }));
  expect((await held(desk)).protocol).toContain('["Erstattet af","2025-2"]');
  expect((await held(desk, '2025-2')).protocol).toContain('["Erstatter","2025-1"]');
});

test('given a result the chairs confirmed, and an answer by a substitute, then both stand in it and it holds', async () => {
  const board = aBoard({
    rulesOfProcedure: rulesWith({ confirmation: 'bothChairs', substitutes: 'allowed' }),
  });
  const seats = board.seats.map((seat) =>
    seat.id === 'region-ost' ? { ...seat, substitute: aSeat(71).person } : seat,
  );
  const desk = await aDesk({ board: { ...board, seats } });
  const id = await desk.start();
  mustDo(await handOverCase(desk.deps, id, desk.actor('region-ost'), undefined, desk.operation()));
  await desk.drain();
  await desk.press(id, 'region-ost-substitute', 'approve');
  for (const who of ['ministeriet', 'region-vest', 'centret', 'foreningen'])
    await desk.answer(id, who, 'approve');
  await desk.until('2025-05-30T06:00:00.000Z');
  for (const who of ['ministeriet', 'region-vest'])
    mustDo(await confirmOutcome(desk.deps, id, desk.actor(who), { outcome: 'confirmed' }, desk.operation()));
  await desk.drain();
  const { dossier, protocol } = await held(desk);
  expect(dossier.case.confirmed.map(({ seatId }) => seatId)).toEqual(['ministeriet', 'region-vest']);
  expect(protocol).toContain('v/ stedfortræder Ærlig Opdigtet 71');
  expect(protocol).toContain('Resultatet bekræftet af Ærlig Opdigtet 2, Region Vest');
});

test('given a substitute who stood down, then what he answered is set aside, and why stays out of the protocol', async () => {
  const board = aBoard({ rulesOfProcedure: rulesWith({ substitutes: 'allowed' }) });
  const seats = board.seats.map((seat) =>
    seat.id === 'foreningen' ? { ...seat, substitute: aSeat(71).person } : seat,
  );
  const desk = await aDesk({ board: { ...board, seats } });
  const id = await desk.start();
  mustDo(await handOverCase(desk.deps, id, desk.actor('foreningen'), undefined, desk.operation()));
  await desk.press(id, 'foreningen-substitute', 'approve');
  const may = { text: 'Min søster er leverandør.' };
  mustDo(await reportRecusal(desk.deps, id, desk.actor('foreningen-substitute'), may, desk.operation()));
  await desk.drain();
  await closed(desk, id);
  const { dossier, protocol } = await held(desk);
  expect(dossier.answers.find(({ seatId }) => seatId === 'foreningen')?.standing).toBe('setAside');
  expect(protocol).toContain('stedfortræderen trådte tilbage');
  expect(protocol).not.toContain('Min søster');
});

test('given a case in progress, one that is only listed, or a number nobody has, then there is no dossier', async () => {
  const desk = await aDesk();
  const id = await desk.start();
  const none = () => makeDossier(desk.deps, desk.board, '2025-1', () => ({ da: '', en: '' }));
  expect(await none()).toEqual({ kind: 'noSuchDecision' });
  const how = { how: 'withdraw', reason: 'Aftalt.' } as const;
  mustDo(await endNow(desk.deps, id, desk.actor('secretariat-1'), how, desk.operation()));
  await desk.drain();
  expect((await desk.deps.register.list(desk.board.id)).length).toBe(1);
  expect(await none()).toEqual({ kind: 'noSuchDecision' });
});
