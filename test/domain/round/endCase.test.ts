import { SeatId } from '../../../domain/ids';
import type { CaseRules } from '../../../domain/round/caseRules';
import { caseView } from '../../../domain/round/caseView';
import { castAnswer } from '../../../domain/round/castAnswer';
import type { Choice } from '../../../domain/round/choice';
import { decideCase, endsEarly } from '../../../domain/round/endCase';
import { mayExtend } from '../../../domain/round/extendCase';
import { Recorded } from '../../../domain/round/onBehalf';
import { aBoard, allReached, aMoment, anOpenCase } from '../../support/builders';
import { caseRules, chosen } from '../../support/caseRules';

const board = aBoard();
const voters = ['ministeriet', 'region-vest', 'region-ost', 'centret', 'foreningen'];
const given = (choices: Choice[]) =>
  Object.fromEntries(choices.map((choice, i) => [voters[i] ?? '', choice]));
const open = (over: Partial<CaseRules>, choices: Choice[]) =>
  anOpenCase(board, { round: { rules: caseRules(over) }, answers: given(choices) });
const all: Choice[] = ['approve', 'approve', 'approve', 'approve', 'approve'];
const noMeeting = chosen({ members: null, chairAlone: false, ends: 'atDeadline' as const });

describe('a case ends before its deadline', () => {
  test.each<[string, Partial<CaseRules>, Choice[], string | null]>([
    ['never, though all have answered', { earlyClose: chosen('never') }, all, null],
    ['when all have answered', { earlyClose: chosen('whenAllAnswered') }, all, 'allAnswered'],
    ['not before all have answered', { earlyClose: chosen('whenAllAnswered') }, all.slice(1), null],
    [
      'when no answer can change the outcome',
      { earlyClose: chosen('whenFixed'), meetingDemand: noMeeting },
      ['approve', 'approve', 'reject'],
      'outcomeFixed',
    ],
    [
      'not while a member can still take it to a meeting',
      { earlyClose: chosen('whenFixed') },
      ['approve', 'approve', 'reject'],
      null,
    ],
    [
      'at once when a meeting is demanded and the rules say so',
      { meetingDemand: chosen({ members: 1, chairAlone: false, ends: 'atOnce' }) },
      ['approve', 'approve', 'request-meeting'],
      'meetingDemanded',
    ],
    ['not at once when they do not (ADR 0011)', {}, ['approve', 'approve', 'request-meeting'], null],
  ])('%s', (_, rules, choices, cause) => {
    const { round, seats } = open(rules, choices);
    expect(endsEarly(round, seats)).toBe(cause);
  });

  test('an outcome that was fixed is the outcome it is closed with', () => {
    const { round, seats } = open({ earlyClose: chosen('whenFixed'), meetingDemand: noMeeting }, [
      'approve',
      'approve',
      'reject',
    ]);
    const ended = decideCase(round, seats, 'outcomeFixed', aMoment, board.calendar);
    expect(ended.round.ending).toMatchObject({
      cause: 'outcomeFixed',
      verdict: { outcome: 'notApproved', reason: 'against' },
    });
  });
});

describe('where an answer cannot be changed', () => {
  const { round, seats } = open({ changeAnswer: chosen(false) }, ['approve']);
  const [seat] = seats;
  if (seat?.answer == null) throw new Error('the first seat has answered');
  const { answer } = seat;
  const press = { version: 1, seen: 1, comment: '', receivedAt: aMoment, onBehalf: null };

  test('another answer changes nothing, and the same one is a success', () => {
    expect(castAnswer(round, seat, { ...press, choice: 'reject' })).toEqual({ kind: 'final' });
    expect(castAnswer(round, seat, { ...press, choice: 'approve' })).toEqual({ kind: 'repeated' });
  });

  test('what the secretariat recorded, the member may put right', () => {
    const recorded = { ...seat, answer: { ...answer, onBehalf: Recorded.parse('Telefon') } };
    expect(castAnswer(round, recorded, { ...press, choice: 'reject' }).kind).toBe('record');
  });

  test('an answer on an earlier version binds nobody to this one', () => {
    const next = { ...round, version: 2 };
    expect(castAnswer(next, seat, { ...press, version: 2, choice: 'reject' }).kind).toBe('record');
  });
});

test.each([
  ['nobody', null, 0, false, false],
  ['secretariatOrChair', null, 5, true, true],
  ['oneChair', null, 0, false, true],
  ['secretariatOrChair', 1, 0, true, true],
  ['secretariatOrChair', 1, 1, false, false],
] as const)(
  'extended by %s, at most %s times, after %i: secretariat %s, chair %s',
  (by, times, before, secretariat, chair) => {
    const { round } = open({ extension: chosen({ by, times }) }, []);
    const extension = { from: aMoment, to: aMoment, reason: 'Bilag', at: aMoment };
    const extended = { ...round, extensions: Array.from({ length: before }, () => extension) };
    expect(mayExtend(extended, 'secretariat')).toBe(secretariat);
    expect(mayExtend(extended, 'chair')).toBe(chair);
  },
);

describe('names shown', () => {
  const seatId = SeatId.parse('centret');
  const seen = (rules: Partial<CaseRules>, viewer: 'member' | 'chair' | 'secretariat') => {
    const { round, seats } = open(rules, all);
    const ended = decideCase(round, seats, 'deadline', round.deadline.at, board.calendar);
    const as = viewer === 'secretariat' ? { kind: viewer } : { kind: viewer, seatId };
    return caseView(board, ended.round, ended.seats, as, '2025-07-01T00:00:00.000Z');
  };

  test('totals alone: the board sees how many, and never who, also when it is told', () => {
    const view = seen({ namesShown: chosen('totalsOnly') }, 'member');
    expect(view.seats).toBeNull();
    expect(view.figures).toMatchObject({ answered: 5, for: 5 });
    expect(view.ending).not.toBeNull();
    const chair = seen({ namesShown: chosen('totalsOnly') }, 'chair');
    expect(chair.seats?.every((line) => line.choice === null)).toBe(true);
    expect(seen({ namesShown: chosen('totalsOnly') }, 'secretariat').seats?.[0]?.choice).toBe('approve');
  });

  test('after the close: everyone sees them when it is told', () => {
    expect(seen({}, 'member').seats?.[0]?.choice).toBe('approve');
  });
});

test('what it would come to if closed now takes no silence for an answer, and the forecast does', () => {
  const { round, seats } = open(
    { silence: chosen('approves'), quorum: chosen('none'), unreached: chosen('noDecision') },
    [],
  );
  const view = caseView(board, round, allReached(seats), { kind: 'secretariat' }, aMoment);
  expect(view.ifNobodyElse?.outcome).toBe('tacitlyApproved');
  expect(view.ifClosedNow?.outcome).toBe('noDecision');
});
