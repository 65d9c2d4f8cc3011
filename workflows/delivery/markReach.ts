import type { Sent } from '../notice';
import { wakeHeldFor } from '../wakeHeld';
import type { Reach } from './address';
import type { At } from './at';

/**
 * Notes what a sending says of the person: reached, perhaps in another conversation, or not, and why. A card that gets
 * through to somebody who was marked is a sign that more will, and wakes what is held. Somebody who has been seen anew since
 * is left as they are.
 */
export async function markReach(at: At, reached: Reach, sent: Sent): Promise<void> {
  if (reached.kind !== 'reached' || reached.address.kind !== 'person' || reached.etag === null) return;
  const { chat } = reached.address;
  const { conversations } = at.deps;
  if (sent.kind === 'unreachable' && chat.unreachable !== sent.code)
    await conversations.markPersonal({ ...chat, unreachable: sent.code }, reached.etag);
  if (sent.kind !== 'sent') return;
  if (chat.unreachable === null && chat.conversationId === sent.conversationId) return;
  if (chat.unreachable !== null) await wakeHeldFor(at.deps, chat.identity);
  const { conversationId } = sent;
  await conversations.markPersonal({ ...chat, conversationId, unreachable: null }, reached.etag);
}
