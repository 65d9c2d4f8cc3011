import { formatItemNumber } from '../../domain/agenda/itemNumber';
import type { ItemType } from '../../domain/agenda/meeting';
import { type Board, votingSeats } from '../../domain/board/board';
import { rulesInForce, UNSET } from '../../domain/board/rules';
import type { SeatReach } from '../../domain/board/seatReach';
import { workingDaysBetween } from '../../domain/calendar/addWorkingDays';
import { localDate } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { ReadyCase } from '../../domain/round/readForm';
import { leastAnswers } from '../../domain/round/weighVotes';
import { hearingWords } from '../form/heardField';
import { closingDayNote } from '../text/dates';
import { formsText } from '../text/forms';
import { minutesCaseText } from '../text/minutesCase';
import { waysText } from '../text/ways';
import { userLine } from '../userText';
import { numberWarnings } from './numberWarnings';
import { isHere, unreachedLines } from './reachLines';

/** What a case is checked against before it is sent. */
export interface Checked {
  ready: ReadyCase;
  board: Pick<Board, 'rulesOfProcedure' | 'seats' | 'calendar'>;
  /** What the item the case springs from was on the agenda for, where that is known. */
  itemType?: ItemType | null;
  /** How each seat is reached, where that is known. */
  reach?: readonly SeatReach[];
}

/** What whoever sends a case should think about first; none of it keeps the case from being sent. */
export function findWarnings(
  { ready, board, itemType, reach = [] }: Checked,
  lang: Language,
  room = 1,
): string[] {
  const text = formsText(lang).warning;
  const { kind, proposal, rules, deadline, recused } = ready;
  const links = proposal.papers.filter((paper) => paper.kind === 'link');
  const [only] = links;
  const taking = reach.filter(({ seatId }) => !recused.includes(seatId));
  const closing = closingDayNote(lang, board.calendar, deadline);
  return [
    ...numberWarnings(proposal, lang),
    ...(closing === null ? [] : [closing]),
    ...(kind === 'minutes' && proposal.papers.length === 0 ? [minutesCaseText(lang).start.noPaper] : []),
    ...shortDeadline(ready, board, lang),
    ...ready.unheard.map((missing) => hearingWords(missing, lang)),
    ...tooFew(
      {
        eligible: votingSeats(board).filter((seat) => !recused.includes(seat.id)).length,
        all: votingSeats(board).length,
      },
      rules,
      lang,
    ),
    ...(itemType === 'information' && proposal.item !== null
      ? [text.informationItem(formatItemNumber(proposal.item))]
      : []),
    ...unreachedLines(board, taking, lang, room),
    ...(only === undefined
      ? []
      : [
          links.length === 1
            ? text.linkNotPinned(userLine(only.name, 80))
            : text.linksNotPinned(links.length),
          ...(taking.every(isHere) ? [] : [waysText(lang).link]),
        ]),
  ];
}

function tooFew(
  { eligible, all }: { eligible: number; all: number },
  rules: ReadyCase['rules'],
  lang: Language,
): string[] {
  const text = formsText(lang).warning;
  const needed = leastAnswers(rules.quorum.value, { eligible, all });
  if (needed === null) return [];
  if (needed > eligible) return [text.tooFewCanAnswer(needed, eligible)];
  return needed === eligible ? [text.allMustAnswer(eligible)] : [];
}

// The board's own period is a promise to its members; a shorter one may be needed, but never unseen.
function shortDeadline(
  { kind, deadline, sendAt }: ReadyCase,
  { rulesOfProcedure, calendar }: Checked['board'],
  lang: Language,
): string[] {
  const own = rulesInForce({ rulesOfProcedure, calendar }, sendAt);
  const period = kind === 'minutes' ? own.minutesPeriod : own.period;
  if (period === UNSET || period.value.kind !== 'workingDays') return [];
  const usual = period.value.n;
  const given = workingDaysBetween(calendar, localDate(calendar, sendAt), deadline.localDate);
  const text = formsText(lang);
  return given < usual
    ? [text.warning.shortDeadline(text.workingDayCount(given), text.workingDayCount(usual))]
    : [];
}
