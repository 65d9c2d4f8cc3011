import { z } from 'zod';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { isHandedOver } from '../../domain/round/owes';
import { type Button, button } from '../button';
import { type CardMessage, Line, lines, Words } from '../card';
import { fitCard } from '../fitCard';
import { Buttons, Changes, Fold, folded, Head, Matter } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/case.json';
import { confirmationText } from '../text/confirmation';
import { contactsText } from '../text/contacts';
import { arithmeticSentence, withRemaining } from '../text/dates';
import { onBehalfText } from '../text/onBehalf';
import { registerLine } from '../text/registerLine';
import { otherRuleLines, ruleSentence } from '../text/ruleSentence';
import { textIn } from '../text/text';
import { versionsText } from '../text/versions';
import { userLine } from '../userText';
import { AnswerArea, answerArea, standButtons } from './answerArea';
import { byline } from './byline';
import type { CaseLead } from './caseLead';
import { caseSummary, missingLead } from './caseSummary';
import { changeLines } from './changeLines';
import { channelCard } from './channelCard';
import { foldOf, isShortened, matterOf, opener } from './matterOf';
import { mayChange } from './mayChange';
import { moreButtons } from './moreButtons';
import { rulingLead } from './ownCorrection';
import { hasRecorded, recordedButtons } from './recorded';
import { recusedCard } from './recusedCard';
import { seatsFold } from './seatsFold';
import { listens, owesAnswer, type Standing, standingOf } from './standing';
import { standingLines } from './standingLines';
import { substituteLead } from './substituteLines';

/** How a case's card is made: why it comes, and who may refresh it by opening the chat. */
export interface CaseCardOptions {
  lead: CaseLead;
  /** The channel's ids of those who get a card of their own when they open the chat; `[]` when nobody does. */
  refreshUserIds: readonly string[];
  /** Where the usual limit was too much for the channel. */
  mostBytes?: number | undefined;
  /** The first line, where the card answers something that was written: finished words of ours. */
  first?: string | undefined;
  /** A sentence of ours: what a press came to, from `answerNote`. */
  note?: string | undefined;
  /** What was typed into the comment and is not recorded, so that it is not lost. */
  typed?: string | undefined;
  /** Opens the folded answers, when what is missing stands there. */
  openAnswers?: boolean;
}

const View = z.strictObject({
  trial: z.array(Line).max(1),
  head: Head,
  notes: z.array(Line).max(1),
  standing: z.array(Line),
  deadline: z.array(Line).max(1),
  counting: z.array(Line).max(1),
  stand: z.array(Buttons).max(1),
  /** What changed since the version before: open where the card is about it, folded elsewhere. */
  changed: z.array(Changes.extend({ label: Words })).max(1),
  changedFold: z.array(folded(Changes.shape)).max(1),
  matter: Matter,
  answer: z.array(AnswerArea).max(1),
  seatsFold: z.array(Fold).max(1),
  rule: z.array(Line).max(1),
  rulesFold: z.array(Fold).max(1),
  small: z.array(Line),
  more: z.array(Buttons).max(1),
});

const render = renderer('case', template, View);

/**
 * The card of a case as its reader may see it, in every state: to answer on, as a receipt, and with the result. A
 * channel and a recused member get cards of their own that hold less.
 */
export function caseCard(view: CaseView, lang: Language, options: CaseCardOptions): CardMessage {
  if (view.viewer === 'channel') return channelCard(view, lang, options);
  if (view.viewer === 'recused') return recusedCard(view, lang, options);
  return fitCard((room) => personalCard(view, lang, options, room), options.mostBytes);
}

