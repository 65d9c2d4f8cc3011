import { isPast } from '../calendar/deadline';
import type { Instant } from '../ids';
import type { Choice } from './choice';
import { needsComment } from './choice';
import type { Happening } from './events';
import { isOffered } from './offeredChoices';
import type { Given } from './onBehalf';
import { isSealed, isSent, type Round, type SentRound } from './round';
import { type Answer, answerNumber, isOut, isUnconfirmed, type SeatInCase } from './seat';
import { answers } from './standIn';

/** A press on an answer button, as received. `seen` is the answer number the pressed card was made for. */
export interface CastAnswer {
  version: number;
  seen: number;
  choice: Choice;
  comment: string;
  receivedAt: Instant;
  /** How the secretariat got the answer, when it records one for a member; null for the member's own press. */
  onBehalf: Given | null;
  /** The member stands by the answer of an earlier version; `choice` and `comment` are that answer's. */
  upheld?: true;
  /** The seat's substitute presses, and not the member. */
  as?: 'substitute' | undefined;
}

/**
 * What a press comes to. Only `record` and `late` write anything.
 * `repeated`: the same answer again, a success. `stale`: an older card says something else, so the fresh card is shown
 * (Teams resends old presses, sometimes after the member has changed the answer). `final`: the case's rules let no
 * answer be changed. `handedOver`: somebody else answers for this seat in the case. `notOffered`: an answer of
 * another kind of case, or of a card from before the case had the answers it has.
 */
export type AnswerDecision =
  | { kind: 'record'; seat: SeatInCase; happening: Happening }
  | { kind: 'repeated' }
  | { kind: 'stale' }
  | { kind: 'final' }
  | { kind: 'handedOver' }
  | { kind: 'notOffered' }
  | { kind: 'commentMissing' }
  | { kind: 'late'; seat: SeatInCase; happening: Happening }
  | { kind: 'lateAgain' }
  | { kind: 'ended' }
  | { kind: 'notOpen' }
  | { kind: 'observer' }
  | { kind: 'recused' };

/**
 * Decides a press. Guard order: may this seat answer at all, is it already so (a success), is it an
 * answer of this case at all, is the card old, is the case over or the deadline passed, and only then record. The
 * time of receipt decides (design, invariant 2).
 */
export function castAnswer(round: Round, seat: SeatInCase, press: CastAnswer): AnswerDecision {
  if (!seat.vote) return { kind: 'observer' };
  if (isOut(seat)) return { kind: 'recused' };
  if (!isSent(round)) return { kind: 'notOpen' };
  if (saysTheSame(round, seat, press)) return { kind: 'repeated' };
  const over = isSealed(round) || isPast(round.deadline, press.receivedAt);
  if (press.onBehalf === null && !answers(seat, press.as)) return { kind: over ? 'ended' : 'handedOver' };
  if (!isOffered(round, press.choice)) return { kind: 'notOffered' };
  if (over) return late(round, seat, press);
  if (press.version !== round.version || press.seen < answerNumber(seat)) return { kind: 'stale' };
  if (isFinal(round, seat)) return { kind: 'final' };
  if (needsComment(press.choice) && press.comment === '') return { kind: 'commentMissing' };
  return record(round, seat, press);
}

/**
 * Whether the seat's answer can no longer be changed by the rules of the case. An answer on an earlier version binds nobody
 * to this one, and what the secretariat recorded the member may put right until he has confirmed it.
 */
export function isFinal(
  round: Pick<SentRound, 'rules' | 'version'>,
  { answer }: Pick<SeatInCase, 'answer'>,
): boolean {
  return (
    !round.rules.changeAnswer.value &&
    answer !== null &&
    answer.version === round.version &&
    !isUnconfirmed(answer)
  );
}

function saysTheSame(round: SentRound, seat: SeatInCase, press: CastAnswer): boolean {
  const answer = seat.answer;
  return (
    answer !== null &&
    answer.version === round.version &&
    press.version === round.version &&
    answer.choice === press.choice &&
    answer.comment === press.comment &&
    isSaidSo(answer, press)
  );
}

// The member's own word takes the place of one that was recorded and not confirmed, also where both say the same. And what
// is recorded again comes anew when it came otherwise.
function isSaidSo(answer: Answer, { onBehalf }: CastAnswer): boolean {
  if (onBehalf === null) return !isUnconfirmed(answer);
  const before = answer.onBehalf;
  return (
    before === null ||
    (before.by === onBehalf.by &&
      before.givenAt === onBehalf.givenAt &&
      before.from === onBehalf.from &&
      before.note === onBehalf.note)
  );
}

function record(round: SentRound, seat: SeatInCase, press: CastAnswer): AnswerDecision {
  const n = answerNumber(seat) + 1;
  const { choice, receivedAt, onBehalf } = press;
  const comment = withdraws(seat, press) ? '' : press.comment;
  const recorded = onBehalf === null ? null : { ...onBehalf, mail: null, confirmedAt: null };
  const upheld = press.upheld === true ? { upheld: true as const } : {};
  // What is recorded while a case is handed over is the substitute's too: nobody else answers then.
  const by = seat.handover === null ? {} : { substitute: seat.handover.name };
  return {
    kind: 'record',
    seat: {
      ...seat,
      events: seat.events + 1,
      answer: {
        n,
        version: round.version,
        choice,
        comment,
        at: receivedAt,
        onBehalf: recorded,
        ...upheld,
        ...by,
      },
    },
    happening: {
      stream: seat.seatId,
      kind: 'answered',
      version: round.version,
      answer: n,
      choice,
      comment,
      onBehalf,
      ...upheld,
      fingerprint: round.fingerprint,
    },
  };
}

// Who withdraws his corrections presses below them: the card still holds their text, and it is no remark of an approval.
function withdraws({ answer }: SeatInCase, { choice, comment }: CastAnswer): boolean {
  return choice === 'approve' && answer?.choice === 'correct' && answer.comment === comment;
}

// One late answer a seat is kept: enough for the record, and nobody can fill the store by pressing on.
function late(round: SentRound, seat: SeatInCase, press: CastAnswer): AnswerDecision {
  if (round.status === 'closed' && round.ending.kind !== 'decided') return { kind: 'ended' };
  if (press.version !== round.version || press.seen < answerNumber(seat)) return { kind: 'ended' };
  if (seat.lateAnswers > 0) return { kind: 'lateAgain' };
  const { choice, comment } = press;
  return {
    kind: 'late',
    seat: { ...seat, events: seat.events + 1, lateAnswers: seat.lateAnswers + 1 },
    happening: { stream: seat.seatId, kind: 'answeredLate', choice, comment },
  };
}
