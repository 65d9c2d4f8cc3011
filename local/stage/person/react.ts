import { z } from 'zod';
import type { BotOutcome, StagePerson } from '../contract';
import { parseBody } from '../http/parseBody';
import { json, type Reply } from '../http/reply';
import { type Stage, tell } from '../stage';
import { activityFrom, eventId } from './activity';
import { callBot } from './callBot';
import { placeOfMessage } from './invokeCard';
import { shownMessage } from './shownMessage';

const React = z.strictObject({
  activityId: z.string(),
  conversationId: z.string().optional(),
  type: z.enum(['like', 'heart', 'laugh', 'surprised', 'sad', 'angry']).default('like'),
});

/** A person reacts to a message, or takes the same reaction back. A bot hears of reactions to its own messages only. */
export async function react(stage: Stage, person: StagePerson, body: unknown): Promise<Reply> {
  const parsed = parseBody(React, body);
  if (parsed.kind === 'refused') return parsed.reply;
  const { type } = parsed.value;
  const found = shownMessage(stage, person, parsed.value);
  if (found.kind === 'refused') return found.reply;
  const { message } = found;
  const before = message.reactions[person.id];
  const after = before === type ? null : type;
  if (after === null) delete message.reactions[person.id];
  else message.reactions[person.id] = after;
  tell(stage, { kind: 'message', message });
  if (message.from !== 'bot') return json(200, { outcome: { kind: 'not-sent' } satisfies BotOutcome });
  const answer = await callBot(stage, {
    ...activityFrom(stage, person, placeOfMessage(stage, message)),
    type: 'messageReaction',
    id: eventId(),
    replyToId: message.id,
    ...(after === null ? {} : { reactionsAdded: [{ type: after }] }),
    ...(before === undefined ? {} : { reactionsRemoved: [{ type: before }] }),
  });
  return json(200, {
    outcome: answer.kind === 'answered' ? { kind: 'done', status: answer.status } : answer,
  });
}
