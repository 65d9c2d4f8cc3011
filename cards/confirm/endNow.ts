import type { Language } from '../../domain/language';
import { button } from '../button';
import { confirmsText } from '../text/confirms';
import { peopleList } from '../text/people';
import { remarksText } from '../text/remarks';
import { ruleSentence } from '../text/ruleSentence';
import { textIn } from '../text/text';
import { reasonField } from './askedFields';
import type { Asking, Question } from './confirmView';
import { toldTo } from './toldTo';

/**
 * 'Afsluttes sagen nu, er den godkendt. 1 når ikke at svare.': the outcome it would give, by which rule, and who is
 * cut off.
 */
export function askClose({ view, unhandled = 0, typed }: Asking, lang: Language): Question {
  const text = confirmsText(lang).close;
  const remarks = remarksText(lang);
  const { round, figures, seats, ifClosedNow } = view;
  const late = figures === null ? 0 : figures.eligible - figures.answered;
  const outcome = ifClosedNow === null ? text.leadPlain : text.lead[ifClosedNow.outcome];
  const missing = seats?.filter((seat) => seat.state === 'outstanding') ?? [];
  return {
    lead: late === 0 ? outcome : `${outcome} ${text.lateOnes(late)}`,
    paragraphs: [
      missing.length === 0 ? null : text.lateNames(peopleList(missing, lang)),
      unhandled === 0 ? null : remarks.unhandled(unhandled),
      textIn(lang).outcome.rule(ruleSentence(round.rules, lang)),
      text.effect,
    ],
    small: [round.rules.earlyClose.value === 'never' || late > 0 ? text.notTheRule : null],
    typed: reasonField(typed, lang),
    buttons: [
      button(text.button, 'round.close', { v: 1, roundId: round.id }, 'destructive'),
      ...(unhandled === 0 ? [] : [button(remarks.open, 'round.remarks', { v: 1, roundId: round.id })]),
    ],
  };
}

/** Ending a case without a decision: withdrawn, or taken to a meeting. Everyone sees the reason. */
export function askEndWithout(
  { view, typed }: Asking,
  how: 'withdraw' | 'to-meeting',
  lang: Language,
): Question {
  const text = confirmsText(lang);
  const words = text[how];
  const answered = view.figures?.answered ?? 0;
  return {
    lead: words.lead,
    paragraphs: [
      answered === 0 ? words.effect : `${words.effect} ${text.withdraw.answers(answered)}`,
      words.told(toldTo(view, lang)),
      words.cannot,
    ],
    typed: reasonField(typed, lang),
    buttons: [button(words.button, `round.${how}`, { v: 1, roundId: view.round.id }, 'destructive')],
  };
}
