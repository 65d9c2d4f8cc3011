import { answerCard } from '../../cards/answers/answerCard';
import { byline } from '../../cards/case/byline';
import { journalButton } from '../../cards/case/journalLines';
import { refusalText } from '../../cards/refusals/refusalText';
import { journalText, receiptLine } from '../../cards/text/journal';
import { userLine } from '../../cards/userText';
import type { VerbData } from '../../cards/verbs';
import { recordJournal } from '../../workflows/recordJournal';
import type { Refused } from '../../workflows/refused';
import { showCase } from '../../workflows/showCase';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { openConfirm } from './openConfirm';

const typedFaults: readonly Refused['why'][] = [
  'journalNumberMissing',
  'journalDateUnread',
  'journalDateAhead',
  'journalDateEarly',
];

/** Where a case is journalised is recorded. What cannot be used brings the card back with what was typed. */
export async function journalPress(turn: Turn, data: VerbData<'decision.journal'>): Promise<Reply> {
  const { roundId, caseNo, docNo, date } = data;
  const typed = { caseNo, docNo, date };
  const recorded = await recordJournal(turn.deps, roundId, turn.actor, typed, turn.operation);
  if (recorded.kind === 'refused' && typedFaults.includes(recorded.why))
    return openConfirm(turn, { v: 1, roundId, what: 'journal' }, { fault: recorded.why, ...typed });
  if (recorded.kind === 'refused') return words(refusalText(recorded.why, languageFor(turn)));
  const shown = await showCase(turn.deps, roundId, turn.actor);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const { view, seated } = shown;
  const lang = languageFor(turn, seated.board);
  const text = journalText(lang);
  const about = {
    lead: recorded.corrected ? text.leadCorrected : text.leadDone,
    title: userLine(view.round.proposal.title) || '–',
    byline: byline(view.round, lang),
  };
  const said = [receiptLine(recorded.journal, lang)];
  return card(answerCard({ about, said, buttons: journalButton(view, lang) }, lang));
}
