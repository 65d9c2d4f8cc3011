import fc from 'fast-check';
import { assembleDossier } from '../../../domain/dossier/assembleDossier';
import { checkDossier } from '../../../domain/dossier/checkDossier';
import type { SeatId } from '../../../domain/ids';
import { appendEnded } from '../../../domain/register/appendEnded';
import { recordOf } from '../../../domain/register/caseRecord';
import { decisionNumber } from '../../../domain/register/decisionNumber';
import { isNumbered } from '../../../domain/register/entry';
import { amendCase } from '../../../domain/round/amendCase';
import type { CaseRules } from '../../../domain/round/caseRules';
import { castAnswer } from '../../../domain/round/castAnswer';
import { Choice } from '../../../domain/round/choice';
import { ruleOnCorrection } from '../../../domain/round/correction';
import { type Cause, decideCase, endsEarly, verdictBy } from '../../../domain/round/endCase';
import type { Happening } from '../../../domain/round/events';
import { handOver, standDown, takeBack } from '../../../domain/round/handOver';
import { markReached } from '../../../domain/round/markReached';
import { offeredChoices, offeredFor } from '../../../domain/round/offeredChoices';
import { decideRecusal, reportRecusal, undoRecusal } from '../../../domain/round/recusal';
import { recompute, replay } from '../../../domain/round/replay';
import type { OpenRound, SealedRound } from '../../../domain/round/round';
import { answerNumber, isUnconfirmed, type SeatInCase } from '../../../domain/round/seat';
import { confirmRecorded, disputeRecorded } from '../../../domain/round/settleRecorded';
import { standByAnswer } from '../../../domain/round/standByAnswer';
import { isApproval, type Verdict } from '../../../domain/round/verdict';
import { aBoard, aMoment, anEvent, anOpenCase } from '../../support/builders';
import { caseRules, chosen } from '../../support/caseRules';

// Two chairs, three members and an observer: enough for every rule to bite.
const board = aBoard();
const ids = board.seats.map((seat) => seat.id);
const observer = board.seats.filter((seat) => !seat.vote).map((seat) => seat.id);
const inTime = '2025-05-20T08:00:00.000Z';
const tooLate = '2025-05-28T22:00:05.000Z';

type Step =
  | { do: 'answer'; who: SeatId; choice: Choice; late: boolean; onBehalf: boolean; old: boolean }
  | {
      do:
        | 'stand'
        | 'confirm'
        | 'dispute'
        | 'reach'
        | 'report'
        | 'undo'
        | 'clear'
        | 'disqualify'
        | 'handOver'
        | 'takeBack'
        | 'standDown';
      who: SeatId;
    }
  | { do: 'rule'; who: SeatId; ruling: 'accepted' | 'rejected' | 'contradicts'; other: SeatId }
  | { do: 'amend'; title: string };

const who = fc.constantFrom(...ids);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      who,
      choice: fc.constantFrom(...Choice.options),
      late: fc.constantFrom(false, false, false, true),
      onBehalf: fc.constantFrom(false, false, false, true),
      old: fc.constantFrom(false, false, false, true),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('reach' as const, 'stand' as const, 'confirm' as const, 'dispute' as const),
      who,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('report' as const, 'undo' as const, 'clear' as const, 'disqualify' as const),
      who,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'handOver' as const,
        'handOver' as const,
        'takeBack' as const,
        'standDown' as const,
      ),
      who,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('rule' as const),
      who,
      ruling: fc.constantFrom('accepted' as const, 'rejected' as const, 'contradicts' as const),
      other: who,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('amend' as const), title: fc.constantFrom('Nyt', 'Nyere') }),
  },
);

const anyRules: fc.Arbitrary<CaseRules> = fc
  .record({
    majority: fc.constantFrom(
      { kind: 'noneAgainst' as const },
      { kind: 'unanimity' as const },
      { kind: 'simple' as const },
      { kind: 'absolute' as const, base: 'eligible' as const },
      { kind: 'fraction' as const, of: 2, over: 3, base: 'cast' as const },
    ),
    quorum: fc.constantFrom('none' as const, {
      of: 'eligible' as const,
      basis: 'answers' as const,
      min: 3,
    }),
    silence: fc.constantFrom('notCounted' as const, 'countsAsNo' as const, 'approves' as const),
    unreached: fc.constantFrom('notCounted' as const, 'noDecision' as const),
    tie: fc.constantFrom('rejected' as const, 'chairDecides' as const, 'bothChairs' as const),
    onBehalf: fc.constantFrom('countsAtOnce' as const, 'whenConfirmed' as const),
    substitutes: fc.constantFrom('none' as const, 'allowed' as const),
    earlyClose: fc.constantFrom('never' as const, 'whenAllAnswered' as const, 'whenFixed' as const),
  })
  .chain((values) =>
    fc.constantFrom({}, {}, { corrections: chosen('unsettledToMeeting' as const) }).map((minutes) =>
      caseRules({
        ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, chosen(value)])),
        ...minutes,
        numbered: chosen('everyEnding' as const),
      }),
    ),
  );

