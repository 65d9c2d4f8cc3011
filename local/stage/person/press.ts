import { z } from 'zod';
import type { StagePerson } from '../contract';
import { parseBody } from '../http/parseBody';
import { json, type Reply } from '../http/reply';
import type { Stage } from '../stage';
import { invokeCard } from './invokeCard';
import { dropNotices, showNotice } from './notices';
import { shownMessage } from './shownMessage';

const Press = z.strictObject({
  activityId: z.string(),
  conversationId: z.string().optional(),
  action: z.strictObject({
    type: z.string().default('Action.Execute'),
    id: z.string().optional(),
    verb: z.string().optional(),
    data: z.unknown().optional(),
  }),
  inputs: z.record(z.string(), z.unknown()).default({}),
});

/**
 * A person presses an Action.Execute. The card's data is merged with the inputs, as the client does. Everything else
 * than a card in the answer is shown in this person's seat only.
 */
export async function press(stage: Stage, person: StagePerson, body: unknown): Promise<Reply> {
  const parsed = parseBody(Press, body);
  if (parsed.kind === 'refused') return parsed.reply;
  const { action, inputs } = parsed.value;
  const found = shownMessage(stage, person, parsed.value);
  if (found.kind === 'refused') return found.reply;
  const { message } = found;
  dropNotices(stage, person, message.conversationId, message.id);
  const { outcome, answer } = await invokeCard(
    stage,
    person,
    message,
    { ...action, data: merge(action.data, inputs) },
    'manual',
  );
  if (outcome.kind !== 'card') showNotice(stage, person, message.conversationId, message.id, outcome);
  return json(200, {
    outcome,
    invoke: answer.kind === 'answered' ? { status: answer.status, body: answer.body } : null,
  });
}

/** A card's own data with what was typed. Data that is no object is sent as it is: the client has nothing to merge into. */
function merge(data: unknown, inputs: Record<string, unknown>): unknown {
  if (data === undefined) return inputs;
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data, ...inputs } : data;
}
