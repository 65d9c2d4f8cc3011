import { z } from 'zod';
import type { StageMessage, StagePerson } from '../contract';
import type { Stage } from '../stage';
import { invokeCard } from './invokeCard';
import { canSee } from './shownMessage';

const Refreshing = z.looseObject({
  refresh: z.looseObject({
    action: z.looseObject({
      type: z.string().default('Action.Execute'),
      id: z.string().optional(),
      verb: z.string().optional(),
      data: z.unknown().optional(),
    }),
    userIds: z.array(z.string()).optional(),
  }),
});

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
/** A client asks again only when the card its last action brought is older than this. */
const restMs = 60_000;
/** A client looks at what is on its screen, not at the whole history. */
const onScreen = 12;

/** After a message was posted or updated: everyone who has the conversation open and is named in the card refreshes it. */
export function refreshForReaders(stage: Stage, message: StageMessage): void {
  for (const person of stage.cast.people)
    if (stage.openChats.has(openKey(person, message.conversationId)) && canSee(stage, person, message))
      void refresh(stage, person, message);
}

/** A person opens a chat: the cards on the screen that are due for it are refreshed. */
export async function openChat(stage: Stage, person: StagePerson, conversationId: string): Promise<void> {
  stage.openChats.add(openKey(person, conversationId));
  const shown = stage.state.messages.filter(
    (m) => m.conversationId === conversationId && canSee(stage, person, m),
  );
  await Promise.all(shown.slice(-onScreen).map((message) => refresh(stage, person, message)));
}

/** A person leaves a chat. */
export function closeChat(stage: Stage, person: StagePerson, conversationId: string): void {
  stage.openChats.delete(openKey(person, conversationId));
}

function openKey(person: StagePerson, conversationId: string): string {
  return `${person.id} ${conversationId}`;
}

/** An automatic refresh. Its failures are not shown: the person did nothing, and the card they see stays. */
async function refresh(stage: Stage, person: StagePerson, message: StageMessage): Promise<void> {
  const view = message.views[person.id];
  const action = refreshAction(
    view?.card ?? message.attachments.find((a) => a.contentType === adaptiveCard)?.content,
    person,
  );
  const key = `${person.id} ${message.id}`;
  if (!stage.settings.autoRefresh || action === null || message.deleted || stage.refreshing.has(key)) return;
  if (view !== undefined && stage.now() - Date.parse(view.at) < restMs) return;
  stage.refreshing.add(key);
  try {
    await invokeCard(stage, person, message, action, 'automatic');
  } finally {
    stage.refreshing.delete(key);
  }
}

/** The card's refresh action, if the card names this person in `userIds`. A card without `userIds` is left alone. */
function refreshAction(card: unknown, person: StagePerson) {
  const parsed = Refreshing.safeParse(card);
  if (!parsed.success || !parsed.data.refresh.userIds?.includes(person.mri)) return null;
  const { type, id, verb, data } = parsed.data.refresh.action;
  return { type, id, verb, data };
}
