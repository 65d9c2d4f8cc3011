import type { OperationId, RoundId, SeatId } from '../domain/ids';
import { LIMITS } from '../domain/round/proposal';
import { isSent } from '../domain/round/round';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { type Refused, refused } from './refused';

/** The secretariat answers a question; the answer goes to everyone in the case, with the question. */
export function answerQuestion(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  to: { seatId: SeatId; asked: number; answer: string },
  operation: OperationId,
): Promise<{ kind: 'answered'; again: boolean } | Refused> {
  return runCase<{ kind: 'answered'; again: boolean }>(
    deps,
    roundId,
    actor,
    operation,
    async (whole, seated) => {
      const round = whole.round.value;
      if (!isSent(round)) return refused('notFound');
      const answer = to.answer.trim().slice(0, LIMITS.comment);
      if (answer === '') return refused('textMissing');
      const events = await deps.rounds.readEvents(roundId);
      const question = events.find(
        ({ n, happening }) => happening.kind === 'asked' && happening.stream === to.seatId && n === to.asked,
      );
      if (question === undefined || question.happening.kind !== 'asked') return refused('notFound');
      const before = events.some(
        ({ happening }) =>
          happening.kind === 'questionAnswered' &&
          happening.seatId === to.seatId &&
          happening.asked === to.asked,
      );
      if (before) return { kind: 'done', result: { kind: 'answered', again: true } };
      const value = { ...round, events: round.events + 1 };
      return {
        kind: 'write',
        writes: [
          { row: 'round', value, etag: whole.round.etag },
          eventRow(value.events, deps.clock.now(), byOf(seated), operation, {
            stream: 'round',
            kind: 'questionAnswered',
            seatId: to.seatId,
            asked: to.asked,
            text: answer,
          }),
          work(deps, { kind: 'answerToAll', question: question.happening.text, answer, seatId: to.seatId }),
        ],
        result: { kind: 'answered', again: false },
      };
    },
  );
}