function personalCard(view: CaseView, lang: Language, options: CaseCardOptions, room: number): CardMessage {
  const text = textIn(lang);
  const { round } = view;
  const { lead, note } = options;
  const stand = standingOf(view);
  const votes = view.viewer === 'member' || view.viewer === 'chair';
  const handedOver = isHandedOver(view);
  const mayAnswer =
    votes &&
    view.mine !== null &&
    !handedOver &&
    (stand === 'waiting' || (stand === 'answered' && mayChange(view)));
  const pressable = lead === 'trial' ? inert : (one: Button) => one;
  // Asked first whether the earlier answer stands; all answers are there once somebody wants to answer again.
  const stands = mayAnswer && lead !== 'again' ? standButtons(view, lang) : [];
  const settling =
    stands.length > 0 ? stands : handedOver ? [] : recordedButtons(view, stand, lang).map(pressable);
  const mustChoose = stands.length === 2 && options.openAnswers !== true;
  const showsAnswers = mayAnswer && !mustChoose;
  const buttons = moreButtons(view, stand, lang).map(pressable);
  const area = answerArea(view, lang, { open: options.openAnswers === true, typed: options.typed });
  const card = render({
    trial: lines(lead === 'trial' ? text.case.trial : null),
    head: {
      lead: options.first ?? leadLine(view, stand, lead, lang),
      title: userLine(round.proposal.title) || '–',
      byline: lines(byline(round, lang)),
    },
    notes: lines(note),
    standing: lines(...standingLines(view, stand, lang, room)),
    deadline: lines(deadlineLine(view, stand, lang)),
    counting: lines(
      stand === 'waiting' && round.deadline.arithmetic
        ? arithmeticSentence(lang, round.deadline.arithmetic)
        : null,
    ),
    ...versionChanges(view, stand, lead === 'amended' || lead === 'again', lang, room),
    matter: matterOf(round.proposal, lang, room, round.kind),
    stand: settling.length > 0 ? [{ buttons: settling }] : [],
    answer: showsAnswers
      ? [{ ...area, first: area.first.map(pressable), buttons: area.buttons.map(pressable) }]
      : [],
    // The result's own card has the answers too; where there is no room for both, the case itself comes first.
    seatsFold: view.ending !== null && room > 0.2 ? seatsFold(view, lang, room) : [],
    rule: lines(view.ending !== null ? null : text.outcome.rule(ruleSentence(round.rules, lang))),
    // The status has the rules too: where a dozen long links leave no room, the reader's own answer comes first.
    rulesFold:
      room > 0.1
        ? [foldOf('rules', text.matter.showRules, text.matter.hideRules, otherRuleLines(round.rules, lang))]
        : [],
    small: lines(registerLine(view, lang), isShortened(room) ? text.shortened : null),
    more: buttons.length > 0 ? [{ buttons }] : [],
  });
  const summary = caseSummary(view, stand, lead, lang);
  // A trial is a case that does not exist yet: there is nothing to fetch again. And a client fetches a card again as soon
  // as it shows it: what is said in answer to something written, or of a change, would be gone before it is read.
  const saysItsOwn = lead === 'again' || (lead === 'show' && (options.first ?? note) !== undefined);
  if (
    saysItsOwn ||
    (['trial', 'amended', 'recusal', 'ruling', 'handedOver', 'handedBack'] as CaseLead[]).includes(lead)
  )
    return shell(card, { lang, summary });
  const refresh = { roundId: round.id, as: 'case', userIds: options.refreshUserIds } as const;
  return shell(card, {
    lang,
    summary,
    refresh: lead === 'reminder' ? { ...refresh, lead } : refresh,
  });
}

// What is pressed on a trial must count for nothing, also after the case is sent out.
function inert({ title, style }: Button): Button {
  return button(title, 'trial.press', { v: 1 }, style);
}

/** The FROM/TO of the version in force, for as long as the case is open. */
function versionChanges(
  { round }: CaseView,
  stand: Standing,
  isOpen: boolean,
  lang: Language,
  room: number,
): { changed: (Changes & { label: string })[]; changedFold: z.infer<typeof View>['changedFold'] } {
  const none = { changed: [], changedFold: [] };
  if (round.amended === null || (stand !== 'waiting' && stand !== 'answered')) return none;
  const text = versionsText(lang);
  const { changes } = round.amended;
  const shown = changeLines(changes, lang, room);
  const before = round.version - 1;
  return isOpen
    ? { changed: [{ label: text.label(before), ...shown }], changedFold: [] }
    : {
        changed: [],
        changedFold: [
          { ...opener('version', text.show(before, changes.length), text.hide(before)), ...shown },
        ],
      };
}

function leadLine(view: CaseView, stand: Standing, lead: CaseLead, lang: Language): string {
  const text = textIn(lang).lead;
  const { viewer, confirms } = view;
  const substitute = substituteLead(view, stand, lead, lang);
  if (substitute !== null) return substitute;
  const ruled = stand === 'answered' ? rulingLead(view, lang, { news: lead === 'ruling' }) : null;
  if (ruled !== null) return ruled;
  const changed = lead === 'amended' && stand === 'waiting';
  if (changed && viewer !== 'secretariat') return versionsText(lang)[listens(view) ? 'leadObserver' : 'lead'];
  if (viewer === 'observer' && stand === 'waiting') return text.observer;
  if (viewer === 'contact' && stand === 'waiting')
    return contactsText(lang)[lead === 'reminder' ? 'leadMissing' : 'lead'];
  if (viewer === 'secretariat' && stand === 'waiting') return text.secretariat;
  switch (stand) {
    case 'waiting':
      return lead === 'reminder' ? missingLead(view, lang) : text.waiting;
    case 'answered':
      return recordedLead(view, lead, lang) ?? text.answered;
    case 'passed':
      return text.passed;
    case 'confirming':
      return confirmationText(lang)[confirms ? 'leadAsked' : 'lead'];
    case 'closed':
    case 'told':
      return text.closed;
    default:
      return stand satisfies never;
  }
}

/** The first line where the secretariat recorded the reader's answer and the reader has not confirmed it. */
function recordedLead(view: CaseView, lead: CaseLead, lang: Language): string | null {
  if (!hasRecorded(view)) return null;
  const text = onBehalfText(lang);
  if (!owesAnswer(view)) return text.lead;
  return lead === 'reminder' ? text.reminder : text.leadConfirm;
}

function deadlineLine(view: CaseView, stand: Standing, lang: Language): string | null {
  const { board, round, now } = view;
  if (stand !== 'waiting') return null;
  const text = textIn(lang).case;
  const when = withRemaining(lang, board.calendar, round.deadline, now);
  return listens(view) || isHandedOver(view) || view.viewer === 'secretariat'
    ? text.membersAnswerBy(when)
    : text.answerBy(when);
}
