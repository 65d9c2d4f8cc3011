import type { StageMessage, StagePerson } from '../contract';
import { threadConversationId } from '../ids';
import { instant, type Place, placeOf, type Stage, tell } from '../stage';
import { activityFrom, eventId } from './activity';
import { callBot } from './callBot';
import { readInvokeReply } from './readInvokeReply';

export type CardAction = { type: string; id?: string | undefined; verb?: string | undefined; data: unknown };

/**
 * Sends a card's action to the bot as a person's client does (`adaptiveCard/action`). A card in the answer replaces
 * the posted one on this person's client only.
 */
export async function invokeCard(
  stage: Stage,
  person: StagePerson,
  message: StageMessage,
  action: CardAction,
  trigger: 'manual' | 'automatic',
) {
  const answer = await callBot(stage, {
    ...activityFrom(stage, person, placeOfMessage(stage, message)),
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: eventId(),
    replyToId: message.id,
    value: { action, trigger },
  });
  const outcome = readInvokeReply(answer);
  if (outcome.kind === 'card' && !message.deleted) {
    const number = (message.views[person.id]?.number ?? 0) + 1;
    message.views[person.id] = { card: outcome.card, at: instant(stage), number };
    tell(stage, { kind: 'message', message });
  }
  return { outcome, answer };
}

/** Where a posted message stands, with its thread. */
export function placeOfMessage(stage: Stage, message: StageMessage): Place {
  const id =
    message.threadId === null
      ? message.conversationId
      : threadConversationId(message.conversationId, message.threadId);
  const place = placeOf(stage, id);
  if (place === null) throw new Error(`The message ${message.id} stands in a conversation nobody is in.`);
  return place;
}
