import { type Language, languageOf } from '../../domain/language';
import type { Address } from '../notice';
import type { Recipient } from '../outbox';
import type { PersonalChat } from '../ports';
import { personTo } from '../recipients';
import type { At } from './at';

/** Where a recipient is reached, or why not: nobody tied the channel, left the roster, or was never seen in Teams. */
export type Reach = { kind: 'reached'; address: Address } | { kind: 'unreachable'; code: string };

export async function reach(at: At, to: Recipient): Promise<Reach> {
  const { deps, board } = at;
  if (to.kind === 'channel') {
    const tie = await deps.conversations.channelOf(board.id);
    if (tie === null) return { kind: 'unreachable', code: 'channelNotTied' };
    return { kind: 'reached', address: { kind: 'channel', tie, language: board.language } };
  }
  const person = personTo(board, to);
  if (person === null) return { kind: 'unreachable', code: 'leftTheBoard' };
  const chats = (
    await Promise.all(person.identities.map((identity) => deps.conversations.personal(identity)))
  ).filter((chat) => chat !== null);
  const chat = chats.find((candidate) => candidate.installed) ?? null;
  if (chat === null) return { kind: 'unreachable', code: chats.length > 0 ? 'appRemoved' : 'neverSeen' };
  return {
    kind: 'reached',
    address: { kind: 'person', chat, language: languageFor(chat, person.language, board.language) },
  };
}

/** The person's own Teams language decides, then what the roster says, then the board's. */
function languageFor(chat: PersonalChat, roster: Language | undefined, board: Language): Language {
  return languageOf(chat.locale ?? undefined, roster ?? board);
}
