import type { Language } from '../../domain/language';
import type { CaseView, SeatLine } from '../../domain/round/caseView';
import type { Fold } from '../parts/partViews';
import { textIn } from '../text/text';
import { choiceWord } from '../text/words';
import { userLine } from '../userText';
import { foldOf } from './matterOf';
import { recordedMark } from './recorded';
import { seatNamed } from './substituteLines';

/** Who answered what, folded; nothing where names or answers are not for this reader. */
export function seatsFold({ seats }: CaseView, lang: Language, room = 1): Fold[] {
  const answers = seats?.filter((seat) => seat.choice !== null) ?? [];
  if (answers.length === 0) return [];
  const text = textIn(lang).outcome;
  return [
    foldOf(
      'seats',
      text.showSeats,
      text.hideSeats,
      answers.map((seat) => answerLine(seat, lang, room)),
    ),
  ];
}

/** 'Karin Holm, Region Sjælland: Godkender', and the comment that was given. */
export function answerLine(seat: SeatLine, lang: Language, room: number): string {
  const longest = Math.max(24, Math.ceil(80 * room));
  const who = seatNamed(seat, lang, longest);
  if (seat.choice === null) return who;
  const said = textIn(lang).run.seatAnswered(who, choiceWord(seat.choice, lang));
  const answer = `${said}${recordedMark(seat, lang, room)}`;
  const comment = userLine(seat.comment, Math.ceil(1_000 * room * room));
  return comment === '' ? answer : `${answer}. ${comment}`;
}
