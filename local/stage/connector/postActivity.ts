import type { StageAttachment, StageMessage } from '../contract';
import { refreshForReaders } from '../person/refresh';
import { instant, nextActivityId, type Place, type Stage, tell } from '../stage';
import type { BotActivity } from './botActivity';

/**
 * Puts a bot's activity where it belongs and gives its id. In a channel without a thread it begins one.
 * A typing activity is only shown for a moment.
 */
export function postActivity(stage: Stage, place: Place, activity: BotActivity): string {
  const id = nextActivityId(stage);
  const threadId =
    place.kind === 'channel' ? (place.threadId ?? threadOf(stage, activity.replyToId) ?? id) : null;
  if (activity.type === 'typing') {
    stage.events.publish({ kind: 'typing', conversationId: place.conversationId, threadId });
    return id;
  }
  const message: StageMessage = {
    id,
    conversationId: place.conversationId,
    threadId,
    from: 'bot',
    at: instant(stage),
    ...contentOf(activity),
    mentionsBot: false,
    revision: 1,
    deleted: false,
    reactions: {},
    views: {},
  };
  stage.state.messages.push(message);
  tell(stage, { kind: 'message', message });
  refreshForReaders(stage, message);
  return id;
}

function threadOf(stage: Stage, replyToId: string | null | undefined): string | null {
  return stage.state.messages.find((m) => m.id === replyToId)?.threadId ?? null;
}

/** The parts of an activity that a message shows. */
export function contentOf(
  activity: BotActivity,
): Pick<StageMessage, 'text' | 'plain' | 'summary' | 'attachments'> {
  return {
    text: activity.text ?? '',
    ...(activity.textFormat === 'plain' ? { plain: true } : {}),
    summary: activity.summary ?? null,
    attachments: (activity.attachments ?? []).map(attachmentOf),
  };
}

function attachmentOf(attachment: NonNullable<BotActivity['attachments']>[number]): StageAttachment {
  const { contentType, content, contentUrl, name } = attachment;
  return {
    contentType,
    ...(content === undefined ? {} : { content }),
    ...(contentUrl == null ? {} : { contentUrl }),
    ...(name == null ? {} : { name }),
  };
}
