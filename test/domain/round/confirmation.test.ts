import fc from 'fast-check';
import { type Instant, SeatId } from '../../../domain/ids';
import type { CaseRules } from '../../../domain/round/caseRules';
import { type CaseView, caseView } from '../../../domain/round/caseView';
import { castAnswer } from '../../../domain/round/castAnswer';
import type { Choice } from '../../../domain/round/choice';
import { confirmResult, expireConfirmation, refuseResult } from '../../../domain/round/confirmation';
import { confirmationDueAt, confirmationReminders } from '../../../domain/round/confirmationDue';
import { dueSteps } from '../../../domain/round/dueSteps';
import { decideCase } from '../../../domain/round/endCase';
import { reportRecusal } from '../../../domain/round/recusal';
import { type AwaitingRound, Round } from '../../../domain/round/round';
import { isDecision } from '../../../domain/round/verdict';
import type { Viewer } from '../../../domain/round/viewer';
import { aBoard, anOpenCase } from '../../support/builders';
import { caseRules, chosen } from '../../support/caseRules';

// Sent Wednesday 28 May 2025; the deadline is Wednesday 11 June at 23.59, and the chairs are asked on Thursday at 8.00.
const board = aBoard();
const { calendar } = board;
const sentAt: Instant = '2025-05-28T08:00:00.000Z';
const sealed: Instant = '2025-06-11T22:00:30.000Z';
const asked: Instant = '2025-06-12T06:00:00.000Z';
const vest = SeatId.parse('region-vest');
const ministry = SeatId.parse('ministeriet');
const centre = SeatId.parse('centret');
const voters = ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'];
const approve: Choice[] = voters.map(() => 'approve');

function ended(over: Partial<CaseRules>, choices: Choice[] = approve, recused: string[] = []) {
  const answers = Object.fromEntries(
    choices.map((choice, i) => [voters[i] ?? '', choice]).filter(([who = '']) => !recused.includes(who)),
  );
  const { round, seats } = anOpenCase(board, {
    now: sentAt,
    round: { rules: caseRules(over) },
    form: { recused: recused.map((id) => SeatId.parse(id)), minAnswers: '1' },
    answers,
  });
  return { ...decideCase(round, seats, 'deadline', sealed, calendar), opened: round };
}
function awaiting(over: Partial<CaseRules>, choices?: Choice[], recused?: string[]) {
  const { round, seats, happening } = ended(over, choices, recused);
  if (round.status !== 'awaitingConfirmation') throw new Error(`it is ${round.status}`);
  return { round, seats, happening };
}
const both = { confirmation: chosen('bothChairs' as const) };
const one = { confirmation: chosen('oneChair' as const) };
function noted(round: AwaitingRound, who: SeatId, now = asked): AwaitingRound {
  const step = confirmResult(round, who, now, calendar);
  if (step.kind !== 'noted') throw new Error(step.kind);
  return step.round;
}

describe('a decided case', () => {
  test.each<[string, Partial<CaseRules>, Choice[], string]>([
    ['that was approved waits where one chair is to confirm', one, approve, 'awaitingConfirmation'],
    ['that was not approved waits too', both, ['approve', 'approve', 'reject'], 'awaitingConfirmation'],
    ['does not wait where no rule asks for it', {}, approve, 'closed'],
    ['of which nothing was decided is closed at once', both, ['approve'], 'closed'],
    ['that goes to a meeting is closed at once', both, ['approve', 'request-meeting', 'approve'], 'closed'],
  ])('%s', (_, rules, choices, status) => {
    expect(ended(rules, choices).round.status).toBe(status);
  });

  test('given it waits, then the answers are sealed, the verdict stands, and both chairs are asked in office hours', () => {
    const { round, seats, happening } = awaiting(both);
    expect(seats.every((seat) => seat.sealed)).toBe(true);
    expect(round).toMatchObject({
      closedAt: sealed,
      ending: { kind: 'decided', cause: 'deadline', verdict: { outcome: 'approved' } },
      confirmation: { chairs: [ministry, vest], given: [], askedAt: asked },
    });
    // Five working days after Thursday 12 June.
    expect(round.confirmation.until).toMatchObject({ localDate: '2025-06-19', localTime: '23:59' });
    expect(happening).toMatchObject({ kind: 'confirmationAsked', chairs: [ministry, vest] });
    expect(Round.parse(JSON.parse(JSON.stringify(round)))).toEqual(round);
  });

  test('given a chair who is recused, then only the other is asked, and one word is enough', () => {
    const { round } = awaiting(both, approve, ['region-vest']);
    expect(round.confirmation.chairs).toEqual([ministry]);
    expect(confirmResult(round, ministry, asked, calendar)).toMatchObject({ kind: 'closed' });
    expect(confirmResult(round, vest, asked, calendar)).toEqual({ kind: 'notAsked' });
  });

  test('given no chair takes part, then the secretariat records it', () => {
    const { round } = awaiting(both, approve, ['region-vest', 'ministeriet']);
    expect(round.confirmation.chairs).toEqual([]);
    expect(confirmResult(round, ministry, asked, calendar)).toEqual({ kind: 'notAsked' });
    expect(confirmResult(round, null, asked, calendar)).toMatchObject({
      kind: 'closed',
      round: { status: 'closed', confirmed: [{ seatId: null }], ending: { kind: 'decided' } },
    });
    expect(confirmResult(awaiting(both).round, null, asked, calendar)).toEqual({ kind: 'notAsked' });
  });
});

