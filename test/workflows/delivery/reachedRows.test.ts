import { laterBy } from '../../../domain/calendar/localMoment';
import type { RoundId } from '../../../domain/ids';
import { prepareAmendment } from '../../../workflows/prepareAmendment';
import { sendNewVersion } from '../../../workflows/sendNewVersion';
import { startCase } from '../../../workflows/startCase';
import { aBoard, rulesWith } from '../../support/builders';
import { aDesk, type Desk } from '../../support/useCases';

const tacit = () =>
  aBoard({
    rulesOfProcedure: rulesWith({
      silence: 'approves',
      period: { kind: 'workingDays', n: 7 },
      unreached: 'noDecision',
    }),
  });

async function toTheEnd(desk: Desk, id: RoundId) {
  await desk.until(laterBy((await desk.sent(id)).deadline.at, 60_000));
  const round = await desk.sent(id);
  if (round.status !== 'closed' || round.ending.kind !== 'decided') throw new Error('not decided');
  return round.ending.verdict;
}

async function amend(desk: Desk, id: RoundId, title: string): Promise<void> {
  const actor = desk.actor('secretariat-1');
  const open = await prepareAmendment(desk.deps, id, actor, null, desk.operation());
  if (open.kind === 'refused') throw new Error(open.why);
  const typed = { ...open.form, title, reason: 'Tal rettet.' };
  const view = await prepareAmendment(desk.deps, id, actor, typed, desk.operation());
  if (view.kind === 'refused' || view.would === null) throw new Error('not ready');
  const { version } = view.round;
  const expected = { version, fingerprint: view.would.round.fingerprint };
  const sent = await sendNewVersion(desk.deps, id, actor, expected, desk.operation());
  expect(sent.kind).toBe('amended');
}

test('given silence that approves, when the case came to everyone and nobody answers, then it is tacitly approved', async () => {
  const desk = await aDesk({ board: tacit() });
  const id = await desk.start();
  const reached = await desk.events(id, 'reached');
  expect(reached.map(({ happening }) => happening.stream).sort()).toEqual(
    desk.board.seats.map((seat) => seat.id).sort(),
  );
  expect(await toTheEnd(desk, id)).toMatchObject({ outcome: 'tacitlyApproved', tally: { silentReached: 5 } });
});

test('given a member whom nothing reaches, then that silence approves nothing', async () => {
  const desk = await aDesk({ board: tacit(), unseen: ['centret'] });
  const id = await desk.start();
  expect((await desk.seat(id, 'centret')).reached).toBe(false);
  expect(await toTheEnd(desk, id)).toMatchObject({ outcome: 'noDecision', reason: 'silentNotReached' });
});

test('given a channel that never says whether the card arrived, then the member counts as not reached', async () => {
  const desk = await aDesk({ board: tacit() });
  const id = await desk.draft();
  desk.messenger.next('centret', ...Array(60).fill({ kind: 'ambiguous', arrives: true }));
  await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  await desk.drain(24 * 3_600);
  expect((await desk.seat(id, 'centret')).reached).toBe(false);
  expect(await toTheEnd(desk, id)).toMatchObject({ outcome: 'noDecision', reason: 'silentNotReached' });
});

test('given a new version that does not come to a member, then the silence on the one before is worth nothing', async () => {
  const desk = await aDesk({ board: tacit() });
  const id = await desk.start();
  await desk.answer(id, 'ministeriet', 'no-objection');
  desk.messenger.next('centret', ...Array(60).fill({ kind: 'unreachable', code: 'blocked' }));
  await amend(desk, id, 'Nyt årshjul');
  await desk.drain();
  expect((await desk.seat(id, 'region-ost')).reached).toBe(true);
  expect((await desk.seat(id, 'centret')).reached).toBe(false);
  expect(await toTheEnd(desk, id)).toMatchObject({ outcome: 'noDecision', reason: 'silentNotReached' });
});

test('given an answer in the moment the card is noted as delivered, then both stand', async () => {
  const desk = await aDesk({ board: tacit() });
  const id = await desk.draft();
  await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
  await Promise.all([desk.press(id, 'centret', 'no-objection'), desk.drain()]);
  await desk.drain(120);
  expect(await desk.seat(id, 'centret')).toMatchObject({ reached: true, answer: { choice: 'no-objection' } });
});
