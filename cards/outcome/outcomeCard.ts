import { z } from 'zod';
import type { Language } from '../../domain/language';
import { decisionNumber } from '../../domain/register/decisionNumber';
import { type EndedEntry, isNumbered } from '../../domain/register/entry';
import { carriedAs } from '../../domain/round/carriedAs';
import type { CaseView } from '../../domain/round/caseView';
import { type Remark, unhandled } from '../../domain/round/remarks';
import { isApproval, isDecision } from '../../domain/round/verdict';
import { button } from '../button';
import { type CardMessage, Line, lines } from '../card';
import { byline } from '../case/byline';
import { caseCard } from '../case/caseCard';
import { outcomeSummary } from '../case/caseSummary';
import { journalButton, journalLine } from '../case/journalLines';
import { isShortened } from '../case/matterOf';
import { seatsFold } from '../case/seatsFold';
import { standingOf } from '../case/standing';
import { standingLines } from '../case/standingLines';
import { fitCard } from '../fitCard';
import { Buttons, Fold, Head, Section } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/outcome.json';
import { minutesCaseText } from '../text/minutesCase';
import { minutesParagraph } from '../text/minutesParagraph';
import { nextAgendaText } from '../text/nextAgenda';
import { recusalForMinutes } from '../text/recusalByBoard';
import { registerText } from '../text/register';
import { registerLine } from '../text/registerLine';
import { remarkBy } from '../text/remarkBy';
import { quoteLength, remarksForMinutes } from '../text/remarkForMinutes';
import { remarksText } from '../text/remarks';
import { textIn } from '../text/text';
import { voidedLine } from '../text/voidedLine';
import { userLine } from '../userText';

export interface OutcomeOptions {
  refreshUserIds?: readonly string[];
  mostBytes?: number | undefined;
  /** As the reader may see them; for those who run the case. */
  remarks?: readonly Remark[];
}

interface Told {
  entry: EndedEntry | null;
  remarks: readonly Remark[];
}

const View = z.strictObject({
  head: Head,
  result: z.array(Line),
  minutes: z.array(Section),
  seatsFold: z.array(Fold).max(1),
  small: z.array(Line),
  more: z.array(Buttons).max(1),
});

const render = renderer('outcome', template, View);

/**
 * The result, as it is told: the outcome with its reason and rule, its number, and the head of the register, so that a
 * later rewrite would show. Chairs and secretariat get the paragraph for the minutes with the remarks marked for it, the
 * line for the next agenda, and the remarks nobody has dealt with. A channel and a recused member get what they may
 * know on the case's own card.
 */
export function outcomeCard(
  view: CaseView,
  entry: EndedEntry | null,
  lang: Language,
  { refreshUserIds = [], remarks = [], mostBytes }: OutcomeOptions = {},
): CardMessage {
  // What the register holds is the number, also while the case's own row has not caught up.
  const known = entry === null ? view : withEntry(view, entry);
  if (view.ending === null || view.viewer === 'channel' || view.viewer === 'recused')
    return caseCard(known, lang, { lead: 'update', refreshUserIds });
  return fitCard((room) => toldCard(known, { entry, remarks }, lang, room), mostBytes);
}

function toldCard(view: CaseView, { entry, remarks }: Told, lang: Language, room: number): CardMessage {
  const text = textIn(lang);
  const { round } = view;
  const runs = view.viewer === 'chair' || view.viewer === 'secretariat';
  const ofCase = { v: 1, roundId: round.id } as const;
  const quoted = runs ? remarksForMinutes(remarks, view, lang, room) : [];
  const card = render({
    head: {
      lead: round.status === 'closed' && round.voided !== null ? registerText(lang).lead : text.lead.closed,
      title: userLine(round.proposal.title) || '–',
      byline: lines(byline(round, lang)),
    },
    result: lines(...standingLines(view, standingOf(view), lang, room)),
    minutes: runs ? [...minutesOf(view, entry, quoted, lang), ...unhandledOf(view, remarks, lang, room)] : [],
    seatsFold: seatsFold(view, lang, room),
    small: lines(
      entryLine(view, lang),
      ...journalLine(view, lang),
      isShortened(room) ? text.shortened : null,
    ),
    more: [
      {
        buttons: [
          button(text.case.show, 'round.show', { ...ofCase, as: 'case' }),
          ...(runs && isCarried(view, entry)
            ? [button(nextAgendaText(lang).open, 'agenda.next', { v: 1, boardId: view.board.id })]
            : []),
          ...(runs && remarks.length > 0 ? [button(remarksText(lang).open, 'round.remarks', ofCase)] : []),
          ...journalButton(view, lang),
        ],
      },
    ],
  });
  // It never changes, and is not refreshed: a client that did would show the case in its place.
  return shell(card, { lang, summary: outcomeSummary(view, lang) });
}

