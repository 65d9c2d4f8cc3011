import type { Board } from '../../domain/board/board';
import type { ChannelLook } from '../../domain/board/channelLook';
import { isReached, type SeatReach } from '../../domain/board/seatReach';
import type { BoardCalendar } from '../../domain/calendar/calendar';
import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import { weekdayDateTime } from '../text/dates';
import { joinList } from '../text/numbers';
import { peopleList } from '../text/people';
import { waysText, whyNotReached } from '../text/ways';
import { userLine } from '../userText';

const MOST_NAMED = 5;
const MOST_IN_A_SENTENCE = 8;
const ROOM_FOR_REASONS = 0.15;

/** Whether the person is reached with an account of the board's own organisation. */
export function isHere({ way }: SeatReach): boolean {
  return way.kind === 'reached' && way.as === 'here';
}

/** 'Alle 6 kan nås i Teams.', or how many are reached in which way; nothing where that was not looked up. */
export function countLines(reach: readonly SeatReach[], lang: Language): string[] {
  if (reach.length === 0) return [];
  const text = waysText(lang);
  if (reach.every(isHere)) return [text.allHere(reach.length)];
  const ways = (['here', 'somewhere', 'guest', 'elsewhere'] as const).flatMap((as) => {
    const n = reach.filter(({ way }) => way.kind === 'reached' && way.as === as).length;
    return n === 0 ? [] : [text.counts[as](n)];
  });
  const missing = reach.filter((seat) => !isReached(seat)).length;
  return [`${joinList(lang, [...ways, ...(missing === 0 ? [] : [text.counts.missing(missing)])])}.`];
}

/** Who is not reached, a sentence for each reason, and what to do about it. `room` is how many names to show, from 0 to 1. */
export function unreachedLines(
  board: Pick<Board, 'seats'>,
  reach: readonly SeatReach[],
  lang: Language,
  room: number,
): string[] {
  const text = waysText(lang);
  const most = Math.max(1, Math.ceil(MOST_IN_A_SENTENCE * room));
  const unreached = reach.filter((seat) => !isReached(seat));
  const named = (which: (seat: SeatReach) => boolean) => {
    const ids = unreached.filter(which).map(({ seatId }) => seatId);
    const seats = board.seats.filter(({ id }) => ids.includes(id));
    return peopleList(
      seats.map(({ body, person }) => ({ body, personName: person.name })),
      lang,
      most,
      longestName(room),
    );
  };
  // On a card that is full, who it is stands among the recipients alone.
  if (unreached.length > 1 && room < ROOM_FOR_REASONS) return [text.many(unreached.length), text.otherwise];
  const reasons = [
    ...new Set(
      unreached.flatMap(({ way }) => (way.kind === 'unreachable' ? [whyNotReached(way.code, lang)] : [])),
    ),
  ];
  const lines = [
    ...reasons.map((why) =>
      text.unreachable(
        named(({ way }) => way.kind === 'unreachable' && whyNotReached(way.code, lang) === why),
        why,
      ),
    ),
    ...(['neverSeen', 'unbound'] as const).flatMap((kind) => {
      const names = named(({ way }) => way.kind === kind);
      return names === '' ? [] : [text[kind](names)];
    }),
  ];
  return lines.length === 0 ? [] : [...lines, text.otherwise];
}

function longestName(room: number): number {
  return Math.max(24, Math.ceil(80 * room));
}

/** 'I kanalen sidder også …': who is there without being on the roster. */
export function alsoThereLine(
  look: Pick<ChannelLook, 'at' | 'unseated' | 'more'> | null,
  calendar: BoardCalendar,
  lang: Language,
  room: number,
): string | null {
  if (look === null || look.unseated.length === 0) return null;
  const text = waysText(lang);
  const named = look.unseated
    .slice(0, Math.max(1, Math.ceil(MOST_NAMED * room)))
    .map(({ name, email }) => userLine(name || (email ?? ''), longestName(room)));
  const rest = look.unseated.length - named.length + look.more;
  const names = joinList(lang, rest === 0 ? named : [...named, text.others(rest)]);
  return text.alsoThere(names, weekdayDateTime(lang, localMoment(calendar, look.at)));
}
