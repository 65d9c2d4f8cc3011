import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { isDissent } from '../../domain/round/dissent';
import type { Remark } from '../../domain/round/remarks';
import { userLine } from '../userText';
import { remarkBody } from './remarkBy';
import { remarksText } from './remarks';

/** The case a remark was made in, as far as the minutes quote it by that. */
interface Quoted {
  seats: readonly { seatId: string; body: string }[] | null;
  ending: CaseView['ending'];
  round: Pick<CaseView['round'], 'rules'>;
}

/** Below so many letters a quote would mislead more than it tells. */
const SHORTEST = 40;

/** A remark as the minutes quote it, with its seat: 'Region Sjælland bemærkede: ”…”'. Only one voted down dissents. */
export function remarkForMinutes(
  remark: Remark,
  { seats, ending, round }: Quoted,
  lang: Language,
  longest = 1_000,
): string {
  const text = remarksText(lang).minutes;
  const body = remarkBody(remark, seats?.find(({ seatId }) => seatId === remark.seatId)?.body ?? '–', lang);
  const said = userLine(remark.text, longest);
  if (remark.kind === 'late') return said === '' ? text.lateSilent(body) : text.late(body, said);
  if (isDissent(remark, ending, round.rules)) return text.dissent(body, said);
  return remark.choice === 'request-meeting' ? text.askedMeeting(body, said) : text.remarked(body, said);
}

/** Those marked for the minutes, as lines ready to copy. `room`: how much of long texts there is place for. */
export function remarksForMinutes(
  remarks: readonly Remark[],
  view: Quoted,
  lang: Language,
  room = 1,
): string[] {
  const longest = quoteLength(room);
  return longest === 0
    ? []
    : remarks
        .filter(({ mark }) => mark?.kind === 'forMinutes')
        .map((remark) => remarkForMinutes(remark, view, lang, longest));
}

/** How long a quote may be where there is so much room; 0: none is shown. */
export function quoteLength(room: number): number {
  const longest = Math.ceil(1_000 * room * room);
  return longest < SHORTEST ? 0 : longest;
}