/** A case while a history is lived through: its rows, and the events that are stored with them. */
interface Lived {
  round: OpenRound;
  seats: SeatInCase[];
  happenings: Happening[];
}

const { round, seats, events } = anOpenCase(board, { now: aMoment });

function begin(rules: CaseRules): Lived {
  const happenings = events.map(({ happening }) =>
    happening.kind === 'opened' ? { ...happening, rules } : happening,
  );
  const kind = rules.corrections === undefined ? ('approval' as const) : ('minutes' as const);
  return { round: { ...round, rules, kind }, seats, happenings };
}

/** What one step leaves behind; what is refused leaves nothing. */
function live(lived: Lived, one: Step): Lived {
  if (one.do === 'amend') return amended(lived, one.title);
  if (one.do === 'rule') return ruled(lived, one);
  const seat = lived.seats.find(({ seatId }) => seatId === one.who);
  if (seat === undefined) throw new Error(one.who);
  const done = ((): { seat: SeatInCase; happening: Happening } | null => {
    switch (one.do) {
      case 'answer': {
        const decision = castAnswer(lived.round, seat, {
          version: one.old ? 1 : lived.round.version,
          seen: one.old ? 0 : answerNumber(seat),
          choice: offeredFor(lived.round, one.choice) ?? one.choice,
          comment: 'Husk afsnit 2.',
          receivedAt: one.late ? tooLate : inTime,
          as: seat.handover === null ? undefined : 'substitute',
          onBehalf: one.onBehalf ? { by: 'phone', givenAt: null, from: null, note: '' } : null,
        });
        return decision.kind === 'record' || decision.kind === 'late' ? decision : null;
      }
      case 'stand': {
        const as = seat.handover === null ? undefined : ('substitute' as const);
        const press = { version: lived.round.version, seen: answerNumber(seat), receivedAt: inTime, as };
        const decision = standByAnswer(lived.round, seat, press);
        return decision.kind === 'record' || decision.kind === 'late' ? decision : null;
      }
      case 'confirm':
      case 'dispute': {
        const settle = one.do === 'confirm' ? confirmRecorded : disputeRecorded;
        const decision = settle(lived.round, seat, seat.answer?.n ?? 1, inTime);
        return 'seat' in decision ? decision : null;
      }
      case 'reach':
        return markReached(lived.round, seat, lived.round.version, inTime);
      case 'report': {
        const decision = reportRecusal(lived.round, seat, 'self', '', inTime);
        return decision.kind === 'reported' ? decision : null;
      }
      case 'undo': {
        const decision = undoRecusal(lived.round, seat, 'self');
        return decision.kind === 'undone' ? decision : null;
      }
      case 'handOver': {
        const decision = handOver(lived.round, seat, { name: 'Ole Opdigtet', identities: [] }, inTime);
        return decision.kind === 'handedOver' ? decision : null;
      }
      case 'takeBack': {
        const decision = takeBack(lived.round, seat, inTime);
        return decision.kind === 'takenBack' ? decision : null;
      }
      case 'standDown': {
        const decision = standDown(lived.round, seat, '', inTime);
        return decision.kind === 'takenBack' ? decision : null;
      }
      case 'clear':
      case 'disqualify': {
        const outcome =
          one.do === 'clear'
            ? ({ outcome: 'notDisqualified' } as const)
            : ({ outcome: 'disqualified', ground: 1 } as const);
        const decision = decideRecusal(lived.round, seat, seat.recusal?.event ?? 0, outcome, inTime);
        return decision.kind === 'decided' ? decision : null;
      }
    }
  })();
  if (done === null) return lived;
  return {
    round: lived.round,
    seats: lived.seats.map((other) => (other.seatId === one.who ? done.seat : other)),
    happenings: [...lived.happenings, done.happening],
  };
}

