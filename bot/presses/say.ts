import { answersText } from '../../cards/text/answers';
import type { VerbData } from '../../cards/verbs';
import { languageFor, type Reply, type Turn, words } from '../turn';

/** A suggestion pressed instead of typed. */
export async function sayPress(turn: Turn, { text }: VerbData<'say'>): Promise<Reply> {
  // What words mean is made ready when it is first asked for, which most presses never do.
  const { answerMessage } = await import('../messages/answerMessage');
  const reply = await answerMessage(turn, text, null);
  // Nobody unknown is shown a button: a press of theirs is answered like every other.
  return reply.kind === 'unknown' ? words(answersText(languageFor(turn)).nothing) : reply;
}
