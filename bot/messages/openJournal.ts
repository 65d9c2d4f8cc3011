import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { journalText } from '../../cards/text/journal';
import { openConfirm } from '../presses/openConfirm';
import { type Reply, words } from '../turn';
import { answerJournal } from './answerJournal';
import { caseMeant } from './caseMeant';
import type { Talk } from './talk';

/**
 * Opens the card on which the secretariat records where a case is journalised, with what was typed in its fields: the
 * decision by its number, else the case that was meant, else the list of what is not journalised.
 */
export async function openJournal(talk: Talk): Promise<Reply> {
  const { turn, seated, heard, listed, lang } = talk;
  if (turn.incoming.inChannel) return words(answersText(lang).onlyInChat);
  if (seated.role.kind !== 'secretariat') return words(refusalText('notYours', lang));
  const { decision, ...typed } = heard.receipt ?? {};
  if (decision !== undefined) {
    const round = listed.find((one) => one.status === 'closed' && one.decision === decision);
    return round === undefined
      ? words(journalText(lang).noDecision(decision))
      : openConfirm(turn, { v: 1, roundId: round.id, what: 'journal' }, typed);
  }
  if (heard.case.kind !== 'one' && heard.case.kind !== 'several') return answerJournal(talk);
  const meant = await caseMeant(talk);
  if (meant.kind === 'reply') return meant.reply;
  if (meant.kind === 'draft') return words(refusalText('notEnded', lang));
  return openConfirm(turn, { v: 1, roundId: meant.view.round.id, what: 'journal' }, typed);
}
