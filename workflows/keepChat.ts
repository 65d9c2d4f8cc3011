import type { Deps } from './deps';
import type { PersonalChat } from './ports';
import { wakeHeldFor } from './wakeHeld';

/**
 * Keeps where a person is reached: always the newest address, for Teams moves them, and an old one reaches nobody. For
 * someone who could not be reached until now it is the sign that they can: what is held for them is woken. Before the chat is
 * kept, so that a crash between leaves it to the next sign; and after, for what is being held just now.
 */
export async function keepChat(
  deps: Pick<Deps, 'boards' | 'conversations' | 'halted' | 'log' | 'rounds' | 'wakes'>,
  chat: PersonalChat,
): Promise<void> {
  const before = await deps.conversations.personal(chat.identity);
  const wasReached = before?.installed === true && before.unreachable === null;
  if (wasReached) return deps.conversations.savePersonal(chat);
  await wakeHeldFor(deps, chat.identity);
  await deps.conversations.savePersonal(chat);
  await wakeHeldFor(deps, chat.identity);
}
