import type { Language } from '../../domain/language';
import { button } from '../button';
import { mailText } from '../text/mail';
import { personAndSeat } from '../text/people';
import type { Asking, Question } from './confirmView';

/** Whom a mail is to: those who owe an answer, the ones the case has not come to first, and the observers. */
export function askMail({ view }: Asking, lang: Language): Question {
  const text = mailText(lang).ask;
  const seats = (view.seats ?? [])
    .filter(({ state }) => state === 'outstanding' || state === 'observer')
    .sort(
      (a, b) =>
        Number(b.unreached) - Number(a.unreached) ||
        Number(b.state === 'outstanding') - Number(a.state === 'outstanding'),
    );
  if (seats.length === 0) return { lead: text.lead, paragraphs: [text.nobody], buttons: [] };
  return {
    lead: text.lead,
    paragraphs: [text.what],
    seat: {
      label: text.seat,
      errorMessage: text.seatMissing,
      choices: seats.map((seat) => ({ title: personAndSeat(seat, 50), value: seat.seatId })),
    },
    buttons: [button(text.next, 'round.mail', { v: 1, roundId: view.round.id }, 'positive')],
  };
}
