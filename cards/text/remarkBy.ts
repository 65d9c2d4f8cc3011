import type { Language } from '../../domain/language';
import type { Remark } from '../../domain/round/remarks';
import type { SeatLine } from '../../domain/round/seatLine';
import { userLine } from '../userText';
import { contactsText } from './contacts';
import { personAndSeat } from './people';
import { substitutesText } from './substitutes';

type By = Pick<Remark, 'contact' | 'substitute'>;

/** The body whose seat a remark came from: 'Region Sjælland', 'Region Sjælland (kontaktperson)' or '(stedfortræder)'. */
export function remarkBody({ contact, substitute }: By, body: string, lang: Language): string {
  const named = userLine(body, 80);
  if (substitute !== undefined) return substitutesText(lang).remark(named);
  return contact === true ? contactsText(lang).remark(named) : named;
}

/** Who made a remark: the seat's own person with the seat, its substitute, or a contact person of it. */
export function remarkBy(remark: By, seat: SeatLine, lang: Language): string {
  if (remark.substitute !== undefined)
    return substitutesText(lang).person(userLine(remark.substitute, 80), userLine(seat.body, 80));
  return remark.contact === true ? remarkBody(remark, seat.body, lang) : personAndSeat(seat);
}
