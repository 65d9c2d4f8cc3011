import type { CardMessage } from '../cards/card';
import type { Board } from '../domain/board/board';
import type { Instant, OperationId } from '../domain/ids';
import { type Language, languageOf } from '../domain/language';
import type { Actor } from '../workflows/actor';
import type { Deps } from '../workflows/deps';
import type { Incoming } from './activity';

/** One activity being answered: who, where, when, and under which operation its writes stand. */
export interface Turn {
  deps: Deps;
  incoming: Incoming;
  actor: Actor;
  receivedAt: Instant;
  /** The same for an activity that Teams sends again, so that its writes are recognised as made. */
  operation: OperationId;
}

/**
 * What the person gets back. `words` is plain text and never Markdown. A card takes the place of the one pressed on;
 * `further` is sent as a message of its own, and the one pressed on stays. `unknown` is for whoever is on no roster: what
 * all of them are told, if anything; whether a roster holds their address is looked up after it.
 */
export type Reply =
  | { kind: 'card'; message: CardMessage }
  | { kind: 'further'; message: CardMessage; text: string }
  | { kind: 'words'; text: string }
  | { kind: 'unknown'; text: string | null }
  | { kind: 'nothing' };

export function card(message: CardMessage): Reply {
  return { kind: 'card', message };
}

export function words(text: string): Reply {
  return { kind: 'words', text };
}

/** The language to answer in: the person's Teams language, then the board's, then Danish. */
export function languageFor(turn: Pick<Turn, 'incoming'>, board?: Pick<Board, 'language'>): Language {
  return languageOf(turn.incoming.locale ?? undefined, board?.language ?? 'da');
}
