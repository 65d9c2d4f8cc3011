import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { Identity } from '../domain/ids';
import type { PersonalChat } from '../workflows/ports';

/**
 * What Votum uses of an activity from Teams. Who it is from is the Entra object id and the tenant, which the channel
 * vouches for; a name or an id inside a card says nothing.
 */
const Incoming = z.object({
  id: z.string().max(300).optional(),
  serviceUrl: z.url(),
  channelId: z.literal('msteams'),
  locale: z.string().max(35).optional(),
  from: z.object({ id: z.string().max(300), aadObjectId: z.guid(), tenantId: z.guid().optional() }),
  recipient: z.object({ id: z.string().max(300) }),
  conversation: z.object({
    id: z.string().max(600),
    conversationType: z.enum(['personal', 'channel', 'groupChat']).optional(),
    tenantId: z.guid().optional(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: z.guid() }).optional(),
      team: z.object({ id: z.string().max(300).optional() }).optional(),
    })
    .optional(),
  replyToId: z.string().max(300).optional(),
});

/** Where an activity came from, and who stands behind it. */
export interface Incoming {
  identity: Identity;
  /** Whose the conversation is: in a shared channel not always the tenant of who speaks there. */
  tenantId: string;
  userId: string;
  botId: string;
  activityId: string | null;
  /** Without the thread: the conversation a channel is tied by. */
  conversationId: string;
  inChannel: boolean;
  /** The team a channel belongs to, where the activity says so. */
  teamId: string | null;
  serviceUrl: string;
  locale: string | null;
  replyToId: string | null;
}

/** Reads who and where; null when the activity does not say so as Teams does, or names two tenants. */
export function readIncoming(activity: Partial<Activity>): Incoming | null {
  const read = Incoming.safeParse(activity);
  if (!read.success) return null;
  const { from, conversation, channelData, recipient, serviceUrl, locale, id, replyToId } = read.data;
  const told = channelData?.tenant?.id;
  const tenantId = conversation.tenantId ?? told;
  if (tenantId === undefined || (told !== undefined && told.toLowerCase() !== tenantId.toLowerCase()))
    return null;
  const inChannel = conversation.conversationType !== 'personal';
  const own = inChannel ? (from.tenantId ?? tenantId) : tenantId;
  return {
    identity: Identity.parse({ tenantId: own, objectId: from.aadObjectId }),
    tenantId: tenantId.toLowerCase(),
    userId: from.id,
    botId: recipient.id,
    activityId: id ?? null,
    conversationId: conversation.id.split(';')[0] ?? conversation.id,
    inChannel,
    teamId: channelData?.team?.id ?? null,
    serviceUrl,
    locale: locale ?? null,
    replyToId: replyToId ?? null,
  };
}

/** The 1:1 chat an activity came through, as it is kept for later. */
export function personalChatOf(incoming: Incoming): PersonalChat {
  const { identity, conversationId, userId, serviceUrl, botId, locale } = incoming;
  return { identity, conversationId, userId, serviceUrl, botId, locale, installed: true, unreachable: null };
}
