import fc from 'fast-check';
import { type Majority, type MajorityKind, majorityOf } from '../../../domain/board/ruleValues';
import type { CaseRules } from '../../../domain/round/caseRules';
import { Choice } from '../../../domain/round/choice';
import type { CountedSeat } from '../../../domain/round/tally';
import { isApproval, Verdict, verdict } from '../../../domain/round/verdict';
import { caseRules, chosen, seatsOf } from '../../support/caseRules';

const with3 = (majority: Majority, over: Partial<CaseRules> = {}) =>
  caseRules({ majority: chosen(majority), ...over });

test.each<[MajorityKind, string, string, string]>([
  ['noneAgainst', 'aaaa-', 'approved', 'majorityMet'],
  ['noneAgainst', 'aaac-', 'approved', 'majorityMet'],
  ['noneAgainst', 'aaar-', 'notApproved', 'against'],
  ['noneAgainst', 'aa---', 'noDecision', 'tooFewAnswers'],
  ['noneAgainst', '-----', 'noDecision', 'tooFewAnswers'],
  ['noneAgainst', 'aaa-m', 'toMeeting', 'meetingDemanded'],
  ['noneAgainst', 'm----', 'toMeeting', 'meetingDemanded'],
  ['noneAgainst', 'ooo--', 'noDecision', 'nobodyVoted'],
  ['noneAgainst', 'aoo--', 'approved', 'majorityMet'],
  ['unanimity', 'aaaao', 'approved', 'majorityMet'],
  ['unanimity', 'aaaar', 'notApproved', 'against'],
  ['allApprove', 'aaaaa', 'approved', 'majorityMet'],
  ['allApprove', 'aaaax', 'approved', 'majorityMet'],
  ['allApprove', 'aaaa-', 'notApproved', 'notEnoughFor'],
  ['allApprove', 'aaaao', 'notApproved', 'notEnoughFor'],
  ['simple', 'aaarr', 'approved', 'majorityMet'],
  ['simple', 'aarr-', 'notApproved', 'tie'],
  ['simple', 'arr--', 'notApproved', 'against'],
  ['absolute', 'aaaoo', 'approved', 'majorityMet'],
  ['absolute', 'aaorr', 'notApproved', 'notEnoughFor'],
  ['absolute', 'aaa--', 'approved', 'majorityMet'],
])('%s with %s is %s (%s)', (kind, pattern, outcome, reason) => {
  expect(verdict(with3(majorityOf(kind)), seatsOf(pattern))).toMatchObject({ outcome, reason });
});

const simple: Majority = { kind: 'simple' };
const twoThirds = (base: 'cast' | 'eligible' | 'all'): Majority => ({
  kind: 'fraction',
  of: 2,
  over: 3,
  base,
});

