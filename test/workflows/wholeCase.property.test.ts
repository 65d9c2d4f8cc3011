import fc from 'fast-check';
import type { MajorityKind } from '../../domain/board/ruleValues';
import { laterBy } from '../../domain/calendar/localMoment';
import type { Instant, RoundId } from '../../domain/ids';
import type { Choice } from '../../domain/round/choice';
import { moveDeadline } from '../../workflows/moveDeadline';
import { saySomething } from '../../workflows/saySomething';
import { aDesk, type Desk } from '../support/useCases';

const voters = ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'] as const;
type Voter = (typeof voters)[number];

/** What can happen to a case. `fresh`: the press comes from the newest card; otherwise from the first. */
type Step =
  | { do: 'press'; who: Voter; choice: Choice; fresh: boolean; again: boolean }
  | { do: 'pressTogether'; presses: { who: Voter; choice: Choice }[] }
  | { do: 'comment'; who: Voter }
  | { do: 'wait'; hours: number }
  | { do: 'extend'; days: number };

const who = fc.constantFrom(...voters);
const choice = fc.constantFrom<Choice>(
  'approve',
  'approve',
  'approve',
  'reject',
  'abstain',
  'request-meeting',
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('press' as const),
      who,
      choice,
      fresh: fc.boolean(),
      again: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('pressTogether' as const),
      presses: fc.uniqueArray(fc.record({ who, choice }), {
        selector: (press) => press.who,
        minLength: 2,
        maxLength: 5,
      }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('comment' as const), who }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('extend' as const), days: fc.integer({ min: 0, max: 12 }) }),
  },
);

/** The case as a secretary would keep it on a sheet of paper. */
interface Sheet {
  deadline: Instant;
  open: boolean;
  answers: Map<Voter, { n: number; choice: Choice }>;
  late: Set<Voter>;
}

/** What a press comes to, and what it leaves on the sheet. */
function onSheet(sheet: Sheet, press: { who: Voter; choice: Choice; seen: number }, now: Instant): string {
  const before = sheet.answers.get(press.who);
  if (before?.choice === press.choice) return 'repeated';
  const old = press.seen < (before?.n ?? 0);
  if (!sheet.open || now > sheet.deadline) {
    if (old) return 'ended';
    if (sheet.late.has(press.who)) return 'lateAgain';
    sheet.late.add(press.who);
    return 'late';
  }
  if (old) return 'stale';
  sheet.answers.set(press.who, { n: (before?.n ?? 0) + 1, choice: press.choice });
  return 'recorded';
}

/** The outcome by the rule, said in as few words as the rule itself: three must answer, one may demand a meeting. */
function outcomeOf(sheet: Sheet, majority: MajorityKind): string {
  const given = [...sheet.answers.values()].map((answer) => answer.choice);
  const count = (one: Choice) => given.filter((each) => each === one).length;
  const [yes, no] = [count('approve'), count('reject')];
  if (count('request-meeting') > 0) return 'toMeeting';
  if (given.length < 3 || yes + no === 0) return 'noDecision';
  const met: Record<MajorityKind, boolean> = {
    noneAgainst: no === 0,
    unanimity: no === 0,
    allApprove: yes === voters.length,
    simple: yes > no,
    absolute: yes > voters.length / 2,
  };
  return met[majority] ? 'approved' : 'notApproved';
}

function passTime(sheet: Sheet, now: Instant): void {
  if (sheet.open && now >= laterBy(sheet.deadline, 30_001)) sheet.open = false;
}

function endEarly(sheet: Sheet, early: boolean): void {
  if (early && sheet.answers.size === voters.length) sheet.open = false;
}

