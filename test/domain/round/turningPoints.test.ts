import fc from 'fast-check';
import { majorityOf } from '../../../domain/board/ruleValues';
import { isFixed } from '../../../domain/round/isFixed';
import { turningPoints } from '../../../domain/round/turningPoints';
import { verdict } from '../../../domain/round/verdict';
import { caseRules, chosen, presetCase, seatsOf } from '../../support/caseRules';

const none = caseRules();
const noMeeting = chosen({ members: null, chairAlone: false, ends: 'atDeadline' as const });
const absolute = caseRules({ majority: chosen(majorityOf('absolute')), meetingDemand: noMeeting });

test.each([
  ['two more are needed', none, 'A----', { approve: [2, 'approved'], reject: [2, 'notApproved'] }],
  [
    'one against is enough',
    none,
    'AAa--',
    { reject: [1, 'notApproved'], 'request-meeting': [1, 'toMeeting'] },
  ],
  ['nothing can', absolute, 'AAa--', {}],
  ['all have answered', none, 'AAaaa', {}],
  ['a chair alone can', presetCase('eu-committee'), 'Aaaa=', { 'request-meeting': [1, 'toMeeting'] }],
] as const)('%s', (_, rules, pattern, expected) => {
  const points = turningPoints(rules, seatsOf(pattern));
  const found = Object.fromEntries(
    points.map(({ choice, answers, outcome }) => [choice, [answers, outcome]]),
  );
  expect(found).toMatchObject(expected);
  if (Object.keys(expected).length === 0) expect(points).toEqual([]);
});

test('what turns a case has not been said to be fixed, and one answer fewer of the same kind turns nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'acrom-?x'), { minLength: 1, maxLength: 7 }),
      fc.constantFrom('noneAgainst', 'unanimity', 'allApprove', 'simple', 'absolute'),
      (letters, kind) => {
        const rules = caseRules({ majority: chosen(majorityOf(kind)) });
        const seats = seatsOf(letters.join(''));
        const points = turningPoints(rules, seats);
        if (points.length > 0) expect(isFixed(rules, seats)).toBe(false);
        const { outcome } = verdict(rules, seats);
        for (const { answers, choice, outcome: then } of points) {
          let left = answers - 1;
          const fewer = seats.map((seat) =>
            seat.choice === null && !seat.recused && left-- > 0 ? { ...seat, choice } : seat,
          );
          expect(verdict(rules, fewer).outcome).toBe(outcome);
          expect(then).not.toBe(outcome);
        }
      },
    ),
    { numRuns: Number(process.env.FC_RUNS ?? 1_000) },
  );
});
