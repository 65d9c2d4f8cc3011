import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { showTies } from '../presses/identities';
import { type Reply, words } from '../turn';
import type { Talk } from './talk';

/** By which accounts people on the roster are known, and which wait: to the secretariat, in its own chat. */
export async function answerIdentities({ turn, seated, lang }: Talk): Promise<Reply> {
  if (seated.role.kind !== 'secretariat') return words(refusalText('notYours', lang));
  if (turn.incoming.inChannel) return words(answersText(lang).onlyInChat);
  return showTies(turn, seated);
}
