import { isSame } from '../../domain/board/identityClaim';
import type { BoardId, Identity, RoundId } from '../../domain/ids';
import type { RoundEvent } from '../../domain/round/events';
import { isUnderWay, titleOf } from '../../domain/round/round';
import type { SeatInCase } from '../../domain/round/seat';
import type { Deps } from '../deps';
import { readGoing } from '../listCases';

/** A case under way in which an account gave the answer that stands for a seat. */
export interface AnsweredCase {
  roundId: RoundId;
  title: string;
  body: string;
}

/** The cases under way in which this account gave an answer that stands: pressed by it, or confirmed by it. */
export async function answeredBy(
  deps: Pick<Deps, 'rounds'>,
  boardId: BoardId,
  identity: Identity,
): Promise<AnsweredCase[]> {
  const going = (await readGoing(deps, boardId)).filter(({ round }) => isUnderWay(round.value));
  const found = await Promise.all(
    going.map(async ({ round, seats }) => {
      const events = await deps.rounds.readEvents(round.value.id);
      return seats
        .filter(({ value }) => events.some((event) => isAnswerOf(value, event, identity)))
        .map(({ value }) => ({ roundId: round.value.id, title: titleOf(round.value), body: value.body }));
    }),
  );
  return found.flat();
}

function isAnswerOf(
  { seatId, answer }: SeatInCase,
  { by, happening }: RoundEvent,
  identity: Identity,
): boolean {
  if (answer === null || !('identity' in by) || !isSame(by.identity, identity)) return false;
  if (happening.kind === 'answered')
    return by.kind !== 'secretariat' && happening.stream === seatId && happening.answer === answer.n;
  return happening.kind === 'answerConfirmed' && happening.stream === seatId && happening.answer === answer.n;
}
