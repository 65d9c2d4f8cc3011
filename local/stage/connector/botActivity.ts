import { z } from 'zod';
import { type Reply, refusal } from '../http/reply';

const Attachment = z.looseObject({
  contentType: z.string(),
  content: z.unknown().optional(),
  contentUrl: z.string().nullish(),
  name: z.string().nullish(),
});

/** What the stage reads of an activity a bot posts. */
export const BotActivity = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z.array(Attachment).nullish(),
  replyToId: z.string().nullish(),
});
export type BotActivity = z.infer<typeof BotActivity>;

// Teams counts the message in UTF-16, roughly, and documents "about 100 KB".
const maxMessageBytes = 100 * 1024;

/** Parses what the bot posts. Refused as Teams does: no activity, nothing to show, or too big. */
export function readBotActivity(
  body: unknown,
): { kind: 'activity'; activity: BotActivity } | { kind: 'refused'; reply: Reply } {
  const refuse = (status: number, code: string, message: string) =>
    ({ kind: 'refused', reply: refusal(status, code, message) }) as const;
  const parsed = BotActivity.safeParse(body);
  if (!parsed.success) return refuse(400, 'BadSyntax', 'Bad format of activity.');
  const activity = parsed.data;
  if (JSON.stringify(body).length * 2 > maxMessageBytes)
    return refuse(413, 'MessageSizeTooBig', 'Message size too large.');
  if (activity.type === 'typing') return { kind: 'activity', activity };
  if (activity.type !== 'message') return refuse(400, 'BadSyntax', `Unknown activity type ${activity.type}.`);
  if (!activity.text?.trim() && !activity.attachments?.length)
    return refuse(400, 'BadSyntax', 'The message has neither text nor attachments.');
  return { kind: 'activity', activity };
}
