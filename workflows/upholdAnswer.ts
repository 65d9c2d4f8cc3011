import type { Instant, OperationId, RoundId } from '../domain/ids';
import { standByAnswer } from '../domain/round/standByAnswer';
import type { Actor } from './actor';
import type { Deps } from './deps';
import { type Pressed, pressAnswer } from './pressAnswer';

/** A member stands by the answer given before the case was amended: it is recorded anew, on the version of the card. */
export function upholdAnswer(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  press: { version: number; seen: number },
  receivedAt: Instant,
  operation: OperationId,
): Promise<Pressed> {
  return pressAnswer(
    deps,
    roundId,
    actor,
    (round, seat, as) => standByAnswer(round, seat, { ...press, receivedAt, as }),
    receivedAt,
    operation,
  );
}
