import { type RoundId, SeatId } from '../../domain/ids';
import { confirmOutcome } from '../../workflows/confirmOutcome';
import type { Deps } from '../../workflows/deps';
import type { Rounds } from '../../workflows/ports';
import { reportRecusal, takeBackRecusal } from '../../workflows/reportRecusal';
import { showCase } from '../../workflows/showCase';
import { aBoard, rulesWith } from '../support/builders';
import { aDesk, type Desk } from '../support/useCases';

// A result waits for both chairs. The deadline was Wednesday 28 May 2025; they were asked on Friday 30 May at 8.00.
const asked = '2025-05-30T07:00:00.000Z';
const expired = '2025-06-10T22:00:30.000Z';

async function waiting(): Promise<{ desk: Desk; id: RoundId }> {
  const desk = await aDesk({
    board: aBoard({ rulesOfProcedure: rulesWith({ confirmation: 'bothChairs' }) }),
  });
  const id = await desk.start();
  for (const who of ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'])
    await desk.answer(id, who, 'approve');
  await desk.until(asked);
  desk.messenger.forget();
  return { desk, id };
}
const report = (desk: Desk, id: RoundId, who: string, operation = desk.operation(), deps = desk.deps) =>
  reportRecusal(deps, id, desk.actor(who), { text: 'Nær tilknytning.' }, operation);
const undo = (desk: Desk, id: RoundId, who: string) =>
  takeBackRecusal(desk.deps, id, desk.actor(who), undefined, desk.operation());
const confirm = (desk: Desk, id: RoundId, who: string) =>
  confirmOutcome(desk.deps, id, desk.actor(who), { outcome: 'confirmed' }, desk.operation());
const news = (desk: Desk, who: string) =>
  desk.messenger.sentTo(who).flatMap((notice) => (notice.kind === 'news' ? [notice.news] : []));
function withMeanwhile(deps: Deps, meanwhile: () => Promise<unknown>): Deps {
  let rest = [meanwhile];
  const commit: Rounds['commit'] = async (...args) => {
    const [first] = rest;
    rest = [];
    await first?.();
    return deps.rounds.commit(...args);
  };
  return { ...deps, rounds: { ...deps.rounds, commit } };
}

test('given one of two chairs steps out, then the other is told and confirms alone, and the result is as it was', async () => {
  const { desk, id } = await waiting();
  expect(await report(desk, id, 'ministeriet')).toEqual({ kind: 'reported', seatId: 'ministeriet' });
  await desk.drain();
  for (const who of ['region-vest', 'secretariat-1', 'secretariat-2'])
    expect(news(desk, who)).toEqual(['recusalReported']);
  for (const who of ['ministeriet', 'centret', 'universitetet', 'channel'])
    expect(desk.messenger.sentTo(who)).toEqual([]);
  expect(desk.messenger.shownTo('ministeriet')).toContainEqual(
    expect.objectContaining({
      kind: 'case',
      view: expect.objectContaining({ viewer: 'recused', ending: null, seats: null, figures: null }),
    }),
  );
  expect(await confirm(desk, id, 'ministeriet')).toEqual({ kind: 'refused', why: 'recused' });
  expect(await confirm(desk, id, 'secretariat-1')).toEqual({ kind: 'refused', why: 'chairsConfirm' });
  expect(await confirm(desk, id, 'region-vest')).toMatchObject({ result: 'confirmed' });
  await desk.until('2025-06-02T12:00:00.000Z');
  expect(await desk.sent(id)).toMatchObject({
    status: 'closed',
    decision: '2025-1',
    confirmed: [{ seatId: 'region-vest' }],
    ending: { verdict: { outcome: 'approved', tally: { answered: 5, for: 5, recused: 0 } } },
  });
  expect(await desk.seat(id, 'ministeriet')).toMatchObject({ sealed: true, answer: { choice: 'approve' } });
  // He hears how it ended, as a recused member does, and sees no more.
  expect(desk.messenger.sentTo('ministeriet')).toMatchObject([
    { kind: 'outcome', view: { viewer: 'recused', seats: null } },
  ]);
});

test('given no chair left, then the secretariat is asked to record it', async () => {
  const { desk, id } = await waiting();
  await report(desk, id, 'ministeriet');
  await desk.drain();
  desk.messenger.forget();
  await report(desk, id, 'region-vest');
  await desk.drain();
  expect(desk.messenger.sentTo('secretariat-1')).toMatchObject([
    { kind: 'news', news: 'recusalReported', view: { confirms: true } },
  ]);
  expect(desk.messenger.sentTo('ministeriet')).toEqual([]);
  expect(await confirm(desk, id, 'secretariat-1')).toMatchObject({ result: 'confirmed' });
});

test('given it is taken back, then he is asked again; once the case is closed it cannot be', async () => {
  const { desk, id } = await waiting();
  await report(desk, id, 'ministeriet');
  expect(await undo(desk, id, 'ministeriet')).toEqual({ kind: 'undone' });
  expect(await undo(desk, id, 'ministeriet')).toEqual({ kind: 'refused', why: 'settled' });
  await desk.drain();
  // Nothing is true of it any more, so nobody is told.
  expect(news(desk, 'region-vest')).toEqual([]);
  expect(await showCase(desk.deps, id, desk.actor('ministeriet'))).toMatchObject({
    view: { viewer: 'chair', confirms: true },
  });
  await report(desk, id, 'ministeriet');
  await confirm(desk, id, 'region-vest');
  expect(await undo(desk, id, 'ministeriet')).toEqual({ kind: 'refused', why: 'ended' });
});

test('given the other has confirmed already, when the one who was missing steps out, then the case is closed and entered', async () => {
  const { desk, id } = await waiting();
  await confirm(desk, id, 'region-vest');
  await report(desk, id, 'ministeriet');
  await desk.until('2025-06-02T12:00:00.000Z');
  expect(await desk.sent(id)).toMatchObject({ status: 'closed', decision: '2025-1' });
  expect((await desk.events(id)).map(({ happening }) => happening.kind).slice(-4)).toContain('closed');
});

test('given nobody confirms, then the period ends as before, and the one who stepped out is not reminded', async () => {
  const { desk, id } = await waiting();
  await report(desk, id, 'ministeriet');
  await desk.until(expired);
  expect(await desk.sent(id)).toMatchObject({ ending: { kind: 'notConfirmed', why: 'expired' } });
  expect(news(desk, 'ministeriet')).toEqual([]);
  expect(news(desk, 'region-vest')).toContain('confirmationMissing');
});

test('given a confirmation in the same moment, then both are kept: the case closes on the other chair', async () => {
  const { desk, id } = await waiting();
  const meanwhile = withMeanwhile(desk.deps, () => confirm(desk, id, 'region-vest'));
  expect(await report(desk, id, 'ministeriet', desk.operation(), meanwhile)).toMatchObject({
    kind: 'reported',
  });
  expect(await desk.sent(id)).toMatchObject({ status: 'closed', confirmed: [{ seatId: 'region-vest' }] });
});

test('given an activity that Teams sends again, then it stands once, also after it was undone', async () => {
  const { desk, id } = await waiting();
  await report(desk, id, 'ministeriet', 'one-activity');
  expect(await report(desk, id, 'ministeriet', 'one-activity')).toMatchObject({ kind: 'already' });
  await undo(desk, id, 'ministeriet');
  expect(await report(desk, id, 'ministeriet', 'one-activity')).toMatchObject({ kind: 'already' });
  expect(await desk.events(id, 'recusalReported')).toHaveLength(1);
  expect((await desk.seat(id, 'ministeriet')).recusal).toBeNull();
});

test.each([
  ['a member', 'centret', undefined, 'ended'],
  ['the secretariat about a chair', 'secretariat-1', 'ministeriet', 'ended'],
  ['a stranger', 'stranger', undefined, 'notFound'],
])('given %s, then it is refused, and the chairs who are asked stay', async (_, who, about, why) => {
  const { desk, id } = await waiting();
  const seatId = about === undefined ? undefined : SeatId.parse(about);
  expect(await reportRecusal(desk.deps, id, desk.actor(who), { seatId, text: '' }, desk.operation())).toEqual(
    {
      kind: 'refused',
      why,
    },
  );
  expect(await desk.sent(id)).toMatchObject({ confirmation: { chairs: ['ministeriet', 'region-vest'] } });
});

test('given the period is over, then the report comes too late', async () => {
  const { desk, id } = await waiting();
  desk.moveTo('2025-06-10T22:00:10.000Z');
  expect(await report(desk, id, 'ministeriet')).toEqual({ kind: 'refused', why: 'confirmationPast' });
});
