import { answerCard } from '../../cards/answers/answerCard';
import { owes } from '../../cards/answers/statusAnswer';
import { button } from '../../cards/button';
import { answerNote } from '../../cards/case/answerNote';
import { caseCard } from '../../cards/case/caseCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { userLine } from '../../cards/userText';
import type { CaseView } from '../../domain/round/caseView';
import { titleOf } from '../../domain/round/round';
import { listCases } from '../../workflows/listCases';
import { card, type Reply, words } from '../turn';
import { nowSpeakingOf, type Talk } from './talk';

/** What awaits this person, with the buttons. A single case is shown as its own card. */
export async function answerMine(talk: Talk): Promise<Reply> {
  const { turn, seated, lang, heard } = talk;
  const text = answersText(lang);
  const own = turn.incoming.inChannel ? await listCases(turn.deps, seated) : talk.cases;
  const waiting = own.open.filter(owes);
  if (turn.incoming.inChannel)
    return words(waiting.length > 0 ? text.awaiting(waiting.length) : text.nothingAwaits);
  const changed =
    heard.detail === 'pressed-wrong' ? own.open.filter((view) => view.mine?.answer != null) : [];
  const shown = changed.length > 0 ? changed : waiting;
  const [only] = shown;
  if (only !== undefined && shown.length === 1)
    return showCard(talk, only, changed.length > 0 ? undefined : text.awaiting(1));
  const awaitingRelease =
    seated.role.kind === 'chair' ? own.prepared.filter((round) => round.status === 'awaitingRelease') : [];
  const drafts = seated.role.kind === 'secretariat' ? own.prepared : awaitingRelease;
  if (shown.length === 0 && drafts.length === 0) return words(text.nothingAwaits);
  const lead = shown.length > 0 ? text.awaiting(shown.length) : text.drafts(drafts.length);
  const buttons = [
    ...shown.map((view) =>
      button(userLine(view.round.proposal.title, 60), 'round.show', {
        v: 1,
        roundId: view.round.id,
        as: 'case',
      }),
    ),
    ...drafts.map((round) =>
      button(userLine(titleOf(round), 60) || text.untitled, 'round.edit', { v: 1, roundId: round.id }),
    ),
  ];
  return card(answerCard({ about: { lead: 'Votum', title: lead }, said: [], buttons }, lang));
}

/**
 * Whoever writes "godkendt" gets the card with that answer one press away. The text is never counted, and Votum says so;
 * where nothing awaits, it says nothing.
 */
export async function offerCard(talk: Talk): Promise<Reply> {
  const { turn, seated, lang, heard } = talk;
  const text = answersText(lang);
  if (seated.role.kind === 'observer') return words(text.observerHasNoVote);
  if (seated.role.kind === 'secretariat') return words(refusalText('notYours', lang));
  if (turn.incoming.inChannel)
    return words(text.awaiting((await listCases(turn.deps, seated)).open.filter(owes).length));
  const ref = heard.case;
  const candidates = talk.cases.open.filter((view) => ref.kind !== 'one' || view.round.id === ref.id);
  const view = candidates.find(owes) ?? candidates[0];
  if (view === undefined) return words(text.nothingAwaits);
  if (view.viewer === 'recused') return words(text.recused);
  if (ref.kind !== 'one' && candidates.filter(owes).length > 1) return answerMine(talk);
  return showCard(talk, view, answerNote('offer', view, lang));
}

async function showCard({ turn, lang }: Talk, view: CaseView, note: string | undefined): Promise<Reply> {
  await nowSpeakingOf(turn, view);
  return card(caseCard(view, lang, { lead: 'show', note, refreshUserIds: [turn.incoming.userId] }));
}
