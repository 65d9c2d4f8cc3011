import fc from 'fast-check';
import { laterBy } from '../../../domain/calendar/localMoment';
import type { Choice } from '../../../domain/round/choice';
import type { SentRound } from '../../../domain/round/round';
import { shownRound } from '../../../domain/round/shownRound';
import type { Deps } from '../../../workflows/deps';
import { streamOf } from '../../../workflows/outbox';
import { remindNow } from '../../../workflows/remindNow';
import { startCase } from '../../../workflows/startCase';
import type { Mishap } from '../../support/fakeMessenger';
import { aDesk, type Desk, type DeskSetup } from '../../support/useCases';

const voters = ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'];

/** What becomes of one commit of the delivery's: the process dies before or after it, or the store does not say. */
type CommitFault = 'diesBefore' | 'diesAfter' | 'unsaidBefore' | 'unsaidAfter' | 'unanswered';
const commitFault = fc.constantFrom<CommitFault>(
  'diesBefore',
  'diesAfter',
  'unsaidBefore',
  'unsaidAfter',
  'unanswered',
);
const sendFault = fc.constantFrom<Mishap>(
  { kind: 'dies' },
  { kind: 'ambiguous', arrives: true },
  { kind: 'ambiguous', arrives: false },
  { kind: 'later', seconds: 20 },
);
/** Mishaps by the number of the call they happen to. */
const mishaps = <T>(fault: fc.Arbitrary<T>, calls: number) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(calls), fault), { selector: ([call]) => call, maxLength: 4 })
    .map((all) => new Map(all));

/** A desk whose stores go wrong in deliveries, and where a person is being answered, not. */
function faulty(faults: Map<number, CommitFault>): { setup: DeskSetup; delivering: { now: boolean } } {
  const delivering = { now: false };
  let calls = 0;
  const over = (deps: Deps): Deps => ({
    ...deps,
    rounds: {
      ...deps.rounds,
      commit: async (...args) => {
        const fault = delivering.now ? faults.get(calls) : undefined;
        if (delivering.now) calls += 1;
        if (fault === 'diesBefore') throw new Error('the process died');
        if (fault === 'unsaidBefore') return 'unknown';
        if (fault === 'unanswered') return 'unanswered';
        const outcome = await deps.rounds.commit(...args);
        if (fault === 'diesAfter') throw new Error('the process died');
        return fault === 'unsaidAfter' ? 'unknown' : outcome;
      },
    },
  });
  return { setup: { over }, delivering };
}

/** What a card tells of the case itself; how many events it has had is told nowhere. */
const told = (round: SentRound) => ({ ...round, events: 0 });

/** Every card Votum knows of shows what is so, to each what it may see. */
async function expectCardsToBeTrue(desk: Desk, id: Awaited<ReturnType<Desk['start']>>): Promise<void> {
  const posts = await desk.deps.rounds.readPosts(streamOf(id));
  expect(posts).toHaveLength(9);
  for (const { value: post } of posts)
    for (const activityId of post.activityIds) {
      const notice = desk.messenger.card(activityId);
      if (notice?.kind !== 'case' && notice?.kind !== 'run') throw new Error('no such card');
      const round = await desk.sent(id);
      const { to } = post;
      expect(told(notice.view.round)).toEqual(told(shownRound(round, to.kind === 'channel')));
      if (to.kind === 'seat')
        expect(notice.view.mine?.answer).toEqual((await desk.seat(id, to.seatId)).answer);
      if (to.kind === 'channel')
        expect(notice.view.figures?.answered).toBe((await desk.events(id, 'answered')).length);
    }
}

test('whatever dies, is lost or is not answered on the way, every card ends with the truth, each is reminded once or twice, and a decision is entered and told', async () => {
  await fc.assert(
    fc.asyncProperty(
      mishaps(commitFault, 90),
      mishaps(sendFault, 40),
      fc.array(fc.tuple(fc.constantFrom(...voters), fc.constantFrom<Choice>('approve', 'reject')), {
        maxLength: 4,
      }),
      async (commitFaults, sendFaults, answers) => {
        const { setup, delivering } = faulty(commitFaults);
        const desk = await aDesk(setup);
        let sendings = 0;
        desk.messenger.decide(() => {
          sendings += 1;
          return sendFaults.get(sendings - 1);
        });
        const settle = async () => {
          delivering.now = true;
          await desk.drain(900);
          delivering.now = false;
        };
        const id = await desk.draft({ minAnswers: '1' });
        await startCase(desk.deps, id, desk.actor('secretariat-1'), desk.operation());
        await settle();
        const answered = new Set<string>();
        for (const [who, choice] of answers) {
          if (answered.has(who)) continue;
          expect((await desk.press(id, who, choice)).kind).toBe('recorded');
          answered.add(who);
        }
        const missing = voters.filter((who) => !answered.has(who));
        await remindNow(desk.deps, id, desk.actor('secretariat-1'), undefined, desk.operation());
        const remindedFrom = desk.now();
        await settle();
        await expectCardsToBeTrue(desk, id);
        for (const who of voters) {
          const tries = desk.messenger.asked.filter(
            (asked) =>
              asked.who === who &&
              asked.at >= remindedFrom &&
              asked.notice.kind === 'case' &&
              asked.notice.lead === 'reminder' &&
              asked.outcome !== 'later',
          );
          expect(tries.length).toBeGreaterThanOrEqual(missing.includes(who) ? 1 : 0);
          expect(tries.length).toBeLessThanOrEqual(missing.includes(who) ? 2 : 0);
        }

        delivering.now = true;
        await desk.until('2025-05-28T22:00:00.000Z');
        // A tick that fails is made up for by the next.
        for (let tick = 0; tick < 6; tick += 1) {
          await desk.until(laterBy('2025-05-28T22:00:30.000Z', tick * 60_000));
          await desk.tick();
        }
        await desk.until('2025-05-30T09:00:00.000Z');
        await desk.until('2025-05-30T12:00:00.000Z');
        expect(await desk.sent(id)).toMatchObject({ status: 'closed' });
        expect(await desk.events(id, 'closed')).toHaveLength(1);
        expect(await desk.deps.register.list(desk.board.id)).toMatchObject([
          { number: answered.size > 0 ? { year: 2025, seq: 1 } : null },
        ]);
        expect(await desk.outs(id)).toEqual([]);
        await expectCardsToBeTrue(desk, id);
        const outcomes = desk.messenger.asked.filter(({ notice }) => notice.kind === 'outcome');
        expect(new Set(outcomes.map(({ who }) => who)).size).toBe(8);
      },
    ),
    { numRuns: 30 },
  );
}, 240_000);
