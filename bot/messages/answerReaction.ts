import { answerNote } from '../../cards/case/answerNote';
import { caseCard } from '../../cards/case/caseCard';
import { owes } from '../../domain/round/owes';
import { seatsOf } from '../../workflows/actor';
import { listCases } from '../../workflows/listCases';
import { card, languageFor, type Reply, type Turn } from '../turn';

const AGREEING = ['like', '👍', 'yes', 'thumbsup', 'heart', '✅', 'checkmark-button'];

/** A thumb is not an answer: whoever owes one gets the card, once, with the button one press away. Others get silence. */
export async function answerReaction(turn: Turn, reactions: readonly string[]): Promise<Reply> {
  const { deps, incoming, actor, receivedAt } = turn;
  if (incoming.inChannel || !reactions.some((reaction) => AGREEING.includes(reaction)))
    return { kind: 'nothing' };
  for (const seated of await seatsOf(deps, actor)) {
    const view = (await listCases(deps, seated)).open.find(owes);
    if (view === undefined) continue;
    // Said once: a second thumb in the same half hour gets nothing.
    const before = await deps.conversations.context(incoming.conversationId);
    if (before !== null && before.roundId === view.round.id && before.at > view.round.openedAt)
      return { kind: 'nothing' };
    await deps.conversations.saveContext(incoming.conversationId, { roundId: view.round.id, at: receivedAt });
    const lang = languageFor(turn, seated.board);
    return card(
      caseCard(view, lang, {
        lead: 'show',
        first: answerNote('thumb', view, lang),
        refreshUserIds: [incoming.userId],
      }),
    );
  }
  return { kind: 'nothing' };
}
