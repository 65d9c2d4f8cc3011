import { z } from 'zod';
import type { Language } from '../../domain/language';
import { decisionNumber, type Entry } from '../../domain/register/entry';
import type { CaseView } from '../../domain/round/caseView';
import { isApproval, isDecision } from '../../domain/round/verdict';
import { button } from '../button';
import { type CardMessage, Line, lines } from '../card';
import { byline } from '../case/byline';
import { caseCard } from '../case/caseCard';
import { outcomeSummary } from '../case/caseSummary';
import { isShortened } from '../case/matterOf';
import { seatsFold } from '../case/seatsFold';
import { standingOf } from '../case/standing';
import { standingLines } from '../case/standingLines';
import { fitCard } from '../fitCard';
import { Buttons, Fold, Head, Section } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/outcome.json';
import { minutesParagraph } from '../text/minutesParagraph';
import { recusalText } from '../text/recusal';
import { textIn } from '../text/text';
import { userLine } from '../userText';

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
 * later rewrite would show. Chairs and secretariat get the paragraph for the minutes and the line for the next agenda as
 * well. A channel and a recused member get what they may know on the case's own card.
 */
export function outcomeCard(
  view: CaseView,
  entry: Entry | null,
  lang: Language,
  { refreshUserIds = [] }: { refreshUserIds?: readonly string[] } = {},
): CardMessage {
  // What the register holds is the number, also while the case's own row has not caught up.
  const known = entry === null ? view : withDecision(view, decisionNumber(entry));
  if (view.ending === null || view.viewer === 'channel' || view.viewer === 'recused')
    return caseCard(known, lang, { lead: 'update', refreshUserIds });
  return fitCard((room) => toldCard(known, entry, lang, room));
}

function toldCard(view: CaseView, entry: Entry | null, lang: Language, room: number): CardMessage {
  const text = textIn(lang);
  const { round } = view;
  const card = render({
    head: {
      lead: text.lead.closed,
      title: userLine(round.proposal.title) || '–',
      byline: lines(byline(round, lang)),
    },
    result: lines(...standingLines(view, standingOf(view), lang, room)),
    minutes: view.viewer === 'chair' || view.viewer === 'secretariat' ? minutesOf(view, entry, lang) : [],
    seatsFold: seatsFold(view, lang, room),
    small: lines(registerLine(view, entry, lang), isShortened(room) ? text.shortened : null),
    more: [{ buttons: [button(text.case.show, 'round.show', { v: 1, roundId: round.id, as: 'case' })] }],
  });
  // It never changes, and is not refreshed: a client that did would show the case in its place.
  return shell(card, { lang, summary: outcomeSummary(view, lang) });
}

/** Ready to copy: what goes into the minutes, and what goes on the next agenda. */
function minutesOf({ ending, seats }: CaseView, entry: Entry | null, lang: Language): Section[] {
  const text = textIn(lang);
  const recusals = (seats ?? []).flatMap((line) =>
    line.state === 'recused' ? [recusalText(lang).minutes(userLine(line.personName, 80))] : [],
  );
  if (entry === null)
    return recusals.length === 0 ? [] : [{ label: text.outcome.minutes, paragraphs: lines(...recusals) }];
  const approved = ending?.kind === 'decided' && isApproval(ending.verdict.outcome);
  return [
    { label: text.outcome.minutes, paragraphs: lines(minutesParagraph(entry, lang), ...recusals) },
    ...(approved ? [{ label: text.outcome.nextAgenda, paragraphs: lines(text.minutes.nextAgenda) }] : []),
  ];
}

function registerLine({ ending }: CaseView, entry: Entry | null, lang: Language): string | null {
  const text = textIn(lang).outcome;
  if (entry !== null) return text.register(decisionNumber(entry), entry.hash.slice(0, 12));
  const isNumbered = ending?.kind === 'decided' && isDecision(ending.verdict.outcome);
  return isNumbered ? text.waitsForRegister : null;
}

function withDecision(view: CaseView, decision: string): CaseView {
  const { round } = view;
  return round.status === 'closed' ? { ...view, round: { ...round, decision } } : view;
}
