import fc from 'fast-check';
import { chairsOf, settledBy } from '../../../domain/round/settledBy';
import { aBoard, aMoment, anOpenCase } from '../../support/builders';
import { caseRules, chosen } from '../../support/caseRules';

const { seats } = anOpenCase(aBoard());
const concerned = seats.find((seat) => !seat.chair)?.seatId ?? seats[0]?.seatId;
if (concerned === undefined) throw new Error('no seat');
const byRule = (value: 'board' | 'chairs') => caseRules({ recusalDecidedBy: chosen(value) });
const reported = { status: 'reported', at: aMoment, event: 1, by: 'self', setAside: null } as const;

test('given no rule of the board, then the chairs are suggested, as set for the case', () => {
  expect(caseRules().recusalDecidedBy).toEqual({ value: 'chairs', setBy: 'case' });
});

test('given the rule, then the question is the chairs’ or the board’s', () => {
  expect(settledBy(byRule('chairs'), seats, concerned)).toBe('chairs');
  expect(settledBy(byRule('board'), seats, concerned)).toBe('board');
});

test('given a chair whom it concerns, then the other chair settles it alone', () => {
  const [first, second] = seats.filter((seat) => seat.chair);
  if (first === undefined || second === undefined) throw new Error('two chairs are needed');
  expect(chairsOf(seats, first.seatId)).toEqual([second.seatId]);
  expect(settledBy(byRule('chairs'), seats, first.seatId)).toBe('chairs');
});

test('for every seat and whoever is out: the chairs settle it only by their rule and with one of them left', () => {
  const states = fc.array(fc.constantFrom('in', 'reported', 'recused'), {
    minLength: seats.length,
    maxLength: seats.length,
  });
  fc.assert(
    fc.property(states, fc.nat(seats.length - 1), fc.constantFrom('board', 'chairs'), (is, i, rule) => {
      const table = seats.map((seat, k) => ({
        ...seat,
        recused: is[k] === 'recused',
        recusal: is[k] === 'reported' ? reported : null,
      }));
      const who = seats[i]?.seatId ?? concerned;
      const left = table.filter((seat, k) => seat.chair && is[k] === 'in' && seat.seatId !== who);
      expect(chairsOf(table, who)).toEqual(left.map(({ seatId }) => seatId));
      expect(settledBy(byRule(rule), table, who)).toBe(
        rule === 'chairs' && left.length > 0 ? 'chairs' : 'board',
      );
    }),
  );
});
