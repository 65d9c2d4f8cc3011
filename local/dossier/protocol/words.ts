import { contactsText } from '../../../cards/text/contacts';
import { clockTime, shortDate } from '../../../cards/text/dates';
import { personAndSeat } from '../../../cards/text/people';
import { protocolText } from '../../../cards/text/protocol';
import { substitutesText } from '../../../cards/text/substitutes';
import { userLine } from '../../../cards/userText';
import { localMoment } from '../../../domain/calendar/localMoment';
import type { Dossier, DossierBy } from '../../../domain/dossier/dossier';
import type { Instant } from '../../../domain/ids';
import type { Language } from '../../../domain/language';

/** Longest text of a person's that is quoted whole; everything people can write is shorter. */
const WHOLE = 8_000;

/** What a person wrote, as one line. */
export function quoted(text: string): string {
  return userLine(text, WHOLE);
}

/** When something happened, short enough for a column: '2. juni 2025 kl. 10.14'. */
export function at({ board }: Pick<Dossier, 'board'>, instant: Instant, lang: Language): string {
  const { date, time, doubledHour } = localMoment(board.calendar, instant);
  return `${shortDate(lang, date)}${lang === 'da' ? ' ' : ', '}${clockTime(lang, time, doubledHour)}`;
}

/** The body a seat stands for. */
export function bodyOf({ seats }: Pick<Dossier, 'seats'>, seatId: string): string {
  return userLine(seats.find((seat) => seat.seatId === seatId)?.body ?? '–', 120);
}

/** Who did something, by name and seat: inside a sentence. */
export function whoIs(dossier: Pick<Dossier, 'seats'>, by: DossierBy, lang: Language): string {
  const text = protocolText(lang).who;
  const known = by.name === null ? null : userLine(by.name, 120);
  if (by.kind === 'votum') return text.votum;
  if (by.kind === 'operator') return text.operator(known ?? '–');
  if (by.kind === 'secretariat') return known === null ? text.secretariat : text.secretary(known);
  const body = bodyOf(dossier, by.seatId ?? '');
  if (known === null) return body;
  if (by.kind === 'contact') return contactsText(lang).person(known, body);
  return by.kind === 'substitute'
    ? substitutesText(lang).person(known, body)
    : personAndSeat({ personName: known, body });
}
