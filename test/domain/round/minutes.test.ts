import fc from 'fast-check';
import { presetRules } from '../../../domain/board/presets';
import { RulesOfProcedure } from '../../../domain/board/rules';
import type { SeatId } from '../../../domain/ids';
import { accountForSeats } from '../../../domain/round/accountForSeats';
import { blankForm } from '../../../domain/round/blankForm';
import { castAnswer } from '../../../domain/round/castAnswer';
import { correctionState, type Ruling, ruleOnCorrection } from '../../../domain/round/correction';
import { decideCase, endsEarly, figuresOf, verdictBy } from '../../../domain/round/endCase';
import { freezeMinutesRules, minutesPeriod } from '../../../domain/round/minutesRules';
import type { OpenRound } from '../../../domain/round/round';
import type { SeatInCase } from '../../../domain/round/seat';
import { Tally } from '../../../domain/round/tally';
import { isApproval, verdict } from '../../../domain/round/verdict';
import { aBoardOf, aMoment, anOpenCase } from '../../support/builders';
import { chosen, presetCase, seatsOf } from '../../support/caseRules';

const board = aBoardOf(5);
const ids = board.seats.map(({ id }) => id);
const [a, b, c] = ids as [SeatId, SeatId, SeatId, SeatId, SeatId];

/** Minutes out for approval, delivered to everyone; `correct` are those who have corrections. */
function minutes(correct: SeatId[] = [], approve: SeatId[] = []) {
  const answers = Object.fromEntries([
    ...correct.map((id) => [id, 'correct' as const]),
    ...approve.map((id) => [id, 'approve' as const]),
  ]);
  const { round, seats } = anOpenCase(board, { now: aMoment, form: { kind: 'minutes' }, answers });
  return { round, seats: seats.map((seat) => ({ ...seat, reached: true })) };
}

function ruled(round: OpenRound, seats: SeatInCase[], seatId: SeatId, ruling: Ruling): SeatInCase[] {
  const decision = ruleOnCorrection(round, seats, seatId, ruling, aMoment);
  if (decision.kind !== 'ruled') throw new Error(decision.kind);
  return seats.map((seat) => decision.steps.find((step) => step.seat.seatId === seat.seatId)?.seat ?? seat);
}

const accepted: Ruling = { kind: 'accepted', answer: 1 };
const rejected: Ruling = { kind: 'rejected', answer: 1, reason: 'Mødet besluttede det, som det står.' };
const against = (other: SeatId): Ruling => ({ kind: 'contradicts', answer: 1, other });
const stateOf = (seats: SeatInCase[], id: SeatId) => {
  const seat = seats.find(({ seatId }) => seatId === id);
  if (seat === undefined) throw new Error('no seat');
  return correctionState(seat, seats);
};
const outcomeOf = ({ round }: { round: OpenRound }, seats: SeatInCase[]) => {
  const { outcome, reason } = verdictBy('deadline', round.rules, seats);
  return { outcome, reason };
};

describe('the rules of minutes', () => {
  it('are those of the preset for minutes, set for the case, where the board has said nothing', () => {
    const rules = freezeMinutesRules(RulesOfProcedure.parse({}), 3);
    expect(rules.silence).toEqual({ value: 'approves', setBy: 'case' });
    expect(rules.quorum).toEqual({ value: 'none', setBy: 'case' });
    expect(rules.unreached).toEqual({ value: 'noDecision', setBy: 'case' });
    expect(rules.corrections).toEqual({ value: 'unsettledToMeeting', setBy: 'case' });
  });

  it('are the board’s own where it has some', () => {
    const own = RulesOfProcedure.parse({
      silence: { value: 'notCounted', source: '§ 9' },
      unreached: { value: 'notApproved', source: '§ 9' },
    });
    const rules = freezeMinutesRules(own, 3);
    expect(rules.silence).toEqual({ value: 'notCounted', setBy: 'board', source: '§ 9' });
    expect(rules.unreached).toEqual({ value: 'notApproved', setBy: 'board', source: '§ 9' });
    // Where silence is no approval, answers are asked for.
    expect(rules.quorum).toEqual({ value: { of: 'eligible', basis: 'answers', min: 3 }, setBy: 'case' });
  });

  it('give the board’s period for minutes, and the suggested seven working days where it has none', () => {
    expect(minutesPeriod(RulesOfProcedure.parse({}))).toEqual({ kind: 'workingDays', n: 7 });
    const own = RulesOfProcedure.parse({ minutesPeriod: { value: { kind: 'workingDays', n: 5 } } });
    expect(minutesPeriod(own)).toEqual({ kind: 'workingDays', n: 5 });
    const quick = {
      ...board,
      rulesOfProcedure: [{ from: '2025-01-01', decision: 'pkt. 4', rules: own }],
    };
    expect(blankForm(quick, { kind: 'minutes' }, aMoment).workingDays).toBe('5');
    expect(blankForm(quick, {}, aMoment).workingDays).toBe('7');
  });
});

