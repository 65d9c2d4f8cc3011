import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { SeatLine } from '../../domain/round/seatLine';
import { lines } from '../card';
import type { Section } from '../parts/partViews';
import { minutesCaseText } from '../text/minutesCase';
import { personAndSeat } from '../text/people';
import { userLine } from '../userText';

/** The seats that have corrections to the minutes, in the order of the table; none where they are not for this reader. */
export function correctionsOf({ seats }: Pick<CaseView, 'seats'>): SeatLine[] {
  return seats?.filter((seat) => seat.correction !== null) ?? [];
}

/** Whether the reader has corrections to rule on: the secretariat, while the case is open. */
export function mustRule({ viewer, seats, round }: CaseView): boolean {
  return (
    viewer === 'secretariat' &&
    round.status === 'open' &&
    correctionsOf({ seats }).some(({ correction }) => correction?.state === 'open')
  );
}

/** Whose corrections they are, where they stand and what they say. */
export function correctionLine(seat: SeatLine, lang: Language, longest: number): string {
  const text = minutesCaseText(lang).run;
  const who = personAndSeat(seat);
  const state = stateOf(seat, lang);
  const said = longest < 1 ? '' : userLine(seat.comment, longest);
  return text.line(who, said, state).replace(/: $/, '.');
}

/** Every member's corrections with where they stand, as the case's own status shows them. */
export function correctionSections(view: CaseView, lang: Language, room: number): Section[] {
  const given = correctionsOf(view);
  if (given.length === 0) return [];
  // A correction cut to a word or two would mislead more than it tells.
  const longest = Math.ceil(1_000 * room * room);
  return [
    {
      label: minutesCaseText(lang).run.label(given.length),
      paragraphs: lines(...given.map((seat) => correctionLine(seat, lang, longest < 40 ? 0 : longest))),
    },
  ];
}

function stateOf({ correction }: SeatLine, lang: Language): string {
  const text = minutesCaseText(lang).run;
  if (correction === null) return '';
  const reason = userLine(correction.reason, 200).replace(/\.$/, '');
  if (correction.state === 'rejected' && reason !== '') return text.rejectedBecause(reason);
  if (correction.state === 'contradicting' && correction.other !== null)
    return text.contradicts(userLine(correction.other, 80));
  return text.state[correction.state];
}
