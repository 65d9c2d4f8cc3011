import fc from 'fast-check';
import type { Majority } from '../../../domain/board/rules';
import type { CaseRules } from '../../../domain/round/caseRules';
import { Choice } from '../../../domain/round/choice';
import { type CountedSeat, tally } from '../../../domain/round/tally';
import { verdict } from '../../../domain/round/verdict';

function rules(majority: Majority, minAnswers = 3, meetingDemand = 1): CaseRules {
  const set = <T>(value: T) => ({ value, setBy: 'case' as const });
  return {
    majority: set(majority),
    minAnswers: set(minAnswers),
    meetingDemand: set(meetingDemand),
    tie: set('rejected'),
    silence: set('notCounted'),
    earlyClose: set('never'),
    namesShown: set('afterClose'),
  };
}

const letters: Record<string, CountedSeat> = {
  a: { recused: false, choice: 'approve' },
  c: { recused: false, choice: 'approve-with-comment' },
  r: { recused: false, choice: 'reject' },
  o: { recused: false, choice: 'abstain' },
  m: { recused: false, choice: 'request-meeting' },
  '-': { recused: false, choice: null },
  x: { recused: true, choice: null },
};

/** Seats as letters: a approve, c with comments, r reject, o abstain, m meeting, - silent, x recused. */
function seats(pattern: string): CountedSeat[] {
  return [...pattern].map((letter) => {
    const seat = letters[letter];
    if (seat === undefined) throw new Error(letter);
    return seat;
  });
}

test.each<[Majority, string, string, string]>([
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
])('%s with %s is %s (%s)', (majority, pattern, outcome, reason) => {
  expect(verdict(rules(majority), tally(seats(pattern)))).toMatchObject({ outcome, reason });
});

const anySeat = fc.record({
  recused: fc.boolean(),
  choice: fc.option(fc.constantFrom(...Choice.options), { nil: null }),
});
const anyRules = fc
  .record({
    majority: fc.constantFrom<Majority>('noneAgainst', 'unanimity', 'allApprove', 'simple', 'absolute'),
    min: fc.integer({ min: 1, max: 9 }),
    demand: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ majority, min, demand }) => rules(majority, min, demand));

describe('whatever the rules and the answers', () => {
  test('too few answers never decide', () => {
    fc.assert(
      fc.property(anyRules, fc.array(anySeat, { maxLength: 12 }), (by, table) => {
        const figures = tally(table);
        fc.pre(figures.answered < by.minAnswers.value);
        expect(['noDecision', 'toMeeting']).toContain(verdict(by, figures).outcome);
      }),
    );
  });

  test('silence never approves', () => {
    fc.assert(
      fc.property(anyRules, fc.integer({ min: 0, max: 12 }), (by, n) => {
        const silent = Array.from({ length: n }, () => ({ recused: false, choice: null }));
        expect(verdict(by, tally(silent)).outcome).toBe('noDecision');
      }),
    );
  });

  test('a recused seat is neither in the base nor in the count, whatever it answered', () => {
    fc.assert(
      fc.property(
        anyRules,
        fc.array(anySeat, { maxLength: 12 }),
        fc.constantFrom(...Choice.options),
        (by, table, choice) => {
          const { outcome } = verdict(by, tally(table));
          expect(verdict(by, tally([...table, { recused: true, choice }])).outcome).toBe(outcome);
        },
      ),
    );
  });

  test('the order of the seats never matters', () => {
    fc.assert(
      fc.property(anyRules, fc.array(anySeat, { maxLength: 12 }), (by, table) => {
        expect(verdict(by, tally([...table].reverse()))).toEqual(verdict(by, tally(table)));
      }),
    );
  });
});