describe('a word about the result', () => {
  test('given both are to confirm, then the first is noted and the second closes the case as it was decided', () => {
    const { round } = awaiting(both);
    const first = noted(round, vest);
    expect(confirmResult(first, vest, asked, calendar)).toEqual({ kind: 'repeated' });
    const last = confirmResult(first, ministry, '2025-06-13T07:00:00.000Z', calendar);
    expect(last).toMatchObject({
      kind: 'closed',
      round: {
        status: 'closed',
        events: round.events + 3,
        closedAt: sealed,
        tellAt: '2025-06-13T07:00:00.000Z',
        decision: null,
        ending: round.ending,
        confirmed: [{ seatId: vest }, { seatId: ministry }],
      },
      happenings: [{ kind: 'confirmed', seatId: ministry }, { kind: 'closed' }],
    });
    expect(last).not.toHaveProperty('round.confirmation');
  });

  test('given one is enough, then either closes it', () => {
    for (const who of [vest, ministry])
      expect(confirmResult(awaiting(one).round, who, asked, calendar)).toMatchObject({ kind: 'closed' });
  });

  test('a member is not asked', () => {
    expect(confirmResult(awaiting(both).round, centre, asked, calendar)).toEqual({ kind: 'notAsked' });
    expect(refuseResult(awaiting(both).round, centre, 'Nej', asked, calendar)).toEqual({ kind: 'notAsked' });
  });

  test('given a refusal, then the case ends without a decision, also when the other has confirmed', () => {
    const step = refuseResult(
      noted(awaiting(both).round, vest),
      ministry,
      'Tallene er forkerte.',
      asked,
      calendar,
    );
    expect(step).toMatchObject({
      kind: 'closed',
      round: {
        status: 'closed',
        closedAt: asked,
        ending: { kind: 'notConfirmed', why: 'refused', reason: 'Tallene er forkerte.' },
        confirmed: [],
      },
      happenings: [
        { kind: 'confirmationRefused', seatId: ministry, reason: 'Tallene er forkerte.' },
        { kind: 'closed', ending: { kind: 'notConfirmed' } },
      ],
    });
  });

  test('the last second of the period counts, the one after it does not', () => {
    const { round } = awaiting(one);
    expect(confirmResult(round, vest, '2025-06-19T21:59:59.999Z', calendar).kind).toBe('closed');
    expect(confirmResult(round, vest, '2025-06-19T22:00:00.000Z', calendar)).toEqual({ kind: 'past' });
    expect(refuseResult(round, vest, 'Nej', '2025-06-19T22:00:00.000Z', calendar)).toEqual({ kind: 'past' });
  });

  test('in whatever order the chairs say it, once or several times, the case ends the same', () => {
    const words = fc.array(fc.constantFrom(vest, ministry, centre), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(both, one), words, (rule, said) => {
        const { round } = awaiting(rule);
        let now: Round = round;
        for (const who of said) {
          if (now.status !== 'awaitingConfirmation') break;
          const step = confirmResult(now, who, asked, calendar);
          if (step.kind === 'noted' || step.kind === 'closed') now = step.round;
        }
        const heard = new Set(said.filter((who) => who !== centre));
        const enough = rule === one ? heard.size > 0 : heard.size === 2;
        expect(now.status).toBe(enough ? 'closed' : 'awaitingConfirmation');
        if (now.status === 'closed') expect(now.ending).toEqual(round.ending);
      }),
    );
  });
});

