import { majorityOf } from '../../../domain/board/ruleValues';
import { caseDueAt, dueSteps, reminderClaim } from '../../../domain/round/dueSteps';
import { toRemind } from '../../../domain/round/toRemind';
import { aBoard, anOpenCase } from '../../support/builders';

// Sent Wednesday 28 May 2025; seven working days end on Wednesday 11 June, past Ascension, 5 June and Whit Monday.
const board = aBoard();
const sentAt = '2025-05-28T08:00:00.000Z';
const { round, seats } = anOpenCase(board, { now: sentAt, answers: { ministeriet: 'approve' } });
const steps = (now: string, claimed: string[] = [], of = round) =>
  dueSteps(of, seats, new Set(claimed), now, board.calendar);

test('the case is due first at its first reminder, two working days before', () => {
  expect(round.deadline).toMatchObject({ localDate: '2025-06-11', at: '2025-06-11T21:59:59.999Z' });
  expect(caseDueAt(round, sentAt, board.calendar)).toBe('2025-06-06T07:00:00.000Z');
});

test('only those outstanding are reminded, and only once', () => {
  const [step] = steps('2025-06-06T07:00:00.000Z');
  if (step?.kind !== 'remind') throw new Error('no reminder');
  expect(step.seats.map((seat) => seat.seatId)).toEqual([
    'region-vest',
    'region-ost',
    'centret',
    'foreningen',
  ]);
  const claimed = step.seats.flatMap((seat) => seat.claims);
  expect(steps('2025-06-06T07:01:00.000Z', claimed)).toEqual([]);
});

test('after an outage two reminders become one, the latest', () => {
  const found = steps('2025-06-11T07:30:00.000Z');
  const reminders = found.filter((step) => step.kind === 'remind');
  expect(reminders).toHaveLength(1);
  expect(reminders[0]).toMatchObject({ reminder: 'last-working-day', dueAt: '2025-06-11T06:00:00.000Z' });
});

test('those whose deadline has passed are dropped, and the case is closed half a minute after it', () => {
  expect(steps('2025-06-11T22:00:10.000Z')).toEqual([]);
  expect(steps('2025-06-11T22:00:30.000Z')).toEqual([{ kind: 'close' }]);
});

test('nobody is reminded at night or on a day off; the case is looked at again when the office opens', () => {
  const night = '2025-06-06T20:00:00.000Z';
  expect(steps(night)).toEqual([]);
  // Whit Monday is passed over: Tuesday 10 June 8.00.
  expect(caseDueAt(round, night, board.calendar)).toBe('2025-06-10T06:00:00.000Z');
});

test('on the working day before the deadline those who run it hear who is missing, once', () => {
  const claims = seats.map((seat) => reminderClaim(round, '2025-06-06T07:00:00.000Z', seat.seatId));
  const found = steps('2025-06-10T07:00:00.000Z', claims);
  expect(found).toEqual([{ kind: 'dayBefore', claim: 'dayBefore|1|2025-06-11T21:59:59.999Z' }]);
  expect(steps('2025-06-10T07:05:00.000Z', [...claims, 'dayBefore|1|2025-06-11T21:59:59.999Z'])).toEqual([]);
});

describe('an outcome that those missing cannot change', () => {
  const simple = (reminding: 'untilFixed' | 'everyAnswer') => {
    const answers = {
      ministeriet: 'approve',
      'region-vest': 'approve',
      'region-ost': 'approve',
    } as const;
    const open = anOpenCase(board, { now: sentAt, answers });
    const rules = {
      ...open.round.rules,
      majority: { value: majorityOf('absolute'), setBy: 'board' as const },
      meetingDemand: {
        value: { members: null, chairAlone: false, ends: 'atDeadline' as const },
        setBy: 'board' as const,
      },
      reminding: { value: reminding, setBy: 'board' as const },
    };
    return { round: { ...open.round, rules }, seats: open.seats };
  };

  test('then nobody is reminded, and nobody is told who is missing', () => {
    const { round: fixed, seats: given } = simple('untilFixed');
    expect(toRemind(fixed, given)).toEqual([]);
    for (const at of ['2025-06-06T07:00:00.000Z', '2025-06-10T07:00:00.000Z'])
      expect(dueSteps(fixed, given, new Set(), at, board.calendar)).toEqual([]);
  });

  test('given rules that want every answer, then those missing are reminded all the same', () => {
    const { round: fixed, seats: given } = simple('everyAnswer');
    expect(toRemind(fixed, given).map(({ seatId }) => seatId)).toEqual(['centret', 'foreningen']);
    expect(dueSteps(fixed, given, new Set(), '2025-06-06T07:00:00.000Z', board.calendar)).toMatchObject([
      { kind: 'remind' },
    ]);
  });

  test('given an answer that still can, then those missing are reminded', () => {
    const { round: fixed, seats: given } = simple('untilFixed');
    const two = given.map((seat) => (seat.seatId === 'region-ost' ? { ...seat, answer: null } : seat));
    expect(toRemind(fixed, two)).toHaveLength(3);
  });
});
