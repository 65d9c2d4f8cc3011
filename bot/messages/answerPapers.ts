import { papersAnswer } from '../../cards/answers/papersAnswer';
import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { doneText } from '../../cards/text/done';
import { saySomething } from '../../workflows/saySomething';
import { type Reply, words } from '../turn';
import { caseMeant } from './caseMeant';
import type { Talk } from './talk';

/** The papers of a case; and where someone cannot open one, the secretariat is told and the case notes it. */
export async function answerPapers(talk: Talk): Promise<Reply> {
  const { turn, heard, lang, text } = talk;
  if (turn.incoming.inChannel) return words(answersText(lang).onlyInChat);
  const meant = await caseMeant(talk);
  if (meant.kind === 'reply') return meant.reply;
  if (meant.kind === 'draft') return words(refusalText('notOpen', lang));
  const { view } = meant;
  if (heard.detail !== 'cannot-open') return words(papersAnswer(view, lang).join('\n'));
  const said = await saySomething(
    turn.deps,
    view.round.id,
    turn.actor,
    'paperUnreadable',
    text,
    turn.operation,
  );
  return words(said.kind === 'refused' ? refusalText(said.why, lang) : doneText('paperUnreadable', lang));
}
