import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { missingChairs } from '../../domain/round/confirmation';
import { LIMITS } from '../../domain/round/proposal';
import { type Button, button } from '../button';
import { lines } from '../card';
import { confirmationLines } from '../text/awaitsSentence';
import { confirmationText } from '../text/confirmation';
import { outcomeFacts, outcomeSentence } from '../text/outcomeSentence';
import { userInput } from '../userText';
import type { Asking, Question } from './confirmView';

/** 'Bekræft resultatet?': the result with its account and rule, who else is asked, until when, and two buttons. */
export function askConfirmation({ view, typed }: Asking, lang: Language): Question {
  const text = confirmationText(lang);
  const facts = outcomeFacts(view);
  if (!view.confirms || facts === null)
    return { lead: text.ask.lead, paragraphs: [text.ask.notYours], buttons: [] };
  const data = { v: 1 as const, roundId: view.round.id };
  return {
    lead: text.ask.lead,
    strong: [outcomeSentence(facts, lang)],
    paragraphs: [
      ...confirmationLines(view, lang),
      isLastOne(view) ? text.ask.effect : text.ask.effectOther,
      text.ask.refusal,
    ],
    typed: {
      id: 'reason',
      ...text.ask.reason,
      value: userInput(typed.reason ?? ''),
      maxLength: LIMITS.reason,
      fault: lines(typed.fault === 'reasonMissing' ? text.ask.reasonMissing : null),
    },
    buttons: [
      button(text.confirm, 'round.confirm', { ...data, outcome: 'confirmed' }, 'positive'),
      button(text.refuse, 'round.confirm', { ...data, outcome: 'refused' }, 'destructive'),
    ],
  };
}

/** The two buttons of whoever is asked to confirm: the word itself, and the card on which a refusal gives its reason. */
export function confirmationButtons({ confirms, round }: CaseView, lang: Language): Button[] {
  if (!confirms) return [];
  const text = confirmationText(lang);
  const data = { v: 1, roundId: round.id } as const;
  return [
    button(text.confirm, 'round.confirm', { ...data, outcome: 'confirmed' }, 'positive'),
    button(text.refuse, 'confirm.open', { ...data, what: 'confirm' }),
  ];
}

/** Whether a chair can still say that he may be disqualified, while the result waits for the chairs. */
export function mayStepOut({ viewer, round }: Pick<CaseView, 'viewer' | 'round'>): boolean {
  return viewer === 'chair' && round.status === 'awaitingConfirmation';
}

function isLastOne({ round }: CaseView): boolean {
  return (
    round.status === 'awaitingConfirmation' &&
    (round.rules.confirmation.value === 'oneChair' || missingChairs(round).length < 2)
  );
}
