import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { SeatLine } from '../../domain/round/seatLine';
import { lines } from '../card';
import type { Section } from '../parts/partViews';
import { recusalText } from '../text/recusal';
import { textIn } from '../text/text';
import { versionsText } from '../text/versions';
import { choiceWord } from '../text/words';
import { userLine } from '../userText';
import { isShortened } from './matterOf';
import { reachMark } from './reachMark';
import { recordedHow, recordedMark } from './recorded';
import { seatNamed } from './substituteLines';

// Those still missing stand first: they are what the list is opened for.
const ORDER = [
  'outstanding',
  'reported',
  'answered',
  'recused',
  'observer',
] as const satisfies SeatLine['state'][];

/** The seats by where they stand, a section a group; empty where names are not for this reader. */
export function seatGroups(view: CaseView, lang: Language, room: number): Section[] {
  const text = textIn(lang).run;
  const { seats } = view;
  if (seats === null) return [];
  return ORDER.flatMap((state) => {
    const group = seats.filter((seat) => seat.state === state);
    if (group.length === 0) return [];
    const hidden =
      state === 'answered' && group.every((seat) => seat.choice === null) ? [text.namesLater] : [];
    // How an answer came can be left out where there is little room; that it was recorded stands beside it.
    const how = state === 'answered' && !isShortened(room) ? recordedHow(view, lang) : [];
    return [
      {
        label:
          state === 'reported' ? recusalText(lang).group(group.length) : text.groups[state](group.length),
        paragraphs: lines(...group.map((seat) => seatLine(seat, view, lang, room)), ...hidden, ...how),
      },
    ];
  });
}

/** The comments that came with answers, corrections to minutes aside, each with its seat; nothing when there are none. */
export function commentSections({ seats }: CaseView, lang: Language, room: number): Section[] {
  const longest = Math.ceil(1_000 * room * room);
  const commented = seats?.filter((seat) => seat.comment !== '' && seat.correction === null) ?? [];
  if (commented.length === 0) return [];
  const text = textIn(lang).run;
  // A comment cut to a word or two would mislead more than it tells.
  const shown = longest < 40 ? [] : commented;
  return [
    {
      label: text.comments(commented.length),
      paragraphs: lines(
        ...shown.map((seat) => text.seatAnswered(seatNamed(seat, lang), userLine(seat.comment, longest))),
      ),
    },
  ];
}

function seatLine(seat: SeatLine, view: CaseView, lang: Language, room: number): string {
  const text = textIn(lang).run;
  const who = seatNamed(seat, lang, Math.max(24, Math.ceil(80 * room)));
  const named = seat.chair ? `${who} (${text.chair})` : who;
  const mark = `${recordedMark(seat, lang, room)}${reachMark(seat, view.board, lang, room)}`;
  if (seat.state === 'outstanding' && seat.earlierVersion !== null)
    return `${named}${versionsText(lang).answeredEarlier(seat.earlierVersion)}${mark}`;
  return `${seat.choice === null ? named : text.seatAnswered(named, choiceWord(seat.choice, lang))}${mark}`;
}
