import { answerCard } from '../../cards/answers/answerCard';
import type { Button } from '../../cards/button';
import { byline } from '../../cards/case/byline';
import { journalButton, journalLine } from '../../cards/case/journalLines';
import { refusalText } from '../../cards/refusals/refusalText';
import { journalText, receiptLine } from '../../cards/text/journal';
import { userLine } from '../../cards/userText';
import type { VerbData } from '../../cards/verbs';
import { runsCases } from '../../domain/board/roles';
import type { Language } from '../../domain/language';
import type { Entry } from '../../domain/register/entry';
import { isSent } from '../../domain/round/round';
import type { Seated } from '../../workflows/actor';
import { recordJournal } from '../../workflows/recordJournal';
import type { Refused } from '../../workflows/refused';
import { showCase } from '../../workflows/showCase';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { openConfirm } from './openConfirm';

const typedFaults: readonly Refused['why'][] = [
  'journalNumberMissing',
  'journalNumberLong',
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

/** What is said of a decision's journalising to those who run cases, where nobody else reads along. */
export async function journalOf(
  { deps, incoming }: Turn,
  { role }: Pick<Seated, 'role'>,
  { roundId }: Pick<Entry, 'roundId'>,
  lang: Language,
): Promise<{ said: string[]; buttons: Button[] }> {
  const header = runsCases(role) && !incoming.inChannel ? await deps.rounds.readHeader(roundId) : null;
  if (header === null || !isSent(header.value)) return { said: [], buttons: [] };
  const viewer = role.kind === 'secretariat' ? 'secretariat' : 'chair';
  const shown = { viewer, round: header.value } as const;
  return { said: journalLine(shown, lang), buttons: journalButton(shown, lang) };
}
