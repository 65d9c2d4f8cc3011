import { formatItemNumber } from '../../domain/agenda/itemNumber';
import type { AgendaItem } from '../../domain/agenda/meeting';
import type { About, NextItem } from '../../domain/agenda/nextAgenda';
import { localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import { type EndedEntry, isNumbered } from '../../domain/register/entry';
import type { CaseView } from '../../domain/round/caseView';
import type { Remark } from '../../domain/round/remarks';
import { shortDate } from '../text/dates';
import { minutesParagraph } from '../text/minutesParagraph';
import { nextAgendaText } from '../text/nextAgenda';
import { counted } from '../text/numbers';
import { outcomeHeadline } from '../text/outcomeSentence';
import { quoteLength, remarksForMinutes } from '../text/remarkForMinutes';
import { textIn } from '../text/text';
import { voidedLine } from '../text/voidedLine';
import { userLine, userParagraphs } from '../userText';

/** More decisions than these are told of by their number, where a card has little room. */
const MOST_TOLD = 30;
/** Below this room papers are counted and not named. */
const SCARCE = 0.3;

/** A case that waits for the next agenda, as the reader may see it. */
export interface WaitingCase {
  about: About;
  item: { id: string; title: string };
  view: CaseView | null;
  remarks: readonly Remark[];
  entry: EndedEntry | null;
  origin: Pick<AgendaItem, 'presenter'> | null;
}

/** An item of an agenda, ready to copy: its heading with number, title, type and presenter, and what stands under it. */
export interface NextItemText {
  heading: string;
  sections: { label: string; paragraphs: string[] }[];
}

/** @param room how much of long texts and lists there is place for; without it everything is there. */
export function nextItemText(item: NextItem<WaitingCase>, lang: Language, room?: number): NextItemText {
  const text = nextAgendaText(lang).item;
  const [first] = item.cases;
  const number = formatItemNumber(item.number);
  if (item.about !== 'decision')
    return {
      heading: text.heading(
        number,
        item.about === 'approved' ? textIn(lang).minutes.nextAgenda : text.notApproved,
      ),
      sections: [
        { label: text.recommendation, paragraphs: [text.noted] },
        { label: text.statement, paragraphs: toldLines(item.cases, lang, room) },
      ],
    };
  const title = userLine(first?.item.title ?? '', 200) || '–';
  const presenter = userLine(first?.origin?.presenter ?? '', 100) || text.presenter;
  return {
    heading: text.heading(number, text.decision(title, presenter)),
    sections: first === undefined ? [] : sectionsOf(first, lang, room ?? 1),
  };
}

/** The decisions one by one; where there is no room for all, how many more. */
function toldLines(cases: readonly WaitingCase[], lang: Language, room?: number): string[] {
  const most = room === undefined ? cases.length : Math.max(MOST_TOLD * room, 3);
  const rest = cases.length - Math.floor(most);
  return [
    ...cases.slice(0, most).flatMap((one) => decisionLines(one, lang, room ?? 1)),
    ...(rest > 0 ? [textIn(lang).monday.more(rest)] : []),
  ];
}

/** A decision as the minutes tell it, and the remarks marked for them. */
function decisionLines({ item, view, remarks, entry }: WaitingCase, lang: Language, room: number): string[] {
  const told =
    entry !== null && isNumbered(entry) ? minutesParagraph(entry, lang) : userLine(item.title, 200) || '–';
  const annulled = view === null ? null : voidedLine(view, lang);
  return [
    told,
    ...(annulled === null ? [] : [annulled]),
    ...(view === null ? [] : remarksForMinutes(remarks, view, lang, room)),
  ];
}

function sectionsOf(waiting: WaitingCase, lang: Language, room: number): NextItemText['sections'] {
  const text = nextAgendaText(lang).item;
  const { view } = waiting;
  // Who takes no part in the case gets its title.
  if (view === null || view.viewer === 'recused') return [];
  const { question, papers } = view.round.proposal;
  const names =
    room < SCARCE && papers.length > 0
      ? [counted(lang, papers.length, 'paper')]
      : papers.map(({ name }) => userLine(name, Math.max(40, Math.ceil(160 * room))) || '–');
  return [
    {
      label: text.recommendation,
      paragraphs: userParagraphs(question, Math.max(60, Math.ceil(1_000 * room))),
    },
    { label: text.statement, paragraphs: history(waiting, view, lang, room) },
    { label: text.papers, paragraphs: names.length === 0 ? [text.noPapers] : names },
  ];
}

/**
 * Why it comes to a meeting: when it was sent out and closed, who took it there or asked, and what goes into the
 * minutes.
 */
function history({ remarks }: WaitingCase, view: CaseView, lang: Language, room: number): string[] {
  const text = nextAgendaText(lang).item;
  const { round, board } = view;
  const day = (at: string) => shortDate(lang, localMoment(board.calendar, at).date);
  const closed =
    round.status === 'closed' && round.closedAt < round.deadline.at
      ? day(round.closedAt)
      : shortDate(lang, round.deadline.localDate);
  const others = remarks.filter(
    ({ choice, standing }) => !(choice === 'request-meeting' && standing === 'inForce'),
  );
  return [
    text.history(day(round.openedAt), closed),
    ...whyEnded(view, lang, room),
    ...askedBy(view, lang, room),
    ...correctionsOn(view, lang, room),
    ...remarksForMinutes(others, view, lang, room),
  ];
}

function whyEnded({ ending, round }: CaseView, lang: Language, room: number): string[] {
  const text = nextAgendaText(lang).item;
  // Minutes that go to the meeting without anybody's asking for it.
  if (ending?.kind === 'decided' && round.kind === 'minutes' && ending.verdict.outcome !== 'toMeeting')
    return [outcomeHeadline(ending, null, lang, round)];
  if (ending?.kind !== 'toMeeting' && ending?.kind !== 'notConfirmed') return [];
  const reason = userLine(ending.reason, Math.max(60, Math.ceil(500 * room)));
  if (ending.kind === 'toMeeting') return [text.taken(reason)];
  return [reason === '' ? text.notConfirmed : text.notConfirmedBecause(reason)];
}

/** Who asked for the meeting and why; where the answers are not for this reader, how many. */
function askedBy({ seats, figures }: CaseView, lang: Language, room: number): string[] {
  const text = nextAgendaText(lang).item;
  const longest = quoteLength(room);
  const asked = seats?.filter(({ choice }) => choice === 'request-meeting') ?? [];
  const count = figures?.byChoice['request-meeting'] ?? 0;
  if (asked.length === 0) return count === 0 ? [] : [text.askedCount(count)];
  return asked.map((seat) => {
    const body = userLine(seat.body, 80);
    const why = longest === 0 ? '' : userLine(seat.comment, longest);
    return why === '' ? text.asked(body) : text.askedBecause(body, why);
  });
}

/** Corrections to minutes that could not be settled in writing; where the answers are not for this reader, how many. */
function correctionsOn({ seats, figures }: CaseView, lang: Language, room: number): string[] {
  const text = nextAgendaText(lang).item;
  const longest = quoteLength(room);
  const corrected = seats?.filter(({ choice }) => choice === 'correct') ?? [];
  const count = figures?.byChoice.correct ?? 0;
  if (corrected.length === 0) return count === 0 ? [] : [text.correctionCount(count)];
  return corrected.map((seat) =>
    longest === 0
      ? text.hasCorrections(userLine(seat.body, 80))
      : text.correction(userLine(seat.body, 80), userLine(seat.comment, longest)),
  );
}

/** An item as lines of plain text. */
export function plainLines({ heading, sections }: NextItemText): string[] {
  return [heading, ...sections.flatMap(({ label, paragraphs }) => ['', label, ...paragraphs])];
}
