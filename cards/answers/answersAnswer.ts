import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { answersText } from '../text/answers';
import { answeredSentence } from '../text/statusSentence';
import { choiceWord } from '../text/words';
import { withheld } from './withheld';

/**
 * How the answers stand: of one seat as far as the board's rule on names allows, or whether anyone is against.
 * @param asked.called how the seat is spoken of, where that is not its full name.
 */
export function answersAnswer(
  view: CaseView,
  { seatId, asksAgainst, called }: { seatId: string | null; asksAgainst: boolean; called?: string },
  lang: Language,
): string[] {
  const text = answersText(lang);
  if (view.figures === null) return [withheld(view, lang)];
  if (seatId !== null) {
    const seat = view.seats?.find((line) => line.seatId === seatId);
    if (seat === undefined) return [withheld(view, lang)];
    const who = called ?? seat.body;
    if (seat.state === 'observer' || seat.state === 'recused') return [text.isOut(who)];
    if (seat.state === 'outstanding') return [text.hasNotAnswered(who)];
    return [
      seat.choice === null
        ? `${text.hasAnswered(who)} ${text.shownWhenClosed}`
        : text.saidBy(who, choiceWord(seat.choice, lang)),
    ];
  }
  if (!asksAgainst) return [answeredSentence(view, lang)];
  const { against } = view.figures;
  return [against === 0 ? `${text.no}, ${text.nobodyAgainst}` : `${text.yes}, ${text.someAgainst(against)}`];
}
