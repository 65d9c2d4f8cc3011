import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { SeatLine } from '../../domain/round/seatLine';
import { dayAndMonth } from '../text/dates';
import { mailText } from '../text/mail';
import { userLine } from '../userText';
import { isShortened } from './matterOf';

/** Behind a seat: that the case has not come to it, and that a mail was made for it; ' (ikke nået, e-mail lavet 2. juni af Karen Holm)'. */
export function reachMark(
  { unreached, mail }: SeatLine,
  { calendar }: CaseView['board'],
  lang: Language,
  room: number,
): string {
  const text = mailText(lang).mark;
  const on = mail === null ? '' : dayAndMonth(lang, localMoment(calendar, mail.at).date);
  const by = mail?.by == null || isShortened(room) ? null : userLine(mail.by, 60);
  const said = [
    ...(unreached ? [text.unreached] : []),
    ...(mail === null ? [] : [by === null ? text.mail(on) : text.mailBy(on, by)]),
  ];
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}
