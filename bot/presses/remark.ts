import { caseCard } from '../../cards/case/caseCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { doneText } from '../../cards/text/done';
import type { VerbData } from '../../cards/verbs';
import { answerQuestion } from '../../workflows/answerQuestion';
import { type Remark, saySomething } from '../../workflows/saySomething';
import { showCase } from '../../workflows/showCase';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { openConfirm } from './openConfirm';

type Said = VerbData<'round.comment'>;
const confirmed = { commented: 'comment', asked: 'ask' } as const;

/** Says something about a case; an empty text brings the card back with a word about what is missing. */
export async function remarkPress(turn: Turn, data: Said, remark: keyof typeof confirmed): Promise<Reply> {
  const { deps, actor, operation, incoming } = turn;
  const said = await saySomething(deps, data.roundId, actor, remark, data.comment, operation);
  if (said.kind === 'refused' && said.why === 'textMissing')
    return openConfirm(turn, { v: 1, roundId: data.roundId, what: confirmed[remark] }, { fault: said.why });
  if (said.kind === 'refused') return words(refusalText(said.why, languageFor(turn)));
  const shown = await showCase(deps, data.roundId, actor);
  if (shown.kind === 'refused') return words(refusalText(shown.why, languageFor(turn)));
  const lang = languageFor(turn, shown.seated.board);
  return card(
    caseCard(shown.view, lang, {
      lead: 'show',
      note: doneText(remark, lang),
      refreshUserIds: [incoming.userId],
    }),
  );
}

/** A paper that cannot be opened: the secretariat is told at once, without a form to fill in. */
export async function unreadablePress(turn: Turn, data: VerbData<'paper.unreadable'>): Promise<Reply> {
  const remark: Remark = 'paperUnreadable';
  const said = await saySomething(turn.deps, data.roundId, turn.actor, remark, data.comment, turn.operation);
  const lang = languageFor(turn);
  return words(said.kind === 'refused' ? refusalText(said.why, lang) : doneText(remark, lang));
}

export async function answerQuestionPress(turn: Turn, data: VerbData<'question.answer'>): Promise<Reply> {
  const { roundId, seatId, asked, answer } = data;
  const told = await answerQuestion(
    turn.deps,
    roundId,
    turn.actor,
    { seatId, asked, answer },
    turn.operation,
  );
  const lang = languageFor(turn);
  if (told.kind === 'refused') return words(refusalText(told.why, lang));
  return words(doneText(told.again ? 'answeredBefore' : 'answeredToAll', lang));
}