test.each<[string, CaseRules, string, string, string]>([
  ['two thirds of the votes cast', with3(twoThirds('cast')), 'aaarr', 'notApproved', 'notEnoughFor'],
  ['two thirds of the votes cast', with3(twoThirds('cast')), 'aaro-', 'approved', 'majorityMet'],
  [
    'abstentions in the base',
    with3(twoThirds('cast'), { abstention: chosen('cast') }),
    'aaro-',
    'notApproved',
    'notEnoughFor',
  ],
  ['two thirds of the eligible', with3(twoThirds('eligible')), 'aaax', 'approved', 'majorityMet'],
  ['two thirds of all seats', with3(twoThirds('all')), 'aaaxxx', 'notApproved', 'notEnoughFor'],
  [
    'absolute of all seats',
    with3({ kind: 'absolute', base: 'all' }),
    'aaaxxx',
    'notApproved',
    'notEnoughFor',
  ],
  [
    'an abstention cast breaks unanimity',
    with3({ kind: 'unanimity' }, { abstention: chosen('cast') }),
    'aaao',
    'notApproved',
    'notEnoughFor',
  ],
  [
    'more for than against, but no half of the votes cast',
    with3(simple, { abstention: chosen('cast') }),
    'aaroo',
    'notApproved',
    'notEnoughFor',
  ],
  // A tie.
  [
    'a tie that the chair decides',
    with3(simple, { tie: chosen('chairDecides') }),
    'Aarr',
    'approved',
    'tieDecided',
  ],
  [
    'a tie that the chair decides',
    with3(simple, { tie: chosen('chairDecides') }),
    'aaRr',
    'notApproved',
    'tieDecided',
  ],
  [
    'two chairs who split',
    with3(simple, { tie: chosen('chairDecides') }),
    'AaRr',
    'noDecision',
    'tieUndecided',
  ],
  [
    'a chair who abstains',
    with3(simple, { tie: chosen('chairDecides') }),
    'aaOrr',
    'noDecision',
    'tieUndecided',
  ],
  [
    'a recused chair leaves the other',
    with3(simple, { tie: chosen('chairDecides') }),
    'AXarr',
    'approved',
    'tieDecided',
  ],
  [
    'both chairs asked for, one recused',
    with3(simple, { tie: chosen('bothChairs') }),
    'AXarr',
    'noDecision',
    'tieUndecided',
  ],
  ['both chairs for', with3(simple, { tie: chosen('bothChairs') }), 'AArr', 'approved', 'tieDecided'],
  ['both chairs split', with3(simple, { tie: chosen('bothChairs') }), 'ARar', 'noDecision', 'tieUndecided'],
  // Silence.
  ['silence as a no', with3(simple, { silence: chosen('countsAsNo') }), 'aaa--', 'approved', 'majorityMet'],
  ['silence as a no', with3(simple, { silence: chosen('countsAsNo') }), 'aao---', 'notApproved', 'against'],
  [
    'silence as an abstention cast',
    with3(simple, { silence: chosen('abstains'), abstention: chosen('cast') }),
    'aar---',
    'notApproved',
    'notEnoughFor',
  ],
  [
    'silence approves, with a quorum',
    with3(simple, { silence: chosen('approves') }),
    'aa---',
    'noDecision',
    'tooFewAnswers',
  ],
  // Answers that are read another way.
  [
    'comments as an objection',
    caseRules({ conditionalApproval: chosen('objection') }),
    'aaac-',
    'notApproved',
    'against',
  ],
  ['on behalf counts at once', caseRules(), 'aaa!--', 'approved', 'majorityMet'],
  [
    'on behalf when confirmed',
    caseRules({ onBehalf: chosen('whenConfirmed') }),
    'aaa!--',
    'noDecision',
    'tooFewAnswers',
  ],
  // A meeting.
  [
    'a chair alone',
    caseRules({ meetingDemand: chosen({ members: 3, chairAlone: true, ends: 'atDeadline' }) }),
    'aaaM-',
    'toMeeting',
    'meetingDemanded',
  ],
  [
    'a member where three are needed',
    caseRules({ meetingDemand: chosen({ members: 3, chairAlone: true, ends: 'atDeadline' }) }),
    'aaam-',
    'approved',
    'majorityMet',
  ],
  // Quorum.
  [
    'more than half of all, two recused',
    caseRules({ quorum: chosen({ of: 'all', basis: 'answers', min: 'moreThanHalf' }) }),
    'aaxx--',
    'noDecision',
    'tooFewAnswers',
  ],
  [
    'the recused have taken part (AMF R621-2; row 5)',
    caseRules({ quorum: chosen({ of: 'all', basis: 'participants', min: 'moreThanHalf' }) }),
    'aaxx--',
    'approved',
    'majorityMet',
  ],
])('%s: %#', (_, rules, pattern, outcome, reason) => {
  expect(verdict(rules, seatsOf(pattern))).toMatchObject({ outcome, reason });
});

test('the verdict explains itself in figures, with the rule it turned on and its source', () => {
  const rules = caseRules({
    majority: { value: twoThirds('cast'), setBy: 'board', source: 'Forretningsordenen § 7' },
  });
  expect(verdict(rules, seatsOf('AAarx--'))).toMatchObject({
    outcome: 'approved',
    tally: { all: 7, eligible: 6, recused: 1, answered: 4, silentReached: 2 },
    votes: { for: 3, against: 1, tacit: 0, base: 4, needed: 3 },
    quorum: { counted: 4, needed: 3 },
    deciding: { rule: 'majority', setBy: 'board', source: 'Forretningsordenen § 7' },
  });
});

