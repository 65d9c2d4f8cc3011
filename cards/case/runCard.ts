import { z } from 'zod';
import { compareInstants, localMoment } from '../../domain/calendar/localMoment';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { Button } from '../button';
import { type CardMessage, Line, lines, Words } from '../card';
import { tooFew } from '../confirm/recuse';
import { fitCard } from '../fitCard';
import { Buttons, Fold, folded, Head, Section } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/run.json';
import { awaitsSentence } from '../text/awaitsSentence';
import { confirmationText } from '../text/confirmation';
import { weekdayDateTime } from '../text/dates';
import { minutesCaseText } from '../text/minutesCase';
import { joinList } from '../text/numbers';
import { outlookText } from '../text/outlook';
import { personAndSeat } from '../text/people';
import { recusalWords } from '../text/recusalByBoard';
import { otherRuleLines, ruleSentence } from '../text/ruleSentence';
import { answeredSentence, statusLines } from '../text/statusSentence';
import { textIn } from '../text/text';
import { stateWord } from '../text/words';
import { userLine } from '../userText';
import { byline } from './byline';
import { caseCard } from './caseCard';
import { correctionSections, mustRule } from './correctionLines';
import { journalLine } from './journalLines';
import { foldOf, isShortened, opener } from './matterOf';
import { mayDecideRecusal, runButtons } from './runButtons';
import { commentSections, seatGroups } from './seatGroups';
import { owesAnswer, type Standing, standingOf } from './standing';
import { standingLines } from './standingLines';
import { versionLines } from './versionLines';

export interface RunCardOptions {
  refreshUserIds: readonly string[];
  mostBytes?: number | undefined;
  /** A sentence of ours above the status: what was done, or why it was not. */
  note?: string | undefined;
}

const View = z.strictObject({
  head: Head,
  notes: z.array(Line).max(1),
  status: z.array(Line),
  comments: z.array(Section).max(2),
  seatsFold: z.array(folded({ groups: z.array(Section) })).max(1),
  rulesFold: z.array(Fold).max(1),
  small: z.array(Line),
  actions: z.array(
    z.strictObject({
      first: z.array(Button).min(1).max(5),
      more: z.array(z.strictObject({ title: Words, rows: z.array(Buttons).min(1) })).max(1),
    }),
  ),
});

const render = renderer('run', template, View);

/**
 * Where a case stands, for chairs and secretariat: the status in words, the comments, who has answered, the forecast with
 * its rule, the reminders to come and what they can do. Whoever does not run cases gets the case's own card.
 */
export function runCard(view: CaseView, lang: Language, options: RunCardOptions): CardMessage {
  if (view.viewer !== 'chair' && view.viewer !== 'secretariat')
    return caseCard(view, lang, { lead: 'show', refreshUserIds: options.refreshUserIds, note: options.note });
  return fitCard((room) => statusCard(view, lang, options, room), options.mostBytes);
}

function statusCard(view: CaseView, lang: Language, options: RunCardOptions, room: number): CardMessage {
  const text = textIn(lang);
  const { round } = view;
  const stand = standingOf(view);
  const title = userLine(round.proposal.title) || '–';
  const groups = seatGroups(view, lang, room);
  const card = render({
    head: {
      lead: leadLine(view, stand, lang),
      title,
      byline: lines(`${byline(round, lang)} · ${stateWord(round, lang)}`),
    },
    notes: lines(options.note),
    status: lines(
      ...(stand === 'told' || stand === 'confirming'
        ? standingLines(view, stand, lang)
        : [
            ...statusLines(view, lang, { names: true }),
            ...pendingLines(view, lang),
            ...(isOpen(stand) ? versionLines({ ...view, mine: null }, lang) : []),
          ]),
    ),
    comments: [...correctionSections(view, lang, room), ...commentSections(view, lang, room)],
    seatsFold:
      groups.length > 0 ? [{ ...opener('seats', text.run.showSeats, text.run.hideSeats), groups }] : [],
    rulesFold: [
      foldOf('rules', text.matter.showRules, text.matter.hideRules, otherRuleLines(round.rules, lang)),
    ],
    small: lines(
      view.ending !== null ? null : text.outcome.rule(ruleSentence(round.rules, lang)),
      isOpen(stand) ? reminderLine(view, lang) : null,
      ...journalLine(view, lang),
      isShortened(room) ? text.shortened : null,
    ),
    actions: [runButtons(view, stand, lang)],
  });
  return shell(card, {
    lang,
    summary: text.run.summary(
      title,
      stand === 'told'
        ? (standingLines(view, stand, lang)[0] ?? '')
        : stand === 'confirming'
          ? awaitsSentence(view, lang, { names: true })
          : answeredSentence(view, lang),
    ),
    refresh: { roundId: round.id, as: 'run', userIds: options.refreshUserIds },
  });
}

function isOpen(stand: Standing): boolean {
  return stand === 'waiting' || stand === 'answered';
}

function leadLine(view: CaseView, stand: Standing, lang: Language): string {
  const text = textIn(lang).lead;
  if (owesAnswer(view)) return text.waiting;
  if (isOpen(stand) && mustRule(view)) return minutesCaseText(lang).run.lead;
  if (isOpen(stand) && mayDecideRecusal(view)) return recusalWords(view, lang).lead;
  if (stand === 'passed') return text.passed;
  if (stand === 'confirming') return confirmationText(lang)[view.confirms ? 'leadAsked' : 'lead'];
  return stand === 'told' || stand === 'closed' ? text.closed : text.nothing;
}

/** Whose disqualification is being settled, and that too few are left to answer. */
function pendingLines(view: CaseView, lang: Language): string[] {
  const text = recusalWords(view, lang);
  const pending = view.seats?.filter((line) => line.state === 'reported') ?? [];
  const few = view.round.status === 'open' ? tooFew(view, 0, lang) : null;
  return [...pending.map((line) => text.pending(personAndSeat(line))), ...(few === null ? [] : [few])];
}

/** 'Påmindelser: … De går kun til dem, der mangler at svare.', or that none are planned. */
export function reminderLine({ round, board, now, outlook }: CaseView, lang: Language): string {
  const text = textIn(lang).run;
  if (outlook?.fixed === true && round.rules.reminding.value === 'untilFixed')
    return outlookText(lang).noMoreReminders;
  const coming = round.reminders.filter(({ at }) => compareInstants(at, now) > 0);
  if (coming.length === 0) return text.noReminders;
  const moments = coming.map(({ at }) => weekdayDateTime(lang, localMoment(board.calendar, at)));
  return text.reminders(joinList(lang, moments));
}
