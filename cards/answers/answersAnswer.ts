import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { answersText } from '../text/answers';
import { answeredSentence } from '../text/statusSentence';
import { choiceWord } from '../text/words';

/** How the answers stand: of one seat as far as the board's rule on names allows, or whether anyone is against. */
export function answersAnswer(
  view: CaseView,
  { seatId, asksAgainst }: { seatId: string | null; asksAgainst: boolean },
  lang: Language,
): string[] {
  const text = answersText(lang);
  if (view.figures === null) return [text.onlyChairs];
  if (seatId !== null) {
    const seat = view.seats?.find((line) => line.seatId === seatId);
    if (seat === undefined) return [text.onlyChairs];
    if (seat.state === 'observer' || seat.state === 'recused') return [text.isOut(seat.body)];
    if (seat.state === 'outstanding') return [text.hasNotAnswered(seat.body)];
    return [
      seat.choice === null
        ? `${text.hasAnswered(seat.body)} ${text.shownWhenClosed}`
        : text.saidBy(seat.body, choiceWord(seat.choice, lang)),
    ];
  }
  if (!asksAgainst) return [answeredSentence(view, lang)];
  const { against } = view.figures;
  return [against === 0 ? `${text.no}, ${text.nobodyAgainst}` : `${text.yes}, ${text.someAgainst(against)}`];
}
