import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { SeatLine } from '../../domain/round/seatLine';
import type { Fold } from '../parts/partViews';
import { accountText } from '../text/account';
import { personAndSeat } from '../text/people';
import { textIn } from '../text/text';
import { choiceWord } from '../text/words';
import { userLine } from '../userText';
import { foldOf } from './matterOf';
import { recordedMark } from './recorded';
import { seatNamed } from './substituteLines';

/** Who answered what, and what came of the others, folded; nothing where names or answers are not for this reader. */
export function seatsFold({ seats }: CaseView, lang: Language, room = 1): Fold[] {
  const answers = seats?.filter((seat) => seat.choice !== null) ?? [];
  const others = seats?.filter((seat) => seat.choice === null) ?? [];
  const told = [
    ...answers.map((seat) => answerLine(seat, lang, room)),
    ...others.flatMap((seat) => unansweredLine(seat, lang, room)),
  ];
  if (told.length === 0) return [];
  const text = textIn(lang).outcome;
  return [foldOf('seats', text.showSeats, text.hideSeats, told)];
}

/** Why a seat that gave no answer was not counted, or what its silence came to. */
function unansweredLine(seat: SeatLine, lang: Language, room: number): string[] {
  if (seat.unanswered === null) return [];
  const text = accountText(lang);
  return [text.line(personAndSeat(seat, longestName(room)), text[seat.unanswered])];
}

function longestName(room: number): number {
  return Math.max(24, Math.ceil(80 * room));
}

/** 'Karin Holm, Region Sjælland: Godkender', and the comment that was given. */
export function answerLine(seat: SeatLine, lang: Language, room: number): string {
  const who = seatNamed(seat, lang, longestName(room));
  if (seat.choice === null) return who;
  const said = textIn(lang).run.seatAnswered(who, choiceWord(seat.choice, lang));
  const answer = `${said}${recordedMark(seat, lang, room)}`;
  const comment = userLine(seat.comment, Math.ceil(1_000 * room * room));
  return comment === '' ? answer : `${answer}. ${comment}`;
}
