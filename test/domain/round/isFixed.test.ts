import fc from 'fast-check';
import { type MajorityKind, majorityOf } from '../../../domain/board/ruleValues';
import type { CaseRules } from '../../../domain/round/caseRules';
import { Choice } from '../../../domain/round/choice';
import { isFixed } from '../../../domain/round/isFixed';
import type { CountedSeat } from '../../../domain/round/tally';
import { verdict } from '../../../domain/round/verdict';
import { caseRules, chosen, seatsOf } from '../../support/caseRules';

const noMeeting = chosen({ members: null, chairAlone: false, ends: 'atDeadline' as const });
const by = (kind: MajorityKind, over: Partial<CaseRules> = {}) =>
  caseRules({ majority: chosen(majorityOf(kind)), meetingDemand: noMeeting, ...over });

test.each<[string, CaseRules, string, boolean]>([
  ['more than half are for', by('absolute'), 'aaa--', true],
  ['more than half may still be for', by('absolute'), 'aa---', false],
  ['more than half cannot be for any more', by('absolute'), 'rrr--', true],
  ['one is against', by('noneAgainst'), 'aar--', true],
  ['one is against, and too few have answered', by('noneAgainst'), 'ar---', false],
  ['the next may be against', by('noneAgainst'), 'aaaa-', false],
  ['the last cannot turn a simple majority', by('simple'), 'aaar-', true],
  ['the last can make a tie', by('simple'), 'aar-', false],
  [
    'a meeting can still be demanded',
    caseRules({ majority: chosen(majorityOf('absolute')) }),
    'aaa--',
    false,
  ],
  ['a meeting has been demanded', caseRules(), 'm----', true],
  ['all have answered', caseRules(), 'aaaaa', true],
  ['nobody has answered', caseRules(), '-----', false],
  [
    'silence of one who may still be reached',
    by('noneAgainst', {
      silence: chosen('approves'),
      unreached: chosen('noDecision'),
      quorum: chosen('none'),
    }),
    'aaa?',
    false,
  ],
  [
    'an answer on behalf that waits for its confirmation',
    by('absolute', { onBehalf: chosen('whenConfirmed') }),
    'aaa!oo',
    false,
  ],
])('given that %s, it is fixed: %#', (_, rules, pattern, fixed) => {
  expect(isFixed(rules, seatsOf(pattern))).toBe(fixed);
});

test('ninety seats are looked through in good time, and what cannot be counted out is not said to be fixed', () => {
  const rules = by('absolute', { unreached: chosen('noDecision') });
  const before = performance.now();
  expect(isFixed(by('absolute'), seatsOf(`${'r'.repeat(50)}${'-'.repeat(40)}`))).toBe(true);
  expect(isFixed(rules, seatsOf(`AA${'r'.repeat(46)}${'?'.repeat(42)}`))).toBe(false);
  expect(performance.now() - before).toBeLessThan(10_000);
});

const anySeat: fc.Arbitrary<CountedSeat> = fc.record({
  recused: fc.boolean(),
  chair: fc.boolean(),
  reached: fc.boolean(),
  unconfirmed: fc.constant(false),
  choice: fc.option(fc.constantFrom(...Choice.options), { nil: null }),
});
const anyRules = fc
  .record({
    majority: fc
      .constantFrom<MajorityKind>('noneAgainst', 'unanimity', 'allApprove', 'simple', 'absolute')
      .map(majorityOf),
    silence: fc.constantFrom(
      'notCounted' as const,
      'countsAsNo' as const,
      'abstains' as const,
      'approves' as const,
    ),
    unreached: fc.constantFrom('notCounted' as const, 'noDecision' as const),
    tie: fc.constantFrom('rejected' as const, 'chairDecides' as const, 'bothChairs' as const),
    conditionalApproval: fc.constantFrom('recorded' as const, 'objection' as const),
    min: fc.integer({ min: 1, max: 4 }),
    corrections: fc.constantFrom('unsettledToMeeting' as const, null),
    demand: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
  })
  .map(({ min, demand, corrections, ...values }) =>
    caseRules({
      ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, chosen(value)])),
      quorum: chosen({ of: 'eligible' as const, basis: 'answers' as const, min }),
      ...(corrections === null ? {} : { corrections: chosen(corrections) }),
      meetingDemand: chosen({ members: demand, chairAlone: false, ends: 'atDeadline' as const }),
    }),
  );

test('what is fixed stays so, whatever those who are missing do', () => {
  fc.assert(
    fc.property(
      anyRules,
      fc.array(anySeat, { maxLength: 6 }),
      fc.infiniteStream(
        fc.record({
          choice: fc.option(fc.constantFrom(...Choice.options), { nil: null }),
          reached: fc.boolean(),
        }),
      ),
      (rules, table, futures) => {
        if (!isFixed(rules, table)) return;
        const { outcome } = verdict(rules, table);
        const later = table.map((seat) => {
          if (seat.choice !== null) return seat;
          const next = futures.next().value;
          return { ...seat, choice: next.choice, reached: seat.reached || next.reached };
        });
        expect(verdict(rules, later).outcome).toBe(outcome);
      },
    ),
    { numRuns: 10_000 },
  );
});