const anySeat: fc.Arbitrary<CountedSeat> = fc.record({
  recused: fc.boolean(),
  chair: fc.boolean(),
  reached: fc.boolean(),
  unconfirmed: fc.boolean(),
  choice: fc.option(fc.constantFrom(...Choice.options), { nil: null }),
});
const anyMajority = fc.oneof(
  fc
    .constantFrom<MajorityKind>('noneAgainst', 'unanimity', 'allApprove', 'simple', 'absolute')
    .map(majorityOf),
  fc.record({
    kind: fc.constant('fraction' as const),
    of: fc.integer({ min: 1, max: 3 }),
    over: fc.constant(4),
    base: fc.constantFrom('cast' as const, 'eligible' as const),
  }),
);
/** Any rules of a board that count no one who is out: bases and quorum of the eligible, answers as the basis. */
const anyRules: fc.Arbitrary<CaseRules> = fc
  .record({
    majority: anyMajority,
    quorum: fc.oneof(
      fc.constant('none' as const),
      fc.record({
        of: fc.constant('eligible' as const),
        basis: fc.constant('answers' as const),
        min: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant('moreThanHalf' as const)),
      }),
    ),
    members: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
    chairAlone: fc.boolean(),
    abstention: fc.constantFrom('notCast' as const, 'cast' as const),
    tie: fc.constantFrom('rejected' as const, 'chairDecides' as const),
    silence: fc.constantFrom(
      'notCounted' as const,
      'countsAsNo' as const,
      'abstains' as const,
      'approves' as const,
    ),
    unreached: fc.constantFrom('notCounted' as const, 'noDecision' as const, 'notApproved' as const),
    conditionalApproval: fc.constantFrom('recorded' as const, 'objection' as const),
    onBehalf: fc.constantFrom('countsAtOnce' as const, 'whenConfirmed' as const),
  })
  .map(({ members, chairAlone, ...values }) =>
    caseRules({
      ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, chosen(value)])),
      meetingDemand: chosen({ members, chairAlone, ends: 'atDeadline' as const }),
    }),
  );
const anyTable = fc.array(anySeat, { maxLength: 12 });
const runs = { numRuns: 10_000 };

describe('whatever the rules and the answers', () => {
  test('too few answers never approve', () => {
    fc.assert(
      fc.property(anyRules, anyTable, (rules, table) => {
        const { outcome, quorum } = verdict(rules, table);
        if (quorum === null || quorum.counted >= quorum.needed) return;
        expect(['noDecision', 'toMeeting']).toContain(outcome);
      }),
      runs,
    );
  });

  test('silence never approves under an express rule', () => {
    fc.assert(
      fc.property(
        anyRules,
        fc.array(fc.record({ chair: fc.boolean(), reached: fc.boolean() }), { maxLength: 12 }),
        (rules, table) => {
          if (rules.silence.value === 'approves') return;
          const silent = table.map((seat) => ({ ...seat, recused: false, unconfirmed: false, choice: null }));
          expect(isApproval(verdict(rules, silent).outcome)).toBe(false);
        },
      ),
      runs,
    );
  });

  test('nobody whom the case has not reached approves by silence', () => {
    fc.assert(
      fc.property(anyRules, anyTable, (rules, table) => {
        const unreached = table.map((seat) => ({ ...seat, reached: false }));
        const { outcome, votes, tally } = verdict(rules, unreached);
        expect(votes.tacit).toBe(0);
        expect(votes.for).toBe(tally.for);
        expect(outcome).not.toBe('tacitlyApproved');
      }),
      runs,
    );
  });

  test('an approval by silence says so, and counts only those who were reached', () => {
    fc.assert(
      fc.property(anyRules, anyTable, (rules, table) => {
        const { outcome, votes } = verdict(rules, table);
        const silent = table.filter((seat) => seat.choice === null && !seat.recused && seat.reached).length;
        expect(votes.tacit).toBeLessThanOrEqual(silent);
        if (outcome === 'tacitlyApproved') expect(rules.silence.value).toBe('approves');
        if (outcome === 'approved') expect(votes.tacit).toBe(0);
      }),
      runs,
    );
  });

  test('a recused seat is neither in the base nor in the count, whatever it answered', () => {
    fc.assert(
      fc.property(anyRules, anyTable, fc.constantFrom(...Choice.options), (rules, table, choice) => {
        const recused = { recused: true, chair: true, reached: true, unconfirmed: false, choice };
        const { outcome, reason } = verdict(rules, table);
        expect(verdict(rules, [...table, recused])).toMatchObject({ outcome, reason });
      }),
      runs,
    );
  });

  test('the order of the seats never matters', () => {
    fc.assert(
      fc.property(
        anyRules,
        anyTable.chain((table) =>
          fc.tuple(fc.constant(table), fc.shuffledSubarray(table, { minLength: table.length })),
        ),
        (rules, [table, shuffled]) => {
          expect(verdict(rules, shuffled)).toEqual(verdict(rules, table));
        },
      ),
      runs,
    );
  });

  test('what is stored is what is computed again', () => {
    fc.assert(
      fc.property(anyRules, anyTable, (rules, table) => {
        const stored = Verdict.parse(JSON.parse(JSON.stringify(verdict(rules, table))));
        const again = verdict(
          JSON.parse(JSON.stringify(rules)) as CaseRules,
          JSON.parse(JSON.stringify(table)) as CountedSeat[],
        );
        expect(again).toEqual(stored);
      }),
      runs,
    );
  });
});
