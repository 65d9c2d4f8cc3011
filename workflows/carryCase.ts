import type { Board } from '../domain/board/board';
import type { ClosedRound } from '../domain/round/round';
import { isOut } from '../domain/round/seat';
import type { Deps } from './deps';
import type { CarriedItem } from './ports';

/**
 * Puts a closed case on the list for the next agenda: to be told of, or to be decided. Minutes that were not approved go with
 * their draft and the corrections, so that the meeting has before it what could not be settled in writing. Safe to repeat.
 */
export async function carryCase(
  deps: Pick<Deps, 'meetings' | 'rounds'>,
  board: Pick<Board, 'id'>,
  round: ClosedRound,
  kind: CarriedItem['kind'],
): Promise<void> {
  const { id, proposal, closedAt } = round;
  const item: CarriedItem = {
    id,
    boardId: board.id,
    kind,
    title: proposal.title,
    roundId: id,
    at: closedAt,
  };
  if (round.kind !== 'minutes' || kind !== 'decision') return deps.meetings.carry(item);
  const whole = await deps.rounds.readWhole(id);
  const corrections = (whole?.seats ?? []).flatMap(({ value }) =>
    value.answer?.choice === 'correct' && !isOut(value)
      ? [{ body: value.body, text: value.answer.comment }]
      : [],
  );
  return deps.meetings.carry({ ...item, minutes: { papers: proposal.papers, corrections } });
}
