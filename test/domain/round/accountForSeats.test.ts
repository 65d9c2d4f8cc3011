import fc from 'fast-check';
import { accountForSeats } from '../../../domain/round/accountForSeats';
import { Choice } from '../../../domain/round/choice';
import { verdictBy } from '../../../domain/round/endCase';
import { Recorded } from '../../../domain/round/onBehalf';
import type { SeatInCase } from '../../../domain/round/seat';
import { aBoard, aMoment, anOpenCase } from '../../support/builders';
import { caseRules, chosen } from '../../support/caseRules';

const { seats } = anOpenCase(aBoard());

test('every seat is told of: what it came to, or why it was not counted', () => {
  const [a, b, c, d, e, f] = seats;
  if (!a || !b || !c || !d || !e || !f) throw new Error('six seats');
  const answer = { n: 1, version: 1, choice: 'reject' as const, comment: '', at: aMoment, onBehalf: null };
  const table: SeatInCase[] = [
    { ...a, answer },
    { ...b, answer: { ...answer, onBehalf: Recorded.parse('Telefon') } },
    { ...c, recused: true },
    { ...d, reached: true },
    e,
    f,
  ];
  const rules = caseRules({ silence: chosen('approves'), onBehalf: chosen('whenConfirmed') });
  expect(accountForSeats(rules, table, 'deadline')).toEqual([
    { seatId: a.seatId, counted: 'against', choice: 'reject' },
    { seatId: b.seatId, counted: null, why: 'unconfirmed' },
    { seatId: c.seatId, counted: null, why: 'recused' },
    { seatId: d.seatId, counted: 'tacitlyFor' },
    { seatId: e.seatId, counted: null, why: 'notReached' },
    { seatId: f.seatId, counted: null, why: 'observer' },
  ]);
  expect(accountForSeats(rules, [{ ...d, reached: true }], 'closedEarly')).toEqual([
    { seatId: d.seatId, counted: null, why: 'silent' },
  ]);
});

test('the seats add up to the figures of the verdict', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          recused: fc.boolean(),
          reached: fc.boolean(),
          choice: fc.option(fc.constantFrom(...Choice.options), { nil: null }),
          onBehalf: fc.option(fc.constant(Recorded.parse('Telefon')), { nil: null }),
        }),
        { minLength: seats.length, maxLength: seats.length },
      ),
      fc.constantFrom('notCounted' as const, 'countsAsNo' as const, 'abstains' as const, 'approves' as const),
      fc.constantFrom('countsAtOnce' as const, 'whenConfirmed' as const),
      fc.constantFrom('deadline' as const, 'closedEarly' as const),
      (states, silence, onBehalf, cause) => {
        const rules = caseRules({ silence: chosen(silence), onBehalf: chosen(onBehalf) });
        const table = seats.map((seat, i): SeatInCase => {
          const { choice = null, onBehalf: how = null, ...rest } = states[i] ?? {};
          const answer =
            choice === null ? null : { n: 1, version: 1, choice, comment: '', at: aMoment, onBehalf: how };
          return { ...seat, ...rest, answer };
        });
        const told = accountForSeats(rules, table, cause);
        const count = (counted: string) => told.filter((seat) => seat.counted === counted).length;
        const { votes } = verdictBy(cause, rules, table);
        expect({ for: count('for') + count('tacitlyFor'), tacit: count('tacitlyFor') }).toEqual({
          for: votes.for,
          tacit: votes.tacit,
        });
        expect(count('against') + count('countedAgainst')).toBe(votes.against);
      },
    ),
    { numRuns: 10_000 },
  );
});
