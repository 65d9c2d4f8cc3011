import { z } from 'zod';

// What the library reads before any turn begins. It throws where one of these is of another kind, and repairs nothing.
const Readable = z.looseObject({
  type: z.string(),
  serviceUrl: z.string().optional(),
  channelId: z.string().optional(),
  conversation: z.looseObject({}).optional(),
  from: z.looseObject({}).optional(),
  recipient: z.looseObject({}).optional(),
});

/** Whether a body is enough of an activity for the library to take it; what it says is read later (`activity.ts`). */
export function isActivity(body: unknown): body is object {
  return Readable.safeParse(body).success;
}
