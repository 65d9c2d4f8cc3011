import type { VerbData } from '../../cards/verbs';
import { answerMessage } from '../messages/answerMessage';
import type { Reply, Turn } from '../turn';

/** A suggestion pressed instead of typed. */
export function sayPress(turn: Turn, { text }: VerbData<'say'>): Promise<Reply> {
  return answerMessage(turn, text, null, async () => null);
}
