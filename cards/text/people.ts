import type { Language } from '../../domain/language';
import { userLine } from '../userText';
import { joinList } from './numbers';
import { textIn } from './text';

/** Longest name of a person or body shown; a longer one is cut. */
const LONGEST_NAME = 80;

/** Someone by name and seat: 'Karin Holm, Region Sjælland'. */
export function personAndSeat(seat: { personName: string; body: string }, longest = LONGEST_NAME): string {
  return `${userLine(seat.personName, longest)}, ${userLine(seat.body, longest)}`;
}

/**
 * People by name and seat in a sentence: 'A, Region X', 'A, Region X, og B, Region Y', 'A, Region X; B, Region Y og C,
 * Region Z'; those beyond `most` as a number.
 */
export function peopleList(
  seats: readonly { personName: string; body: string }[],
  lang: Language,
  most = 8,
  longest = LONGEST_NAME,
): string {
  const named = seats.slice(0, most).map((seat) => personAndSeat(seat, longest));
  const rest = seats.length - named.length;
  const all = rest > 0 ? [...named, textIn(lang).status.others(rest)] : named;
  const [first, second] = all;
  if (all.length === 2) return `${first}, ${lang === 'da' ? 'og' : 'and'} ${second}`;
  // Each name has a comma in it, so the names themselves are parted by semicolons.
  return joinList(lang, all.length < 3 ? all : [all.slice(0, -1).join('; '), all.at(-1) ?? '']);
}
