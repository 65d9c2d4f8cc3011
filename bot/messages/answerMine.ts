import { answerCard } from '../../cards/answers/answerCard';
import { button } from '../../cards/button';
import { answerNote } from '../../cards/case/answerNote';
import { caseCard } from '../../cards/case/caseCard';
import { draftsCard } from '../../cards/lists/draftsCard';
import { answersText } from '../../cards/text/answers';
import { confirmationText } from '../../cards/text/confirmation';
import { contactsText } from '../../cards/text/contacts';
import { choiceWord } from '../../cards/text/words';
import { userLine } from '../../cards/userText';
import type { CaseView } from '../../domain/round/caseView';
import { offeredChoices, offeredFor } from '../../domain/round/offeredChoices';
import { owes } from '../../domain/round/owes';
import { titleOf } from '../../domain/round/round';
import { card, type Reply, words } from '../turn';
import { nowSpeakingOf, type Talk } from './talk';

/** What awaits this person, with the buttons. A single case is shown as its own card. */
export async function answerMine(talk: Talk): Promise<Reply> {
  const { turn, seated, lang, heard } = talk;
  const text = answersText(lang);
  // Whether somebody's answer is missing is not for everyone in a channel to read.
  if (turn.incoming.inChannel) return words(text.onlyInChat);
  const own = await talk.cases();
  const waiting = own.open.filter((view) => owes(view) || view.confirms);
  const changed =
    heard.detail === 'pressed-wrong' ? own.open.filter((view) => view.mine?.answer != null) : [];
  const shown = changed.length > 0 ? changed : waiting;
  const [only] = shown;
  const releases =
    seated.role.kind === 'chair' && changed.length === 0
      ? own.prepared.filter((round) => round.status === 'awaitingRelease')
      : [];
  if (only !== undefined && shown.length === 1 && releases.length === 0)
    return showCard(talk, only, changed.length > 0 || only.confirms ? {} : { first: text.awaiting(1) });
  if (seated.role.kind === 'secretariat' && own.prepared.length > 0)
    return card(draftsCard({ drafts: own.prepared, board: seated.board }, lang));
  const confirms = shown.filter((view) => view.confirms);
  const answers = shown.filter((view) => !view.confirms);
  const said = [
    ...(answers.length > 0 ? [text.awaiting(answers.length)] : []),
    ...(confirms.length > 0 ? [confirmationText(lang).awaitingYou(confirms.length)] : []),
    ...(releases.length > 0 ? [text.releases(releases.length)] : []),
  ];
  const [lead, ...more] = said;
  if (lead === undefined) return words(text.nothingAwaits);
  const buttons = [
    ...shown.map((view) =>
      button(userLine(view.round.proposal.title, 60), 'round.show', {
        v: 1,
        roundId: view.round.id,
        as: 'case',
      }),
    ),
    ...releases.map((round) =>
      button(userLine(titleOf(round), 60) || text.untitled, 'round.edit', { v: 1, roundId: round.id }),
    ),
  ];
  return card(answerCard({ about: { lead: 'Votum', title: lead }, said: more, buttons }, lang));
}

/**
 * Whoever writes "godkendt" gets the card with that answer one press away. The text is never counted, and Votum says so;
 * where nothing awaits, it says nothing.
 */
export async function offerCard(talk: Talk): Promise<Reply> {
  const { turn, seated, lang, heard } = talk;
  const text = answersText(lang);
  if (seated.role.kind === 'observer') return words(text.observerHasNoVote);
  if (seated.role.kind === 'secretariat') return words(text.secretariatHasNoVote);
  if (seated.role.kind === 'contact') return words(contactsText(lang).noVote);
  if (turn.incoming.inChannel) return words(text.offerInChannel);
  const ref = heard.case;
  const { open } = await talk.cases();
  const candidates = open.filter((view) => ref.kind !== 'one' || view.round.id === ref.id);
  const view = candidates.find(owes) ?? candidates[0];
  if (view === undefined) return words(text.nothingAwaits);
  if (view.viewer === 'recused') return words(text.recused);
  if (ref.kind !== 'one' && candidates.filter(owes).length > 1) return answerMine(talk);
  if (!owes(view)) return showCard(talk, view, { note: answerNote('offer', view, lang) });
  const usual = offeredChoices(view.round)[0] ?? 'approve';
  const choice = offeredFor(view.round, heard.choice ?? 'approve') ?? usual;
  const first = text.pressToAnswer(choiceWord(choice, lang, view.round.kind));
  // The rarer answers are folded away: the one that was written is one press away all the same.
  return showCard(
    talk,
    view,
    choice === usual ? { first, note: answerNote('offer', view, lang) } : { first, openAnswers: true },
  );
}

async function showCard(
  { turn, lang }: Talk,
  view: CaseView,
  said: { first?: string; note?: string | undefined; openAnswers?: boolean },
): Promise<Reply> {
  await nowSpeakingOf(turn, view);
  return card(caseCard(view, lang, { lead: 'show', ...said, refreshUserIds: [turn.incoming.userId] }));
}
