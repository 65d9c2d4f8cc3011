import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { type Button, button } from '../button';
import { type CardMessage, lines } from '../card';
import { noticeCard } from '../noticeCard';
import { shell } from '../shell';
import { chairOutText } from '../text/chairOut';
import { contactsText } from '../text/contacts';
import { outcomeHeadline } from '../text/outcomeSentence';
import { recusalText } from '../text/recusal';
import { recusalByBoardText } from '../text/recusalByBoard';
import { substitutesText } from '../text/substitutes';
import { textIn } from '../text/text';
import { voidedLine } from '../text/voidedLine';
import { userLine } from '../userText';
import type { CaseCardOptions } from './caseCard';

/**
 * What a recused member may know: that the case exists, that he is out and by whose decision, and afterwards the
 * outcome. No papers, no counts, no answers.
 */
export function recusedCard(view: CaseView, lang: Language, options: CaseCardOptions): CardMessage {
  const { round, ending } = view;
  const decision = round.status === 'closed' ? round.decision : null;
  const title = userLine(round.proposal.title) || '–';
  const lead = leadOf(view, lang);
  const undo = undoButton(view, lang);
  const card = noticeCard({
    head: { lead, title, byline: [] },
    strong: lines(
      view.standsInFor === undefined ? voidedLine(view, lang) : null,
      ending === null || view.standsInFor !== undefined
        ? null
        : outcomeHeadline(ending, decision, lang, round),
    ),
    paragraphs: lines(options.note, ...reasons(view, lang)),
    more: undo === null ? [] : [{ buttons: [undo] }],
  });
  return shell(card, {
    lang,
    summary: `${lead} ${title.replace(/\.$/, '')}.`,
    refresh: { roundId: round.id, as: 'case', userIds: options.refreshUserIds },
  });
}

function leadOf({ contactOf, standsInFor }: CaseView, lang: Language): string {
  if (standsInFor?.out != null) return substitutesText(lang).out[standsInFor.out];
  return contactOf === undefined ? textIn(lang).lead.recused : contactsText(lang).leadOut;
}

/** Why the reader is out: reported and not settled, settled since, or known when the case was sent out. */
function reasons(view: CaseView, lang: Language): (string | null)[] {
  const { mine, ending, contactOf, standsInFor, round } = view;
  if (standsInFor?.out === 'takenBack')
    return [substitutesText(lang).outWhy.takenBack(userLine(standsInFor.personName, 80))];
  if (standsInFor !== undefined) return [substitutesText(lang).outWhy.seat];
  if (contactOf !== undefined) return [contactsText(lang).out];
  const text = textIn(lang).case;
  const words = recusalText(lang);
  const byBoard = recusalByBoardText(lang);
  const hears = ending === null ? text.recusedHears : null;
  const recusal = mine?.recusal ?? null;
  switch (recusal?.status) {
    case 'reported':
      if (recusal.afterSealing === true) return [chairOutText(lang)[ending === null ? 'waits' : 'over']];
      return [
        (round.rules.recusalDecidedBy.value === 'board' ? byBoard : words).reported[recusal.by],
        recusal.setAside === null ? null : words.setAside,
      ];
    case 'disqualified':
      return [(recusal.byBoard === undefined ? words : byBoard).disqualified(recusal.ground), hears];
    default:
      return [text.recusedBy, hears];
  }
}

// Only what the reader reported is the reader's to take back, and only while the case goes on.
function undoButton({ mine, round }: CaseView, lang: Language): Button | null {
  const { recusal = null } = mine ?? {};
  if (recusal?.status !== 'reported' || recusal.by !== 'self') return null;
  const waits = recusal.afterSealing === true && round.status === 'awaitingConfirmation';
  if (round.status !== 'open' && !waits) return null;
  return button(recusalText(lang).undo, 'round.recuse-undo', { v: 1, roundId: round.id });
}
