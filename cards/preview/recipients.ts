import type { Board } from '../../domain/board/board';
import type { SeatReach } from '../../domain/board/seatReach';
import type { SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { foldOf } from '../case/matterOf';
import type { Fold } from '../parts/partViews';
import { formsText } from '../text/forms';
import { counted } from '../text/numbers';
import { peopleList, personAndSeat } from '../text/people';
import { wayWord } from '../text/ways';
import { countLines, isHere } from './reachLines';

const MOST_LINES = 20;

/** '5 medlemmer og 1 observatør': who gets a card when the case is sent. A recused member gets none of its papers. */
export function recipientCount(
  board: Pick<Board, 'seats'>,
  recused: readonly SeatId[],
  lang: Language,
): string {
  const seats = board.seats.filter((seat) => !recused.includes(seat.id));
  const voting = seats.filter((seat) => seat.vote).length;
  const observers = seats.length - voting;
  return formsText(lang).preview.recipientCount(
    counted(lang, voting, 'member'),
    observers === 0 ? null : counted(lang, observers, 'observer'),
  );
}

/** Who gets the case, in words, and by name under a fold. */
export function recipientLines(
  board: Pick<Board, 'seats'>,
  recused: readonly SeatId[],
  lang: Language,
  room = 1,
  reach: readonly SeatReach[] = [],
): { lines: string[]; fold: Fold } {
  const text = formsText(lang).preview;
  const named = ({ body, person }: Board['seats'][number]) => ({ body, personName: person.name });
  const out = board.seats.filter((seat) => recused.includes(seat.id));
  const seats = board.seats.filter((seat) => !recused.includes(seat.id));
  const longest = Math.max(24, Math.ceil(80 * room));
  const names = seats.map((seat) => {
    const who = personAndSeat(named(seat), longest);
    const told = seat.vote ? who : `${who} (${text.informed})`;
    const way = reach.find(({ seatId }) => seatId === seat.id);
    // Of ninety it is the few who are not reached as everybody else that are looked for.
    return way === undefined || (seats.length > MOST_LINES && isHere(way))
      ? told
      : `${told}: ${wayWord(way, lang)}`;
  });
  const people = peopleList(out.map(named), lang);
  return {
    lines: [
      `${recipientCount(board, recused, lang)}.`,
      ...countLines(
        reach.filter(({ seatId }) => !recused.includes(seatId)),
        lang,
      ),
      ...(out.length === 0 ? [] : [out.length === 1 ? text.recused(people) : text.recusedMany(people)]),
      text.channel,
    ],
    // A line each is easy to read at a table of ten; for ninety it would be more than a card takes.
    fold: foldOf(
      'recipients',
      text.showRecipients,
      text.hideRecipients,
      names.length > MOST_LINES ? [names.join(' · ')] : names,
    ),
  };
}
