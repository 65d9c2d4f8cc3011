import { ulid } from 'ulid';
import type { Board } from '../../domain/board/board';
import type { Identity, RoundId } from '../../domain/ids';

/** What someone does in the own chat with the bot, as Teams sends it. No connector listens at its address. */
export function activityOf({ tenantId, objectId }: Identity, what: object): object {
  return {
    id: `f:${ulid()}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: `29:${objectId}`, aadObjectId: objectId },
    recipient: { id: '28:votum' },
    conversation: { id: `a:${objectId}`, conversationType: 'personal', tenantId },
    ...what,
  };
}

/** A member presses an answer, from the card that shows the seat's `seen`-th answer; another one each time. */
export function pressOf(who: Identity, roundId: RoundId, seen: number, comment = ''): object {
  const choice = seen % 2 === 0 ? 'approve' : 'abstain';
  const data = { v: 1, roundId, version: 1, seen, choice, comment };
  return activityOf(who, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'round.vote', data }, trigger: 'manual' },
  });
}

/** Something typed. */
export function messageOf(who: Identity, text: string): object {
  return activityOf(who, { type: 'message', textFormat: 'plain', text, locale: 'da-DK', attachments: [] });
}

/** The identity of whoever holds the board's n-th seat. */
export function holderOf(board: Board, n: number): Identity {
  const identity = board.seats[n]?.person.identities[0];
  if (identity === undefined) throw new Error(`Nobody is known in seat ${n}.`);
  return identity;
}
