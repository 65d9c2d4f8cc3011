import { answerCard } from '../../cards/answers/answerCard';
import { entryLine } from '../../cards/answers/decisionAnswer';
import { button } from '../../cards/button';
import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { minutesParagraph } from '../../cards/text/minutesParagraph';
import type { VerbData } from '../../cards/verbs';
import { decisionNumber } from '../../domain/register/entry';
import { seatedOn } from '../../workflows/actor';
import { card, languageFor, type Reply, type Turn, words } from '../turn';

/** A decision of the register, with its number and what was decided. */
export async function showDecisionPress(
  turn: Turn,
  { boardId, number }: VerbData<'decision.show'>,
): Promise<Reply> {
  const found = await entryOf(turn, boardId, number);
  if (found === null) return words(refusalText('notFound', languageFor(turn)));
  const { entry, board } = found;
  const lang = languageFor(turn, board);
  const paragraph = button(answersText(lang).paragraphIs, 'decision.paragraph', { v: 1, boardId, number });
  return card(
    answerCard(
      {
        about: { lead: `Beslutning ${number}`, title: entry.title },
        said: [entryLine(entry, lang), entry.question],
        buttons: [paragraph],
      },
      lang,
    ),
  );
}

/** The paragraph for the minutes as plain words, ready to be copied. */
export async function paragraphPress(
  turn: Turn,
  { boardId, number }: VerbData<'decision.paragraph'>,
): Promise<Reply> {
  const found = await entryOf(turn, boardId, number);
  if (found === null) return words(refusalText('notFound', languageFor(turn)));
  return words(minutesParagraph(found.entry, languageFor(turn, found.board)));
}

async function entryOf(turn: Turn, boardId: VerbData<'decision.show'>['boardId'], number: string) {
  const seated = await seatedOn(turn.deps, boardId, turn.actor);
  if (seated === null) return null;
  const entries = await turn.deps.register.list(boardId);
  const entry = entries.find((candidate) => decisionNumber(candidate) === number);
  return entry === undefined ? null : { entry, board: seated.board };
}
