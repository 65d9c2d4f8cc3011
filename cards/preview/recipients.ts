import type { Board } from '../../domain/board/board';
import { isReached, type SeatReach } from '../../domain/board/seatReach';
import type { SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { foldOf } from '../case/matterOf';
import type { Fold } from '../parts/partViews';
import { formsText } from '../text/forms';
import { counted } from '../text/numbers';
import { peopleList, personAndSeat } from '../text/people';
import { wayWord } from '../text/ways';
import { upperFirst } from '../text/words';
import { countLines } from './reachLines';

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
  const told = seats.map((seat) => {
    const who = personAndSeat(named(seat), longest);
    const way = reach.find(({ seatId }) => seatId === seat.id);
    return { who: seat.vote ? who : `${who} (${text.informed})`, way };
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
    fold: foldOf(
      'recipients',
      text.showRecipients,
      text.hideRecipients,
      told.length > MOST_LINES ? byWay(told, lang) : told.map((one) => lineOf(one, lang)),
    ),
  };
}

interface Told {
  who: string;
  way: SeatReach | undefined;
}

function lineOf({ who, way }: Told, lang: Language): string {
  return way === undefined ? who : `${who}: ${wayWord(way, lang)}`;
}

// A line each is easy to read at a table of ten; for ninety it would be more than a card takes. Those who are not reached
// stand first.
function byWay(told: readonly Told[], lang: Language): string[] {
  const ordered = [...told].sort((a, b) => Number(isKnownReached(a)) - Number(isKnownReached(b)));
  const groups = new Map<string, string[]>();
  for (const { who, way } of ordered) {
    const word = way === undefined ? '' : wayWord({ ...way, inChannel: null }, lang);
    groups.set(word, [...(groups.get(word) ?? []), who]);
  }
  return [...groups].map(([word, names]) => {
    const all = names.join(' · ');
    return word === '' ? all : `${upperFirst(word)} (${names.length}): ${all}`;
  });
}

function isKnownReached({ way }: Told): boolean {
  return way === undefined || isReached(way);
}
