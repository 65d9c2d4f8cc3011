import { z } from 'zod';
import type { StagePerson } from '../contract';
import { parseBody } from '../http/parseBody';
import { json, type Reply } from '../http/reply';
import { nextActivityId, type Stage } from '../stage';
import { activityFrom } from './activity';
import { callBot } from './callBot';
import { placeOfMessage } from './invokeCard';
import { dropNotices, showNotice } from './notices';
import { shownMessage } from './shownMessage';

const Submit = z.strictObject({
  activityId: z.string(),
  conversationId: z.string().optional(),
  data: z.record(z.string(), z.unknown()).default({}),
  inputs: z.record(z.string(), z.unknown()).default({}),
});

/** A person presses an Action.Submit: the bot gets a message with a value and no text, and can't answer with a card. */
export async function submit(stage: Stage, person: StagePerson, body: unknown): Promise<Reply> {
  const parsed = parseBody(Submit, body);
  if (parsed.kind === 'refused') return parsed.reply;
  const { data, inputs } = parsed.value;
  const found = shownMessage(stage, person, parsed.value);
  if (found.kind === 'refused') return found.reply;
  const { message } = found;
  dropNotices(stage, person, message.conversationId, message.id);
  const answer = await callBot(stage, {
    ...activityFrom(stage, person, placeOfMessage(stage, message)),
    type: 'message',
    id: nextActivityId(stage),
    replyToId: message.id,
    value: { ...data, ...inputs },
  });
  if (answer.kind === 'answered') return json(200, { outcome: { kind: 'done', status: answer.status } });
  showNotice(stage, person, message.conversationId, message.id, answer);
  return json(200, { outcome: answer });
}
