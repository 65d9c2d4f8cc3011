import { type Reply, refusal } from '../http/reply';
import { botIsIn, type Place, placeOf, type Stage } from '../stage';

/** The conversation a call names, or the refusal Teams gives: unknown, or the bot is not (any longer) in it. */
export function findPlace(
  stage: Stage,
  conversationId: string,
): { kind: 'found'; place: Place } | { kind: 'refused'; reply: Reply } {
  const place = placeOf(stage, conversationId);
  if (place === null)
    return { kind: 'refused', reply: refusal(404, 'ConversationNotFound', 'Conversation not found.') };
  if (!botIsIn(stage, place)) return { kind: 'refused', reply: notInRoster() };
  return { kind: 'found', place };
}

/** What Teams answers where the app is not installed, or no longer. */
export function notInRoster(): Reply {
  return refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
}
