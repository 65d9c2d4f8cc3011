import type { Language } from '../../domain/language';
import type { SeatLine } from '../../domain/round/caseView';
import type { Remark } from '../../domain/round/remarks';
import { userLine } from '../userText';
import { contactsText } from './contacts';
import { personAndSeat } from './people';

/** The body whose seat a remark came from: 'Region Sjælland', or 'Region Sjælland (kontaktperson)'. */
export function remarkBody({ contact }: Pick<Remark, 'contact'>, body: string, lang: Language): string {
  const named = userLine(body, 80);
  return contact === true ? contactsText(lang).remark(named) : named;
}

/** Who made a remark: the seat's own person with the seat, or a contact person of it. */
export function remarkBy(remark: Pick<Remark, 'contact'>, seat: SeatLine, lang: Language): string {
  return remark.contact === true ? remarkBody(remark, seat.body, lang) : personAndSeat(seat);
}