function ruled(lived: Lived, { who: seatId, ruling, other }: Extract<Step, { do: 'rule' }>): Lived {
  const answer = lived.seats.find((seat) => seat.seatId === seatId)?.answer?.n ?? 1;
  const said =
    ruling === 'accepted'
      ? { kind: ruling, answer }
      : ruling === 'rejected'
        ? { kind: ruling, answer, reason: 'Mødet besluttede det.' }
        : { kind: ruling, answer, other };
  const decision = ruleOnCorrection(lived.round, lived.seats, seatId, said, inTime);
  if (decision.kind !== 'ruled') return lived;
  const changed = new Map(decision.steps.map(({ seat }) => [seat.seatId, seat]));
  return {
    round: lived.round,
    seats: lived.seats.map((seat) => changed.get(seat.seatId) ?? seat),
    happenings: [...lived.happenings, ...decision.steps.map(({ happening }) => happening)],
  };
}

function amended({ round, seats, happenings }: Lived, title: string): Lived {
  const wanted = {
    proposal: { ...round.proposal, title: `${title} ${round.events}` },
    reason: 'Tal rettet.',
    deadline: 'runsOn' as const,
  };
  const decision = amendCase(round, seats, wanted, inTime, board.calendar);
  if (decision.kind !== 'amended' && decision.kind !== 'corrected') throw new Error(decision.kind);
  if (decision.kind === 'amended') for (const seat of decision.seats) expect(seat.answer).toBeNull();
  return {
    round: decision.round,
    seats: decision.seats.length === 0 ? seats : decision.seats,
    happenings: [...happenings, decision.happening],
  };
}

function end(lived: Lived, cause: Cause = 'deadline') {
  const ended = decideCase(lived.round, lived.seats, cause, tooLate, board.calendar);
  return { ...ended, happenings: [...lived.happenings, ended.happening], verdict: verdictIn(ended.round) };
}

function verdictIn({ ending }: SealedRound): Verdict {
  if (ending.kind !== 'decided') throw new Error(ending.kind);
  return ending.verdict;
}

const histories = (check: (lived: Lived, steps: Step[], rules: CaseRules) => void, runs = 10_000) =>
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), anyRules, (steps, rules) => {
      check(steps.reduce(live, begin(rules)), steps, rules);
    }),
    { numRuns: runs },
  );

test('whatever happens, the outcome computed from the events alone is the one that is stored', () => {
  histories((lived, _, rules) => {
    for (const cause of ['deadline', 'closedEarly'] as const) {
      const { happenings, verdict, round } = end(lived, cause);
      const stored = JSON.parse(JSON.stringify(happenings)) as Happening[];
      expect(recompute(stored)).toEqual(verdict);
      expect(replay(stored)).toMatchObject({
        version: round.version,
        fingerprint: round.fingerprint,
        rules,
      });
    }
  });
});

test('whatever happens, too few answers never approve, and silence does only by its rule and from who was reached', () => {
  histories((lived, _, rules) => {
    const verdict = verdictBy('deadline', rules, lived.seats);
    if (verdict.quorum !== null && verdict.quorum.counted < verdict.quorum.needed)
      expect(isApproval(verdict.outcome)).toBe(false);
    const voting = lived.seats.filter((seat) => seat.vote && !seat.recused);
    const silent = voting.filter((seat) => seat.answer === null);
    if (rules.silence.value !== 'approves' || silent.every((seat) => !seat.reached))
      expect(verdict.outcome).not.toBe('tacitlyApproved');
    if (silent.length === voting.length && rules.silence.value !== 'approves')
      expect(isApproval(verdict.outcome)).toBe(false);
    if (rules.unreached.value === 'noDecision' && silent.some((seat) => !seat.reached))
      expect(isApproval(verdict.outcome)).toBe(false);
  });
});

test('whatever happens, what the observer, the disqualified and those who came too late said is not counted', () => {
  histories((lived, steps, rules) => {
    const verdict = verdictBy('deadline', rules, lived.seats);
    const counted = lived.seats.filter((seat) => seat.vote && !seat.recused && seat.answer !== null);
    const unconfirmed = counted.filter((seat) => isUnconfirmed(seat.answer));
    const left = rules.onBehalf.value === 'whenConfirmed' ? unconfirmed.length : 0;
    expect(verdict.tally.answered).toBe(counted.length - left);
    // Left out of the history altogether, they make no difference.
    const without = steps.filter(
      (one) =>
        !(one.do === 'answer' && (one.late || observer.includes(one.who))) &&
        !(one.do !== 'amend' && one.do !== 'answer' && observer.includes(one.who)),
    );
    expect(verdictBy('deadline', rules, without.reduce(live, begin(rules)).seats)).toEqual(verdict);
  });
});

