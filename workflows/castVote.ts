import type { Instant, OperationId, RoundId } from '../domain/ids';
import { type CastAnswer, castAnswer } from '../domain/round/castAnswer';
import type { Actor } from './actor';
import type { Deps } from './deps';
import { type Pressed, pressAnswer } from './pressAnswer';

/** What a press on an answer came to. */
export type Voted = Pressed;

/** A member answers. */
export function castVote(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  press: Omit<CastAnswer, 'receivedAt' | 'onBehalf' | 'upheld' | 'as'>,
  receivedAt: Instant,
  operation: OperationId,
): Promise<Voted> {
  return pressAnswer(
    deps,
    roundId,
    actor,
    (round, seat, as) => castAnswer(round, seat, { ...press, receivedAt, onBehalf: null, as }),
    receivedAt,
    operation,
  );
}