async function take(desk: Desk, id: RoundId, sheet: Sheet, one: Step, early: boolean): Promise<void> {
  switch (one.do) {
    case 'press': {
      const seen = one.fresh ? (sheet.answers.get(one.who)?.n ?? 0) : 0;
      const operation = desk.operation();
      const expected = onSheet(sheet, { ...one, seen }, desk.now());
      expect((await desk.press(id, one.who, one.choice, { seen, operation })).kind).toBe(expected);
      if (one.again) {
        // Teams sends it again: whatever is said the second time, nothing more is written.
        const events = await desk.events(id);
        await desk.press(id, one.who, one.choice, { seen, operation });
        expect(await desk.events(id)).toEqual(events);
      }
      break;
    }
    case 'pressTogether': {
      const expected = one.presses.map((press) =>
        onSheet(sheet, { ...press, seen: sheet.answers.get(press.who)?.n ?? 0 }, desk.now()),
      );
      const seen = await Promise.all(
        one.presses.map(async (press) => (await desk.seat(id, press.who)).answer?.n ?? 0),
      );
      const voted = await Promise.all(
        one.presses.map((press, i) => desk.press(id, press.who, press.choice, { seen: seen[i] ?? 0 })),
      );
      expect(voted.map(({ kind }) => kind)).toEqual(expected);
      break;
    }
    case 'comment':
      await saySomething(desk.deps, id, desk.actor(one.who), 'commented', 'En bemærkning.', desk.operation());
      break;
    case 'wait':
      await desk.until(laterBy(desk.now(), one.hours * 3_600_000));
      break;
    case 'extend': {
      const date = laterBy(sheet.deadline, one.days * 86_400_000).slice(0, 10);
      const to = { date, time: '23:59', reason: 'Mere tid.' };
      const moved = await moveDeadline(desk.deps, id, desk.actor('secretariat-1'), to, desk.operation());
      if (moved.kind === 'extended') sheet.deadline = moved.round.deadline.at;
      expect(moved.kind === 'extended').toBe(sheet.open && one.days > 0 && sheet.deadline > desk.now());
    }
  }
  await desk.drain(30);
  endEarly(sheet, early);
  passTime(sheet, desk.now());
  await desk.tick();
}

test('whatever is pressed, sent again, waited for and extended, the case and a secretary’s sheet agree on who answered what and on the outcome', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 16 }),
      fc.constantFrom<MajorityKind>('noneAgainst', 'unanimity', 'allApprove', 'simple', 'absolute'),
      fc.boolean(),
      async (steps, majority, early) => {
        const desk = await aDesk();
        const id = await desk.start({ majority, earlyClose: early ? 'whenAllAnswered' : 'never' });
        const sheet: Sheet = {
          deadline: (await desk.sent(id)).deadline.at,
          open: true,
          answers: new Map(),
          late: new Set(),
        };
        for (const one of steps) {
          await take(desk, id, sheet, one, early);
          expect((await desk.sent(id)).status).toBe(sheet.open ? 'open' : 'closed');
        }
        if (sheet.open) await desk.until(laterBy(sheet.deadline, 60_000));

        const whole = await desk.deps.rounds.readWhole(id);
        const events = await desk.events(id, 'answered');
        for (const voter of voters) {
          const seat = whole?.seats.find(({ value }) => value.seatId === voter)?.value;
          const answer = sheet.answers.get(voter);
          expect(seat?.answer?.choice).toBe(answer?.choice);
          expect(seat?.answer?.n).toBe(answer?.n);
          expect(seat?.lateAnswers).toBe(sheet.late.has(voter) ? 1 : 0);
          // What the events tell, read one after the other, is what the seat says.
          const told = events
            .map(({ happening }) => happening)
            .filter((happening) => happening.stream === voter);
          expect(told).toHaveLength(answer?.n ?? 0);
          if (answer !== undefined)
            expect(told.at(-1)).toMatchObject({ answer: answer.n, choice: answer.choice });
        }
        const round = await desk.sent(id);
        if (round.status !== 'closed' || round.ending.kind !== 'decided') throw new Error('not decided');
        const outcome = outcomeOf(sheet, majority);
        expect(round.ending.verdict.outcome).toBe(outcome);
        expect(round.ending.verdict.tally.answered).toBe(sheet.answers.size);
        const numbered = outcome === 'approved' || outcome === 'notApproved';
        expect(await desk.deps.register.list(desk.board.id)).toMatchObject([
          { number: numbered ? { year: 2025, seq: 1 } : null },
        ]);
        expect(round.decision).toBe(numbered ? '2025-1' : null);
        expect(desk.logged.filter(({ level }) => level === 'error')).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);
