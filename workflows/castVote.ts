import type { Instant, OperationId, RoundId } from '../domain/ids';
import { type CastAnswer, castAnswer } from '../domain/round/castAnswer';
import { LIMITS } from '../domain/round/proposal';
import type { Actor } from './actor';
import type { Deps } from './deps';
import { type Pressed, pressAnswer } from './pressAnswer';

/** What a press on an answer came to. */
export type Voted = Pressed;

/** A member answers. A card's field takes no more than a comment may hold; what a client sends beyond is not kept. */
export function castVote(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  press: Omit<CastAnswer, 'receivedAt' | 'onBehalf' | 'upheld' | 'as'>,
  receivedAt: Instant,
  operation: OperationId,
): Promise<Voted> {
  const comment = press.comment.slice(0, LIMITS.comment);
  return pressAnswer(
    deps,
    roundId,
    actor,
    (round, seat, as) => castAnswer(round, seat, { ...press, comment, receivedAt, onBehalf: null, as }),
    receivedAt,
    operation,
  );
}
