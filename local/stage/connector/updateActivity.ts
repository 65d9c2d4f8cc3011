import type { StageMessage } from '../contract';
import { json, type Reply, refusal } from '../http/reply';
import { refreshForReaders } from '../person/refresh';
import { messageOf, type Stage, tell } from '../stage';
import { readBotActivity } from './botActivity';
import { findPlace } from './findPlace';
import { contentOf } from './postActivity';

/** `PUT …/activities/{id}`: everyone sees the new base card; then clients named in its `refresh` ask for their own. */
export function updateActivity(
  stage: Stage,
  conversationId: string,
  activityId: string,
  body: unknown,
): Reply {
  const found = ownMessage(stage, conversationId, activityId);
  if (found.kind === 'refused') return found.reply;
  const read = readBotActivity(body);
  if (read.kind === 'refused') return read.reply;
  const { message } = found;
  Object.assign(message, contentOf(read.activity), { revision: message.revision + 1, views: {} });
  stage.state.notices = stage.state.notices.filter((n) => n.activityId !== activityId);
  tell(stage, { kind: 'message', message });
  refreshForReaders(stage, message);
  return json(200, { id: activityId });
}

/** `DELETE …/activities/{id}`: the message stays as a line that says it was deleted. */
export function deleteActivity(stage: Stage, conversationId: string, activityId: string): Reply {
  const found = ownMessage(stage, conversationId, activityId);
  if (found.kind === 'refused') return found.reply;
  const { message } = found;
  Object.assign(message, { deleted: true, text: '', summary: null, attachments: [], views: {} });
  tell(stage, { kind: 'message', message });
  return json(200, {});
}

function ownMessage(
  stage: Stage,
  conversationId: string,
  activityId: string,
): { kind: 'found'; message: StageMessage } | { kind: 'refused'; reply: Reply } {
  const place = findPlace(stage, conversationId);
  if (place.kind === 'refused') return place;
  const message = messageOf(stage, conversationId, activityId);
  if (message === undefined || message.deleted)
    return {
      kind: 'refused',
      reply: refusal(
        404,
        'ActivityNotFoundInConversation',
        'The activity was not found in the conversation.',
      ),
    };
  if (message.from !== 'bot')
    return { kind: 'refused', reply: refusal(403, 'Forbidden', 'A bot can change its own messages only.') };
  return { kind: 'found', message };
}
