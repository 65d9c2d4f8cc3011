import { compareInstants, localMoment } from '../../domain/calendar/localMoment';
import type { SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { button } from '../button';
import { isOwing } from '../case/recorded';
import { confirmsText } from '../text/confirms';
import { weekdayDateTime } from '../text/dates';
import { counted } from '../text/numbers';
import { outlookText } from '../text/outlook';
import { peopleList, personAndSeat } from '../text/people';
import type { Asking, Question } from './confirmView';

/** 'Send påmindelse til 1 medlem?': who gets it, by name. Who has answered is never reminded. */
export function askRemind({ view }: Asking, seatId: SeatId | undefined, lang: Language): Question {
  const text = confirmsText(lang).remind;
  const { round, seats, figures, now, board } = view;
  const missing = (seats ?? []).filter(
    (seat) => isOwing(seat, round.rules) && (seatId === undefined || seat.seatId === seatId),
  );
  const count = seats === null && figures !== null ? figures.eligible - figures.answered : missing.length;
  if (count === 0) {
    const one = seats?.find((seat) => seat.seatId === seatId);
    return {
      lead: text.noneMissing,
      paragraphs: [one === undefined ? null : text.hasAnswered(personAndSeat(one))],
      buttons: [],
    };
  }
  const next = round.reminders.find(({ at }) => compareInstants(at, now) > 0);
  const target = seatId === undefined ? {} : { seatId };
  return {
    lead: text.lead(counted(lang, count, 'member')),
    paragraphs: [
      missing.length === 0 ? null : text.to(peopleList(missing, lang, 12)),
      text.effect,
      view.outlook?.fixed === true ? outlookText(lang).fixed : null,
    ],
    small: [
      next === undefined ? null : text.planned(weekdayDateTime(lang, localMoment(board.calendar, next.at))),
    ],
    buttons: [button(text.button, 'round.remind', { v: 1, roundId: round.id, ...target }, 'positive')],
  };
}
