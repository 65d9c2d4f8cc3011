import { laterBy } from '../../../domain/calendar/localMoment';
import { type CastAnswer, castAnswer } from '../../../domain/round/castAnswer';
import { stopCase } from '../../../domain/round/endCase';
import type { Round } from '../../../domain/round/round';
import type { SeatInCase } from '../../../domain/round/seat';
import { aBoard, aClosedCase, aDraft, aMoment, anOpenCase } from '../../support/builders';

const board = aBoard();
const open = anOpenCase(board);
const answered = anOpenCase(board, { answers: { 'region-ost': 'approve' } });
const later = laterBy(aMoment, 60_000);

function seatOf(seats: readonly SeatInCase[], id: string): SeatInCase {
  const seat = seats.find((candidate) => candidate.seatId === id);
  if (seat === undefined) throw new Error(`no seat ${id}`);
  return seat;
}

function press(over: Partial<CastAnswer> = {}): CastAnswer {
  return { version: 1, seen: 0, choice: 'approve', comment: '', receivedAt: later, onBehalf: null, ...over };
}

/** Given a case and a seat, when it presses, then this comes of it. */
function when(round: Round, seat: SeatInCase, over: Partial<CastAnswer> = {}) {
  return castAnswer(round, seat, press(over));
}

describe('a case in progress', () => {
  const seat = seatOf(open.seats, 'region-ost');

  test('a first answer is recorded as number 1, pinned to the version and the wording', () => {
    expect(when(open.round, seat)).toMatchObject({
      kind: 'record',
      seat: { events: 1, answer: { n: 1, version: 1, choice: 'approve', at: later } },
      happening: { kind: 'answered', answer: 1, fingerprint: open.round.fingerprint },
    });
  });

  test('the same answer again is a success that changes nothing, whatever card it came from', () => {
    const mine = seatOf(answered.seats, 'region-ost');
    expect(when(answered.round, mine, { seen: 0 })).toEqual({ kind: 'repeated' });
    expect(when(answered.round, mine, { seen: 1 })).toEqual({ kind: 'repeated' });
  });

  test('an older card that says something else changes nothing', () => {
    const mine = seatOf(answered.seats, 'region-ost');
    expect(when(answered.round, mine, { seen: 0, choice: 'reject' })).toEqual({ kind: 'stale' });
    expect(when(answered.round, mine, { seen: 1, version: 2, choice: 'reject' })).toEqual({ kind: 'stale' });
  });

  test('the answer can be changed from the newest card', () => {
    const mine = seatOf(answered.seats, 'region-ost');
    expect(when(answered.round, mine, { seen: 1, choice: 'reject' })).toMatchObject({
      kind: 'record',
      seat: { answer: { n: 2, choice: 'reject' } },
    });
  });

  test('"with comments" needs one', () => {
    expect(when(open.round, seat, { choice: 'approve-with-comment' })).toEqual({ kind: 'commentMissing' });
    expect(when(open.round, seat, { choice: 'approve-with-comment', comment: 'Se figur 4.' }).kind).toBe(
      'record',
    );
  });

  test('the observer and a recused member do not answer', () => {
    expect(when(open.round, seatOf(open.seats, 'universitetet'))).toEqual({ kind: 'observer' });
    expect(when(open.round, { ...seat, recused: true })).toEqual({ kind: 'recused' });
  });
});

describe('the deadline', () => {
  const seat = seatOf(open.seats, 'region-ost');
  const { at } = open.round.deadline;

  test('the last millisecond of 23.59 counts, the next does not', () => {
    expect(when(open.round, seat, { receivedAt: at }).kind).toBe('record');
    expect(when(open.round, seat, { receivedAt: laterBy(at, 1) }).kind).toBe('late');
  });

  test('a late answer is kept once as a remark and leaves the answer as it was', () => {
    const late = when(open.round, seat, { receivedAt: laterBy(at, 1_000), choice: 'reject' });
    expect(late).toMatchObject({
      kind: 'late',
      seat: { answer: null, lateAnswers: 1 },
      happening: { kind: 'answeredLate' },
    });
    if (late.kind !== 'late') throw new Error('not late');
    expect(when(open.round, late.seat, { receivedAt: laterBy(at, 2_000) })).toEqual({ kind: 'lateAgain' });
  });

  test('pressing again, late, what one has answered in time is a success', () => {
    const mine = seatOf(answered.seats, 'region-ost');
    expect(when(answered.round, mine, { receivedAt: laterBy(at, 1_000) })).toEqual({ kind: 'repeated' });
  });
});

test('after the closing an answer is late; in a withdrawn case it is nothing at all', () => {
  const closed = aClosedCase(board, open);
  expect(when(closed.round, seatOf(closed.seats, 'region-ost')).kind).toBe('late');
  const withdrawn = stopCase(open.round, open.seats, { kind: 'withdrawn', reason: 'fejl i bilaget' }, later);
  expect(when(withdrawn.round, seatOf(withdrawn.seats, 'region-ost'))).toEqual({ kind: 'ended' });
});

test('a draft cannot be answered', () => {
  expect(when(aDraft(board), seatOf(open.seats, 'region-ost'))).toEqual({ kind: 'notOpen' });
});
