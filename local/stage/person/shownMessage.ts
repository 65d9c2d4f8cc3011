import type { StageMessage, StagePerson } from '../contract';
import { type Reply, refusal } from '../http/reply';
import { messageOf, placeOf, type Stage } from '../stage';

/** Whether a message is on a person's screen: in their own chat, or in the channel of the team they are in. */
export function canSee(stage: Stage, person: StagePerson, message: StageMessage): boolean {
  const place = placeOf(stage, message.conversationId);
  if (place === null || message.deleted) return false;
  return place.kind === 'personal' ? place.person.id === person.id : person.role !== 'stranger';
}

/** The message a person acts on. `conversationId` left out is their own chat; what they can't see isn't there. */
export function shownMessage(
  stage: Stage,
  person: StagePerson,
  { activityId, conversationId }: { activityId: string; conversationId?: string | undefined },
): { kind: 'found'; message: StageMessage } | { kind: 'refused'; reply: Reply } {
  const message = messageOf(stage, conversationId ?? person.conversationId, activityId);
  if (message !== undefined && canSee(stage, person, message)) return { kind: 'found', message };
  const reply = refusal(404, 'NotFound', 'There is no such message in this conversation.');
  return { kind: 'refused', reply };
}
