import { z } from 'zod';
import type { StageMessage, StagePerson } from '../contract';
import { fileUrl, keepFile } from '../files';
import { parseBody } from '../http/parseBody';
import { json, type Reply, refusal } from '../http/reply';
import {
  botIsIn,
  instant,
  messageOf,
  nextActivityId,
  type Place,
  placeId,
  placeOf,
  type Stage,
  tell,
} from '../stage';
import { deliverMessage } from './deliverMessage';
import { dropNotices } from './notices';

const Say = z.strictObject({
  text: z.string().max(28_000).default(''),
  /** Where: the own chat when left out. */
  conversationId: z.string().optional(),
  channel: z.boolean().default(false),
  /** In the channel: the post to answer; left out, a new thread is begun. */
  replyToId: z.string().optional(),
  /** In the channel the bot hears only what mentions it. */
  mention: z.boolean().optional(),
  files: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        contentType: z.string().optional(),
        contentBase64: z.base64(),
      }),
    )
    .max(10)
    .default([]),
});
type Say = z.infer<typeof Say>;

/** A person writes in their chat or in the channel. Answers when the bot has, with what became of it. */
export async function say(stage: Stage, person: StagePerson, body: unknown): Promise<Reply> {
  const parsed = parseBody(Say, body);
  if (parsed.kind === 'refused') return parsed.reply;
  const wanted = parsed.value;
  const place = whereTo(stage, person, wanted);
  if (place === null) return refusal(404, 'NotFound', 'This person is in no such conversation.');
  if (place.kind === 'personal' && !botIsIn(stage, place))
    return refusal(409, 'NotInstalled', 'The app is not installed for this person.');
  if (place.kind === 'channel' && wanted.files.length > 0)
    return refusal(400, 'BadRequest', 'Bots are given files in personal chats only.');
  if (wanted.text.trim() === '' && wanted.files.length === 0)
    return refusal(400, 'BadRequest', 'There is nothing to send.');
  const message = postOf(stage, person, place, wanted);
  stage.state.messages.push(message);
  tell(stage, { kind: 'message', message });
  dropNotices(stage, person, place.conversationId, null);
  const outcome = await deliverMessage(stage, person, place, message);
  return json(200, { activityId: message.id, conversationId: threadOf(place, message), outcome });
}

function whereTo(stage: Stage, person: StagePerson, wanted: Say): Place | null {
  const id = wanted.channel ? stage.cast.channel.id : (wanted.conversationId ?? person.conversationId);
  const place = placeOf(stage, id);
  if (place === null) return null;
  if (place.kind === 'personal') return place.person.id === person.id ? place : null;
  if (person.role === 'stranger') return null;
  if (wanted.replyToId === undefined) return place;
  const threadId = messageOf(stage, place.conversationId, wanted.replyToId)?.threadId;
  return threadId == null ? null : { ...place, threadId };
}

function postOf(stage: Stage, person: StagePerson, place: Place, wanted: Say): StageMessage {
  const id = nextActivityId(stage);
  const files = wanted.files.map(({ name, contentType, contentBase64 }) =>
    keepFile(stage, name, contentType ?? 'application/octet-stream', Buffer.from(contentBase64, 'base64')),
  );
  return {
    id,
    conversationId: place.conversationId,
    threadId: place.kind === 'channel' ? (place.threadId ?? id) : null,
    from: person.id,
    at: instant(stage),
    text: wanted.text.trim(),
    summary: null,
    attachments: files.map((file) => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: fileUrl(stage, file),
      name: file.name,
      content: {
        downloadUrl: fileUrl(stage, file),
        uniqueId: file.id,
        fileType: file.name.includes('.') ? (file.name.split('.').at(-1) ?? '').toLowerCase() : '',
      },
    })),
    mentionsBot: place.kind === 'channel' && wanted.mention !== false,
    revision: 1,
    deleted: false,
    reactions: {},
    views: {},
  };
}

function threadOf(place: Place, message: StageMessage): string {
  return placeId(place.kind === 'channel' ? { ...place, threadId: message.threadId } : place);
}