describe('corrections', () => {
  it('must have a text', () => {
    const { round, seats } = minutes();
    const press = { version: 1, seen: 0, choice: 'correct' as const, receivedAt: aMoment, onBehalf: null };
    expect(castAnswer(round, seats[0] as SeatInCase, { ...press, comment: '' }).kind).toBe('commentMissing');
    expect(castAnswer(round, seats[0] as SeatInCase, { ...press, comment: 'Ret pkt. 6.' }).kind).toBe(
      'record',
    );
  });

  it('stand in the way until they are accepted', () => {
    const sent = minutes([a]);
    expect(outcomeOf(sent, sent.seats)).toEqual({ outcome: 'toMeeting', reason: 'correctionsUnsettled' });
    const after = ruled(sent.round, sent.seats, a, accepted);
    expect(stateOf(after, a)).toBe('accepted');
    expect(outcomeOf(sent, after)).toEqual({ outcome: 'tacitlyApproved', reason: 'majorityMet' });
  });

  it('that are accepted count for the minutes, in the figures and seat by seat', () => {
    const sent = minutes([a], [b, c, ...ids.slice(3)]);
    const after = ruled(sent.round, sent.seats, a, accepted);
    expect(outcomeOf(sent, after).outcome).toBe('approved');
    expect(figuresOf(sent.round.rules, after)).toMatchObject({
      for: 5,
      against: 0,
      byChoice: { correct: 1 },
    });
    const [account] = accountForSeats(sent.round.rules, after, 'deadline');
    expect(account).toEqual({ seatId: a, counted: 'for', choice: 'correct' });
  });

  it('that are rejected send the minutes to the next meeting, unless the member withdraws them', () => {
    const sent = minutes([a]);
    const after = ruled(sent.round, sent.seats, a, rejected);
    expect(outcomeOf(sent, after)).toEqual({ outcome: 'toMeeting', reason: 'correctionsUnsettled' });
    const press = { version: 1, seen: 1, comment: '', receivedAt: aMoment, onBehalf: null };
    const answered = castAnswer(sent.round, after[0] as SeatInCase, { ...press, choice: 'approve' });
    if (answered.kind !== 'record') throw new Error(answered.kind);
    const withdrawn = [answered.seat, ...after.slice(1)];
    expect(stateOf(withdrawn, a)).toBeNull();
    expect(outcomeOf(sent, withdrawn).outcome).toBe('tacitlyApproved');
  });

  it('that are withdrawn leave no remark behind, and what is written instead does', () => {
    const { round, seats } = minutes([a]);
    const seat = seats.find(({ seatId }) => seatId === a);
    if (seat?.answer == null) throw new Error('no corrections');
    const press = (comment: string) =>
      castAnswer(round, seat, {
        version: 1,
        seen: 1,
        choice: 'approve',
        comment,
        receivedAt: aMoment,
        onBehalf: null,
      });
    expect(press(seat.answer.comment)).toMatchObject({
      seat: { answer: { choice: 'approve', comment: '' } },
      happening: { comment: '' },
    });
    expect(press('Tak for et godt referat.')).toMatchObject({
      seat: { answer: { comment: 'Tak for et godt referat.' } },
    });
  });

  it('are ruled on anew when the member has changed them', () => {
    const sent = minutes([a]);
    const after = ruled(sent.round, sent.seats, a, accepted);
    const press = { version: 1, seen: 1, choice: 'correct' as const, receivedAt: aMoment, onBehalf: null };
    const changed = castAnswer(sent.round, after[0] as SeatInCase, { ...press, comment: 'Noget andet.' });
    if (changed.kind !== 'record') throw new Error(changed.kind);
    const seats = [changed.seat, ...after.slice(1)];
    expect(stateOf(seats, a)).toBe('open');
    expect(ruleOnCorrection(sent.round, seats, a, accepted, aMoment)).toEqual({ kind: 'changed' });
  });

  it('that contradict each other stand in the way of both, until one of them gives way', () => {
    const sent = minutes([a, b]);
    const marked = ruled(sent.round, sent.seats, a, against(b));
    expect([stateOf(marked, a), stateOf(marked, b)]).toEqual(['contradicting', 'contradicting']);
    expect(outcomeOf(sent, marked).outcome).toBe('toMeeting');
    const oneAccepted = ruled(sent.round, marked, a, accepted);
    expect([stateOf(oneAccepted, a), stateOf(oneAccepted, b)]).toEqual(['accepted', 'open']);
  });

  it('contradict only corrections that are there', () => {
    const sent = minutes([a]);
    for (const other of [a, b])
      expect(ruleOnCorrection(sent.round, sent.seats, a, against(other), aMoment)).toEqual({
        kind: 'noOther',
      });
  });

  it('are ruled on once, however often it is pressed, and the ruling can be changed', () => {
    const sent = minutes([a, b]);
    for (const ruling of [accepted, rejected, against(b)]) {
      const after = ruled(sent.round, sent.seats, a, ruling);
      expect(ruleOnCorrection(sent.round, after, a, ruling, aMoment)).toEqual({ kind: 'repeated' });
      expect(after[0]?.events).toBe((sent.seats[0]?.events ?? 0) + 1);
    }
    const changed = ruled(sent.round, ruled(sent.round, sent.seats, a, accepted), a, rejected);
    expect(stateOf(changed, a)).toBe('rejected');
  });

  it('are ruled on until the deadline and not after', () => {
    const sent = minutes([a]);
    const late = '2031-01-01T00:00:00.000Z';
    expect(ruleOnCorrection(sent.round, sent.seats, a, accepted, late)).toEqual({ kind: 'ended' });
    const ended = decideCase(sent.round, sent.seats, 'deadline', late, board.calendar);
    expect(ruleOnCorrection(ended.round, ended.seats, a, accepted, late)).toEqual({ kind: 'ended' });
    expect(ended.round.ending).toMatchObject({
      verdict: { outcome: 'toMeeting', tally: { corrections: { open: 1, accepted: 0 } } },
    });
  });

  it('hold an early closing back while they can still be settled', () => {
    const all = minutes([a], ids.slice(1));
    const round = {
      ...all.round,
      rules: { ...all.round.rules, earlyClose: chosen('whenAllAnswered' as const) },
    };
    expect(endsEarly(round, all.seats)).toBeNull();
    expect(endsEarly(round, ruled(round, all.seats, a, accepted))).toBe('allAnswered');
  });

  it('of a recused member are not there', () => {
    const sent = minutes([a]);
    const seats = sent.seats.map((seat) => (seat.seatId === a ? { ...seat, recused: true } : seat));
    expect(outcomeOf(sent, seats).outcome).toBe('tacitlyApproved');
  });
});

