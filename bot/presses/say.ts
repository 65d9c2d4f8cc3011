import type { VerbData } from '../../cards/verbs';
import type { Reply, Turn } from '../turn';

/** A suggestion pressed instead of typed. */
export async function sayPress(turn: Turn, { text }: VerbData<'say'>): Promise<Reply> {
  // What words mean is made ready when it is first asked for, which most presses never do.
  const { answerMessage } = await import('../messages/answerMessage');
  return answerMessage(turn, text, null);
}
