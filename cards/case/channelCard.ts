import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { button } from '../button';
import { type CardMessage, lines } from '../card';
import { noticeCard } from '../noticeCard';
import { shell } from '../shell';
import { confirmationText } from '../text/confirmation';
import { deadlineMoment, longDateTime, withRemaining } from '../text/dates';
import { minutesCaseText } from '../text/minutesCase';
import { outcomeHeadline } from '../text/outcomeSentence';
import { ruleSentence } from '../text/ruleSentence';
import { textIn } from '../text/text';
import { versionsText } from '../text/versions';
import { voidedLine } from '../text/voidedLine';
import { userLine } from '../userText';
import type { CaseCardOptions } from './caseCard';
import { caseSummary } from './caseSummary';
import { type Standing, standingOf } from './standing';
import { standingLines } from './standingLines';

/**
 * The one card everyone in the channel shares: title, deadline, counts and the rule. No papers, no names, no
 * comments, and no reason either, for whoever is in the channel may sit outside the board.
 */
export function channelCard(view: CaseView, lang: Language, options: CaseCardOptions): CardMessage {
  const text = textIn(lang);
  const { round, board, now, figures, ending } = view;
  const stand = standingOf(view);
  const words = round.kind === 'minutes' ? minutesCaseText(lang).channel : text.channel;
  const open = stand === 'waiting' || stand === 'answered';
  // Nobody's client refreshes what the channel shares: how many days are left would be wrong tomorrow.
  const deadline = longDateTime(lang, deadlineMoment(round.deadline));
  const decision = round.status === 'closed' ? round.decision : null;
  const passed = stand === 'passed' ? [text.case.closesSoon] : [];
  const card = noticeCard({
    head: {
      lead: open ? words.lead : endedLead(stand, words, lang),
      title: userLine(round.proposal.title) || '–',
      byline: [],
    },
    strong: lines(
      voidedLine(view, lang),
      ending === null ? null : outcomeHeadline(ending, decision, lang, round),
      open ? text.channel.deadline(deadline) : null,
      stand === 'passed'
        ? `${text.case.deadlinePassed(withRemaining(lang, board.calendar, round.deadline, now))}.`
        : null,
    ),
    paragraphs: lines(
      open && round.version > 1 ? versionsText(lang).channel(round.version) : null,
      stand === 'closed' || stand === 'confirming' ? standingLines(view, stand, lang)[0] : null,
      figures === null ? null : `${text.channel.counts(figures.answered, figures.eligible)}.`,
      ...passed,
      ending === null ? text.outcome.rule(ruleSentence(round.rules, lang)) : null,
    ),
    more: [
      {
        buttons: [
          button(
            open ? text.case.showAndAnswer : text.case.show,
            'round.show',
            { v: 1, roundId: round.id, as: 'case' },
            open ? 'positive' : 'default',
          ),
        ],
      },
    ],
  });
  return shell(card, {
    lang,
    summary: caseSummary(view, stand, options.lead, lang),
    refresh: { roundId: round.id, as: 'case', userIds: options.refreshUserIds },
  });
}

function endedLead(
  stand: Standing,
  words: { leadPassed: string; leadClosed: string },
  lang: Language,
): string {
  if (stand === 'confirming') return confirmationText(lang).leadChannel;
  return stand === 'passed' ? words.leadPassed : words.leadClosed;
}