test('minutes are approved exactly where every correction is accepted and silence may approve', () => {
  const fate = fc.constantFrom('silent', 'approve', 'open', 'accepted', 'rejected' as const);
  fc.assert(
    fc.property(fc.array(fate, { minLength: 5, maxLength: 5 }), (fates) => {
      const having = (...wanted: string[]) => ids.filter((_, i) => wanted.includes(fates[i] ?? ''));
      const sent = minutes(having('open', 'accepted', 'rejected'), having('approve'));
      let seats = sent.seats;
      for (const id of having('accepted')) seats = ruled(sent.round, seats, id, accepted);
      for (const id of having('rejected')) seats = ruled(sent.round, seats, id, rejected);
      const { outcome } = outcomeOf(sent, seats);
      expect(isApproval(outcome)).toBe(having('open', 'rejected').length === 0);
      expect(outcome === 'tacitlyApproved').toBe(isApproval(outcome) && having('silent').length > 0);
    }),
  );
});

test('one objection under the silence procedure never yields adopted', () => {
  const letters = fc.constantFrom('n', 'j', '-', '?', '=', 'x', 'N', 'J');
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), (pattern) => {
      const { outcome } = verdict(presetCase('eu-council-silence'), seatsOf(pattern.join('')));
      const objects = pattern.some((letter) => letter.toLowerCase() === 'j');
      if (objects) expect(isApproval(outcome)).toBe(false);
      if (pattern.every((letter) => '-=nN'.includes(letter))) expect(isApproval(outcome)).toBe(true);
    }),
  );
});

test('an objection in a committee is a vote against; a demand for a meeting is what ends the case', () => {
  const rules = presetCase('eu-committee', 3, { kind: 'simple' });
  expect(verdict(rules, seatsOf('J----')).outcome).toBe('tacitlyApproved');
  expect(verdict(rules, seatsOf('JJj--')).outcome).toBe('notApproved');
  expect(verdict(rules, seatsOf('J---m')).outcome).toBe('toMeeting');
});

test('figures stored before the newer answers were known are read as they were stored, so that their hash holds', () => {
  const { round, seats } = minutes();
  const older = figuresOf(round.rules, seats);
  expect(Object.keys(older.byChoice)).toHaveLength(5);
  expect(Tally.parse(older)).toEqual(older);
  const sent = minutes([a]);
  expect(figuresOf(sent.round.rules, sent.seats).byChoice.correct).toBe(1);
});

test('the presets for silence and minutes are what these tests take them for', () => {
  expect(presetRules('minutes-tacit').silence).toMatchObject({ value: 'approves' });
  expect(presetRules('eu-council-silence').meetingDemand).toMatchObject({ value: { members: null } });
});

test('where corrections stand can be told from the events alone', () => {
  const sent = minutes([a, b]);
  const first = ruleOnCorrection(sent.round, sent.seats, a, against(b), aMoment);
  if (first.kind !== 'ruled') throw new Error(first.kind);
  const read = first.steps.map(({ happening }) => {
    if (happening.kind !== 'correctionRuled') throw new Error(happening.kind);
    return {
      seatId: happening.stream,
      answer: { choice: 'correct' as const, n: 1 },
      ruling: happening.ruling,
    };
  });
  const stored = ruled(sent.round, sent.seats, a, against(b));
  for (const seat of read) expect(correctionState(seat, read)).toBe(stateOf(stored, seat.seatId));
});
