import { type Language, languageOf } from '../../domain/language';
import type { Address } from '../notice';
import type { Recipient } from '../outbox';
import type { PersonalChat, Sending } from '../ports';
import { personTo } from '../recipients';
import type { At } from './at';

/**
 * Where a recipient is reached, or why not: nobody tied the channel, the person was never seen in Teams or took the app
 * away. `marked`: the last sending did not come through; `etag` is that of the person's chat as it was read. `nobody`:
 * who it was for has left the roster.
 */
export type Reach =
  | { kind: 'reached'; address: Address; etag: string | null; marked: string | null }
  | { kind: 'unreachable'; code: 'channelNotTied' | 'neverSeen' | 'appRemoved' }
  | { kind: 'nobody' };

export async function reach(at: At, to: Recipient): Promise<Reach> {
  const { deps, board } = at;
  if (to.kind === 'channel') {
    const tie = await deps.conversations.channelOf(board.id);
    if (tie === null) return { kind: 'unreachable', code: 'channelNotTied' };
    const address: Address = { kind: 'channel', tie, language: board.language };
    return { kind: 'reached', address, etag: null, marked: null };
  }
  const person = personTo(board, to);
  if (person === null) return { kind: 'nobody' };
  const chats = (
    await Promise.all(person.identities.map((identity) => deps.conversations.readPersonal(identity)))
  ).filter((chat) => chat !== null);
  const installed = chats.filter(({ value }) => value.installed);
  const chat = installed.find(({ value }) => value.unreachable === null) ?? installed[0];
  if (chat === undefined) return { kind: 'unreachable', code: chats.length > 0 ? 'appRemoved' : 'neverSeen' };
  const language = languageFor(chat.value, person.language, board.language);
  return {
    kind: 'reached',
    address: { kind: 'person', chat: chat.value, language },
    etag: chat.etag,
    marked: chat.value.unreachable,
  };
}

/** What a sending to an address is to the pace. */
export function sendingTo(address: Address): Sending {
  return address.kind === 'channel'
    ? { tenantId: address.tie.tenantId, conversationId: address.tie.conversationId }
    : { tenantId: address.chat.identity.tenantId, conversationId: address.chat.conversationId };
}

/** The person's own Teams language decides, then what the roster says, then the board's. */
function languageFor(chat: PersonalChat, roster: Language | undefined, board: Language): Language {
  return languageOf(chat.locale ?? undefined, roster ?? board);
}
