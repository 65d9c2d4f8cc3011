import { z } from 'zod';

// Teams' ids are letters, digits and signs. One that is not cannot be part of an address.
const Id = z.string().regex(/^[\x20-\x7e]+$/);
const text = z.string().nullish();

const Account = z.looseObject({ id: Id.nullish(), name: text, aadObjectId: text, role: text });

/**
 * What the library reads before a turn begins and copies into an answer, and what a turn takes from it unread. It throws
 * where one of these is of another kind.
 */
const Readable = z.looseObject({
  type: z.string(),
  id: Id.nullish(),
  serviceUrl: text,
  channelId: text,
  locale: text,
  replyToId: Id.nullish(),
  conversation: z
    .looseObject({ ...Account.shape, conversationType: text, tenantId: text, isGroup: z.boolean().nullish() })
    .nullish(),
  from: Account.nullish(),
  recipient: Account.nullish(),
  text,
  attachments: z.array(z.looseObject({})).nullish(),
  reactionsAdded: z.array(z.looseObject({})).nullish(),
});

/** Whether a body is enough of an activity for a turn to begin; what it says is read there (`activity.ts`). */
export function isActivity(body: unknown): body is object {
  return Readable.safeParse(body).success;
}