/** Ready to copy: what goes into the minutes, and what goes on the next agenda. */
function minutesOf(
  view: CaseView,
  entry: EndedEntry | null,
  remarks: readonly string[],
  lang: Language,
): Section[] {
  const { ending, seats, round } = view;
  const text = textIn(lang);
  const recusals = (seats ?? []).flatMap((line) =>
    line.state === 'recused' ? [recusalForMinutes(line, lang)] : [],
  );
  const added = [...remarks, ...recusals];
  const words = minutesCaseText(lang);
  const corrected = ending?.kind === 'decided' && (ending.verdict.tally.byChoice.correct ?? 0) > 0;
  const item = (corrected ? words.nextAgenda : words.nextAgendaDraft)(userLine(round.proposal.title, 160));
  const next =
    round.kind === 'minutes' && ending !== null && carriedAs(round, ending) === 'decision'
      ? [{ label: text.outcome.nextAgenda, paragraphs: lines(item) }]
      : [];
  if (entry === null || !isNumbered(entry))
    return [
      ...(added.length === 0 ? [] : [{ label: text.outcome.minutes, paragraphs: lines(...added) }]),
      ...next,
    ];
  const approved = ending?.kind === 'decided' && isApproval(ending.verdict.outcome);
  return [
    {
      label: text.outcome.minutes,
      paragraphs: lines(minutesParagraph(entry, lang), voidedLine(view, lang), ...added),
    },
    ...(approved && voidedLine(view, lang) === null
      ? [{ label: text.outcome.nextAgenda, paragraphs: lines(text.minutes.nextAgenda) }]
      : next),
  ];
}

/** What nobody has dealt with, quoted with its seat. */
function unhandledOf(
  { seats }: CaseView,
  remarks: readonly Remark[],
  lang: Language,
  room: number,
): Section[] {
  const text = remarksText(lang);
  const left = unhandled(remarks);
  const longest = quoteLength(room);
  if (left.length === 0) return [];
  const quotes = left.flatMap((remark) => {
    const seat = seats?.find(({ seatId }) => seatId === remark.seatId);
    const said = longest === 0 ? '' : userLine(remark.text, longest);
    if (seat === undefined) return [];
    const who = remarkBy(remark, seat, lang);
    return [said === '' ? text.minutes.lateSilent(`${who},`) : text.said(who, said)];
  });
  // Where there is no room to quote, the number alone tells.
  return [{ label: text.outcome.label(left.length), paragraphs: lines(...(longest === 0 ? [] : quotes)) }];
}

/** Whether the case stands on the list of the next agenda: to be told of there, or decided. */
function isCarried({ ending, round }: CaseView, entry: EndedEntry | null): boolean {
  const kind = ending === null ? null : carriedAs(round, ending);
  return kind === 'decision' || (kind === 'information' && entry !== null);
}

function entryLine(view: CaseView, lang: Language): string | null {
  const { ending } = view;
  const isDecided = ending?.kind === 'decided' && isDecision(ending.verdict.outcome);
  return registerLine(view, lang) ?? (isDecided ? textIn(lang).outcome.waitsForRegister : null);
}

function withEntry(view: CaseView, entry: EndedEntry): CaseView {
  const { round } = view;
  if (round.status !== 'closed') return view;
  const { position, hash } = entry;
  const decision = isNumbered(entry) ? decisionNumber(entry.number) : null;
  return { ...view, round: { ...round, decision, entered: { position, hash } } };
}