describe('the period', () => {
  const { round, seats } = awaiting(both);
  const steps = (now: Instant, claimed: string[] = []) =>
    dueSteps(round, seats, new Set(claimed), now, calendar);

  test('reminds on every second working day at nine, and never after the end', () => {
    expect(confirmationReminders(round, calendar)).toEqual([
      '2025-06-16T07:00:00.000Z',
      '2025-06-18T07:00:00.000Z',
    ]);
    const long = awaiting({ ...both, confirmationPeriod: chosen(20) });
    expect(confirmationReminders(long.round, calendar)).toHaveLength(3);
    const short = awaiting({ ...both, confirmationPeriod: chosen(1) });
    expect(confirmationReminders(short.round, calendar)).toEqual([]);
  });

  test('a reminder is due once, in office hours, and after an outage there is one', () => {
    expect(steps('2025-06-16T06:59:00.000Z')).toEqual([]);
    const [due] = steps('2025-06-16T07:00:00.000Z');
    expect(due).toEqual({ kind: 'remindChairs', claim: 'confirm|2025-06-16T07:00:00.000Z' });
    expect(steps('2025-06-16T07:01:00.000Z', ['confirm|2025-06-16T07:00:00.000Z'])).toEqual([]);
    expect(steps('2025-06-16T20:00:00.000Z')).toEqual([]);
    expect(steps('2025-06-18T08:00:00.000Z')).toEqual([
      { kind: 'remindChairs', claim: 'confirm|2025-06-18T07:00:00.000Z' },
    ]);
  });

  test('ends half a minute after its last second, whatever was claimed', () => {
    expect(steps('2025-06-19T22:00:29.000Z')).toEqual([]);
    expect(steps('2025-06-19T22:00:30.000Z', ['confirm|2025-06-18T07:00:00.000Z'])).toEqual([
      { kind: 'expire' },
    ]);
  });

  test('is looked at again at its reminders, when the office opens, and at its end', () => {
    expect(confirmationDueAt(round, sealed, calendar)).toBe('2025-06-12T06:00:00.000Z');
    expect(confirmationDueAt(round, asked, calendar)).toBe('2025-06-16T07:00:00.000Z');
    expect(confirmationDueAt(round, '2025-06-18T08:00:00.000Z', calendar)).toBe('2025-06-19T22:00:30.000Z');
  });

  test('that runs out ends the case without a decision', () => {
    expect(expireConfirmation(round, '2025-06-19T22:00:30.000Z', calendar)).toMatchObject({
      kind: 'closed',
      round: {
        status: 'closed',
        events: round.events + 1,
        ending: { kind: 'notConfirmed', why: 'expired', reason: '' },
        tellAt: '2025-06-20T06:00:00.000Z',
      },
      happenings: [{ kind: 'closed' }],
    });
  });
});

describe('while it waits', () => {
  const { round, seats } = awaiting(both);
  const seen = (viewer: Viewer, of: AwaitingRound = round): CaseView =>
    caseView(board, of, seats, viewer, asked);

  test('nobody but those who run it knows the result, and only the chairs who are missing are asked', () => {
    for (const viewer of [
      { kind: 'channel' },
      { kind: 'member', seatId: centre },
      { kind: 'observer', seatId: SeatId.parse('universitetet') },
    ] as Viewer[])
      expect(seen(viewer)).toMatchObject({
        ending: null,
        ifNobodyElse: null,
        ifClosedNow: null,
        confirms: false,
      });
    expect(seen({ kind: 'secretariat' })).toMatchObject({ ending: { kind: 'decided' }, confirms: false });
    expect(seen({ kind: 'chair', seatId: vest })).toMatchObject({
      ending: { kind: 'decided' },
      confirms: true,
    });
    const first = noted(round, vest);
    expect(seen({ kind: 'chair', seatId: vest }, first).confirms).toBe(false);
    expect(seen({ kind: 'chair', seatId: ministry }, first).confirms).toBe(true);
  });

  test('a recused chair is told nothing, and where no chair takes part the secretariat is asked', () => {
    const out = awaiting(both, approve, ['region-vest', 'ministeriet']);
    const view = (viewer: Viewer) => caseView(board, out.round, out.seats, viewer, asked);
    expect(view({ kind: 'chair', seatId: vest })).toMatchObject({
      viewer: 'recused',
      ending: null,
      confirms: false,
    });
    expect(view({ kind: 'secretariat' }).confirms).toBe(true);
  });

  test('an answer is kept as a remark and never counted, and nobody can be reported any more', () => {
    const seat = seats.find((each) => each.seatId === centre);
    if (seat === undefined) throw new Error('no seat');
    const press = {
      version: 1,
      seen: 1,
      choice: 'reject' as const,
      comment: '',
      receivedAt: asked,
      onBehalf: null,
    };
    const late = castAnswer(round, seat, press);
    expect(late).toMatchObject({ kind: 'late', happening: { kind: 'answeredLate' } });
    if (late.kind === 'late') expect(late.seat.answer).toEqual(seat.answer);
    expect(reportRecusal(round, seat, 'self', '', asked)).toEqual({ kind: 'ended' });
  });
});

test('a case waits for the chairs exactly when it is decided, whatever the answers', () => {
  const answers = fc.array(fc.constantFrom<Choice>('approve', 'reject', 'abstain', 'request-meeting'), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(answers, (choices) => {
      const { round } = ended(both, choices);
      const decides = round.ending.kind === 'decided' && isDecision(round.ending.verdict.outcome);
      expect(round.status).toBe(decides ? 'awaitingConfirmation' : 'closed');
    }),
    { numRuns: 60 },
  );
});
