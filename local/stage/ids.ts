import { createHash } from 'node:crypto';

function digest(text: string): Buffer {
  return createHash('sha512').update(text, 'utf8').digest();
}

/** A UUID that is always the same for the same text: the stage's ids must survive a restart without being stored. */
export function uuidFor(text: string): string {
  const hex = digest(text).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A person's id towards one bot (`29:…`), as Teams makes them: opaque, another one for every bot. */
export function mriFor(botId: string, objectId: string): string {
  return `29:1${digest(`mri ${botId} ${objectId}`).toString('base64url').slice(0, 62)}`;
}

/** The id of the one chat between a person and the bot (`a:…`). */
export function chatIdFor(botId: string, objectId: string): string {
  return `a:1${digest(`chat ${botId} ${objectId}`).toString('base64url')}`;
}

/** The id of a team or channel (`19:…@thread.tacv2`). */
export function channelIdFor(name: string): string {
  return `19:${digest(`channel ${name}`).toString('hex').slice(0, 32)}@thread.tacv2`;
}

/** The conversation id of a channel's thread: what the bot sees and answers to. */
export function threadConversationId(channelId: string, threadId: string): string {
  return `${channelId};messageid=${threadId}`;
}

/** Takes a conversation id apart into the conversation and, for a channel's thread, the post that began it. */
export function splitConversationId(id: string): { base: string; threadId: string | null } {
  const [base = id, threadId] = id.split(';messageid=');
  return { base, threadId: threadId ?? null };
}
