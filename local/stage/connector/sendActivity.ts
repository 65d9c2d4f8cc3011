import { json, type Reply, refusal } from '../http/reply';
import type { Stage } from '../stage';
import { readBotActivity } from './botActivity';
import { findPlace } from './findPlace';
import { postActivity } from './postActivity';

/** `POST …/activities`, and `POST …/activities/{replyToId}`, which in a channel answers in that post's thread. */
export function sendActivity(stage: Stage, conversationId: string, body: unknown, replyToId?: string): Reply {
  const found = findPlace(stage, conversationId);
  if (found.kind === 'refused') return found.reply;
  const { place } = found;
  const isThread = place.kind === 'channel' && place.threadId !== null;
  if (isThread && !stage.state.messages.some((m) => m.threadId === place.threadId))
    return refusal(404, 'ConversationNotFound', 'Conversation not found.');
  const read = readBotActivity(body);
  if (read.kind === 'refused') return read.reply;
  const activity = replyToId === undefined ? read.activity : { ...read.activity, replyToId };
  return json(201, { id: postActivity(stage, place, activity) });
}