test('whatever happens, the order in which different seats did what they did never matters', () => {
  histories((lived, steps, rules) => {
    // Between what touches more than one seat they are taken one after the other; each keeps its own order.
    const bySeat: Step[] = [];
    let part: Step[] = [];
    const close = () => {
      for (const id of [...ids].reverse())
        bySeat.push(...part.filter((one) => one.do !== 'amend' && one.who === id));
      part = [];
    };
    for (const one of steps)
      if (one.do === 'amend' || one.do === 'rule') {
        close();
        bySeat.push(one);
      } else part.push(one);
    close();
    const other = bySeat.reduce(live, begin(rules));
    expect(verdictBy('deadline', rules, other.seats)).toEqual(verdictBy('deadline', rules, lived.seats));
  });
});

test('whatever happens, a case that ends before its deadline does so by its rules, and closing again changes nothing', () => {
  histories((lived) => {
    const cause = endsEarly(lived.round, lived.seats);
    if (cause !== null) expect(lived.round.rules.earlyClose.value).not.toBe('never');
    const first = end(lived);
    expect(first.seats.every((seat) => seat.sealed)).toBe(true);
    const again = end({ ...lived, seats: first.seats });
    expect(again.round).toEqual(first.round);
    expect(again.seats).toEqual(first.seats);
    for (const seat of first.seats) {
      const press = {
        version: first.round.version,
        seen: answerNumber(seat),
        choice: offeredChoices(first.round)[0] ?? 'approve',
        comment: '',
        receivedAt: inTime,
        onBehalf: null,
      };
      expect(['late', 'lateAgain', 'ended', 'repeated', 'observer', 'recused']).toContain(
        castAnswer(first.round, seat, press).kind,
      );
    }
  }, 3_000);
});

test('whatever happens, only one of member and substitute can answer, and who gave the answer stands on it', () => {
  histories((lived) => {
    for (const seat of lived.seats) {
      const press = {
        version: lived.round.version,
        seen: answerNumber(seat),
        choice: offeredFor(lived.round, 'reject') ?? 'correct',
        comment: 'Nej.',
        receivedAt: inTime,
        onBehalf: null,
      };
      const by = [undefined, 'substitute' as const].map((as) =>
        castAnswer(lived.round, seat, { ...press, as }),
      );
      expect(by.filter(({ kind }) => kind === 'record').length).toBeLessThan(2);
      for (const [i, decision] of by.entries())
        if (decision.kind === 'record')
          expect(decision.seat.answer?.substitute).toBe(i === 0 ? undefined : 'Ole Opdigtet');
    }
  }, 3_000);
});

test('whatever happens, a dossier of it holds', () => {
  histories((lived) => {
    const ended = end(lived);
    if (ended.round.status !== 'closed') return;
    const counted = new Map<string, number>();
    const event = (happening: Happening) => {
      const n = (counted.get(happening.stream) ?? 0) + 1;
      counted.set(happening.stream, n);
      const at = happening.kind === 'answeredLate' || happening.kind === 'closed' ? tooLate : inTime;
      const stored = anEvent(happening, { n, at: happening.kind === 'opened' ? aMoment : at });
      return { event: stored, document: JSON.parse(JSON.stringify(stored)) as unknown };
    };
    const before = ended.happenings.map(event);
    const { entry } = appendEnded(null, ended.round, recordOf(before), board.calendar);
    if (!isNumbered(entry)) return;
    const decision = decisionNumber(entry.number);
    const { position, hash } = entry;
    const registered = event({ stream: 'round', kind: 'registered', decision, position, hash });
    const closed = { ...ended.round, decision, entered: { position, hash }, events: registered.event.n };
    const stored = {
      board,
      round: closed,
      seats: ended.seats,
      events: [...before, registered],
      entry,
      later: [],
    };
    expect(checkDossier(assembleDossier(stored, { da: '', en: '' }), new Map())).toBeNull();
  }, 500);
});
