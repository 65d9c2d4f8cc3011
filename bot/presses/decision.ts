import { answerCard } from '../../cards/answers/answerCard';
import { decisionLine } from '../../cards/answers/decisionAnswer';
import { button } from '../../cards/button';
import { refusalText } from '../../cards/refusals/refusalText';
import { answersText, sayTitle } from '../../cards/text/answers';
import { minutesParagraph } from '../../cards/text/minutesParagraph';
import { joinList } from '../../cards/text/numbers';
import { personNumberText } from '../../cards/text/personNumber';
import { remarksForMinutes } from '../../cards/text/remarkForMinutes';
import { userLine } from '../../cards/userText';
import type { VerbData } from '../../cards/verbs';
import type { Language } from '../../domain/language';
import { maskPersonNumbers, personNumbersIn } from '../../domain/personNumber';
import { decisionOf } from '../../domain/register/decisionsIn';
import type { Entry } from '../../domain/register/entry';
import { seatedOn } from '../../workflows/actor';
import { showRemarks } from '../../workflows/showRemarks';
import { toldDecisions } from '../../workflows/toldDecisions';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { journalOf } from './journal';

/** A decision of the register, with its number and what was decided. */
export async function showDecisionPress(
  turn: Turn,
  { boardId, number }: VerbData<'decision.show'>,
): Promise<Reply> {
  const found = await decisionMeant(turn, boardId, number);
  if (found === null) return words(refusalText('notFound', languageFor(turn)));
  const { decision, seated } = found;
  const { entry } = decision;
  const lang = languageFor(turn, seated.board);
  const text = answersText(lang);
  const paragraph = button(sayTitle('paragraph', lang), 'decision.paragraph', { v: 1, boardId, number });
  const journal = await journalOf(turn, seated, entry, lang);
  return card(
    answerCard(
      {
        about: { lead: text.decisionNumbered(number), title: userLine(entry.title) },
        said: [decisionLine(decision, lang), userLine(entry.question), ...journal.said],
        buttons: [paragraph, ...journal.buttons],
      },
      lang,
    ),
  );
}

/** The paragraph for the minutes as plain words, ready to be copied, with the remarks marked for it. */
export async function paragraphPress(
  turn: Turn,
  { boardId, number }: VerbData<'decision.paragraph'>,
): Promise<Reply> {
  const found = await decisionMeant(turn, boardId, number);
  if (found === null) return words(refusalText('notFound', languageFor(turn)));
  const lang = languageFor(turn, found.seated.board);
  const paragraph = [
    minutesParagraph(found.decision.entry, lang),
    ...(await quotedRemarks(turn, found.decision.entry, lang)),
  ].join('\n');
  const numbers = personNumbersIn(paragraph);
  const note = personNumberText(lang).inParagraph(joinList(lang, numbers.slice(0, 4)));
  return words(numbers.length === 0 ? paragraph : `${note}\n\n${maskPersonNumbers(paragraph)}`);
}

/** The remarks marked for the minutes of a decision, to those who run its case; nobody else is told of marks. */
export async function quotedRemarks(
  { deps, actor }: Turn,
  { roundId }: Pick<Entry, 'roundId'>,
  lang: Language,
): Promise<string[]> {
  const shown = await showRemarks(deps, roundId, actor);
  return shown.kind === 'refused' ? [] : remarksForMinutes(shown.remarks ?? [], shown.view, lang);
}

async function decisionMeant(turn: Turn, boardId: VerbData<'decision.show'>['boardId'], number: string) {
  const seated = await seatedOn(turn.deps, boardId, turn.actor);
  if (seated === null) return null;
  const decision = decisionOf(await toldDecisions(turn.deps, seated, { openly: false }), number);
  return decision === null ? null : { decision, seated };
}
