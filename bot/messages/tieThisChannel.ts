import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { tieChannel } from '../../workflows/tieChannel';
import { type Reply, words } from '../turn';
import type { Talk } from './talk';

/** "Knyt kanal": ties the channel it is said in to the board. */
export async function tieThisChannel({ turn, lang }: Pick<Talk, 'turn' | 'lang'>): Promise<Reply> {
  const { deps, actor, incoming } = turn;
  if (!incoming.inChannel) return words(answersText(lang).tieInChannel);
  const { conversationId, serviceUrl, botId, tenantId, teamId } = incoming;
  const tied = await tieChannel(
    deps,
    actor,
    { conversationId, serviceUrl, botId, tenantId, ...(teamId === null ? {} : { teamId }) },
    turn.operation,
  );
  switch (tied.kind) {
    case 'refused':
      return words(refusalText(tied.why, lang));
    case 'which':
      return words(answersText(lang).whichBoard);
    case 'tied':
      return words(answersText(lang).tied(tied.board.name));
  }
}
