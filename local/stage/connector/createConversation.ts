import { z } from 'zod';
import { findPerson } from '../cast';
import { json, type Reply, refusal } from '../http/reply';
import { botIsIn, type Place, placeId, placeOf, type Stage } from '../stage';
import { readBotActivity } from './botActivity';
import { notInRoster } from './findPlace';
import { postActivity } from './postActivity';

const Parameters = z.looseObject({
  isGroup: z.boolean().nullish(),
  tenantId: z.string().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  activity: z.unknown().optional(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().nullish() }).nullish(),
      channel: z.looseObject({ id: z.string() }).nullish(),
    })
    .nullish(),
});

/** The conversation a create call is about, for throttling and faults; null when the call names none. */
export function createsWhere(stage: Stage, body: unknown): string | null {
  const parsed = Parameters.safeParse(body);
  if (!parsed.success) return null;
  const { isGroup, members, channelData } = parsed.data;
  if (isGroup === true) return channelData?.channel?.id ?? null;
  return findPerson(stage.cast.people, members?.[0]?.id ?? '')?.conversationId ?? null;
}

/**
 * `POST /v3/conversations`: the chat with one person (always the same id for a person), or a new thread in a channel,
 * which needs its first activity.
 */
export function createConversation(stage: Stage, body: unknown): Reply {
  const parsed = Parameters.safeParse(body);
  if (!parsed.success) return badParameters();
  const where = parsed.data.isGroup === true ? channelFor(stage, parsed.data) : chatFor(stage, parsed.data);
  if (where.kind === 'refused') return where.reply;
  if (!botIsIn(stage, where.place)) return notInRoster();
  if (parsed.data.activity == null)
    return where.place.kind === 'channel' ? badParameters() : json(201, { id: placeId(where.place) });
  const read = readBotActivity(parsed.data.activity);
  if (read.kind === 'refused') return read.reply;
  const activityId = postActivity(stage, where.place, read.activity);
  const place: Place =
    where.place.kind === 'channel' ? { ...where.place, threadId: activityId } : where.place;
  return json(201, { id: placeId(place), activityId, serviceUrl: `${stage.url}/` });
}

type Parameters = z.infer<typeof Parameters>;
type Where = { kind: 'found'; place: Place } | { kind: 'refused'; reply: Reply };

function channelFor(stage: Stage, { channelData }: Parameters): Where {
  const place = placeOf(stage, channelData?.channel?.id ?? '');
  if (place?.kind === 'channel') return { kind: 'found', place };
  return channelData?.channel == null
    ? // Teams gives bots no group chats of their own making.
      { kind: 'refused', reply: badParameters() }
    : { kind: 'refused', reply: refusal(404, 'ConversationNotFound', 'Conversation not found.') };
}

function chatFor(stage: Stage, { members, tenantId, channelData }: Parameters): Where {
  const [member, ...others] = members ?? [];
  const tenant = tenantId ?? channelData?.tenant?.id;
  if (member === undefined || others.length > 0 || !tenant)
    return { kind: 'refused', reply: badParameters() };
  // Teams takes its own id or the Entra object id here, and no e-mail address.
  const person = stage.cast.people.find((p) => p.mri === member.id || p.objectId === member.id);
  if (person === undefined || (tenant !== person.tenantId && tenant !== stage.cast.tenantId))
    return { kind: 'refused', reply: refusal(400, 'MemberNotFoundInConversation', 'Member not found.') };
  return { kind: 'found', place: { kind: 'personal', conversationId: person.conversationId, person } };
}

function badParameters(): Reply {
  return refusal(400, 'BadSyntax', 'Incorrect conversation creation parameters');
}
