import { z } from 'zod';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { offeredChoices } from '../../domain/round/offeredChoices';
import { type Button, Button as ButtonView, button } from '../button';
import { Words } from '../card';
import { offerWords } from '../text/offerWords';
import { textIn } from '../text/text';
import { versionsText } from '../text/versions';
import { choiceWord } from '../text/words';
import { userInput } from '../userText';

/** The answer buttons: the most usual one first, the others and the comment folded under one press. */
export const AnswerArea = z.strictObject({
  first: z.array(ButtonView).max(1),
  other: Words,
  open: z.boolean(),
  commentLabel: Words,
  commentHint: Words,
  comment: z.string(),
  buttons: z.array(ButtonView).min(1).max(6),
});
export type AnswerArea = z.infer<typeof AnswerArea>;

/**
 * The buttons of someone who may answer. Before an answer the most usual one stands alone in front; afterwards all of
 * them are folded under `Ret svar`, with the comment as it was given, or as it was typed and not recorded.
 */
export function answerArea(
  view: CaseView,
  lang: Language,
  { open, typed }: { open: boolean; typed: string | undefined },
): AnswerArea {
  const text = textIn(lang).case;
  const answer = view.mine?.answer ?? null;
  const earlier = answer ?? view.mine?.previous ?? null;
  const [usual, ...others] = offeredChoices(view.round);
  const first = answer === null && usual !== undefined ? [voteButton(view, usual, lang)] : [];
  const rest = answer !== null && usual !== undefined ? [usual, ...others] : others;
  const words = offerWords(view.round, lang);
  return {
    first,
    other: answer === null ? text.other : text.change,
    open,
    commentLabel: words.comment,
    commentHint: words.hint,
    comment: userInput(typed ?? earlier?.comment ?? '', 1_000),
    buttons: rest.map((choice) => voteButton(view, choice, lang)),
  };
}

/**
 * After an amendment nothing carries over by itself: who answered an earlier version says with one press that the answer
 * stands, or asks to answer again. Empty for everyone else.
 */
export function standButtons({ round, mine }: CaseView, lang: Language): Button[] {
  if (mine === null || mine.previous === null || mine.answer !== null) return [];
  const text = versionsText(lang);
  const { id: roundId, version } = round;
  return [
    button(text.stand, 'round.stand', { v: 1, roundId, version, seen: mine.answers }, 'positive'),
    ...(mine.previous.version < version ? [button(text.again, 'round.again', { v: 1, roundId })] : []),
  ];
}

function voteButton({ round, mine }: CaseView, choice: Choice, lang: Language): Button {
  const data = { v: 1, roundId: round.id, version: round.version, seen: mine?.answers ?? 0, choice } as const;
  const isUsual = offeredChoices(round)[0] === choice;
  return button(choiceWord(choice, lang, round.kind), 'round.vote', data, isUsual ? 'positive' : 'default');
}
