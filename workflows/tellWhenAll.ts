import type { OperationId, RoundId } from '../domain/ids';
import { owing } from '../domain/round/owing';
import type { Actor, Seated } from './actor';
import { runCase } from './changeCase';
import type { Deps } from './deps';
import type { Recipient } from './outbox';
import { nameOf } from './recipients';
import { type Refused, refused, whyNotOpen } from './refused';

/** "Sig til, når alle har svaret": once, for this case, to whoever asked. */
export function tellWhenAll(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  operation: OperationId,
): Promise<{ kind: 'noted' } | Refused> {
  return runCase(deps, roundId, actor, operation, (whole, seated) => {
    const round = whole.round.value;
    if (round.status !== 'open') return refused(whyNotOpen(round.status));
    const missing = owing(
      round.rules,
      whole.seats.map((seat) => seat.value),
    );
    if (missing.length === 0) return refused('nothingToDo');
    const who = nameOf(asRecipient(seated));
    if (round.tellWhenAllAnswered.includes(who)) return { kind: 'done', result: { kind: 'noted' } };
    const value = { ...round, tellWhenAllAnswered: [...round.tellWhenAllAnswered, who] };
    return {
      kind: 'write',
      writes: [{ row: 'round', value, etag: whole.round.etag }],
      result: { kind: 'noted' },
    };
  });
}

/** Whoever asks, as the one who will be told: one of the secretariat is told under the first identity on the roster. */
function asRecipient({ role, identity }: Seated): Recipient {
  if ('seat' in role) return { kind: 'seat', seatId: role.seat.id };
  if (role.kind === 'substitute') return { kind: 'substitute', seatId: role.of.id };
  const known = role.person.identities[0] ?? identity;
  return role.kind === 'secretariat'
    ? { kind: 'secretariat', identity: known }
    : { kind: 'contact', seatId: role.of.id, identity: known };
}
