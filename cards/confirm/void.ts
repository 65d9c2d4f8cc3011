import type { Language } from '../../domain/language';
import { replacedNumbers } from '../../domain/register/readReplaces';
import { isApproval } from '../../domain/round/verdict';
import { button } from '../button';
import { joinList } from '../text/numbers';
import { registerText } from '../text/register';
import { voidedLine } from '../text/voidedLine';
import { reasonField } from './askedFields';
import type { Asking, Question } from './confirmView';
import { toldTo } from './toldTo';

/** 'Annullér beslutningen?': what it does and what it does not, who is told, and the reason. */
export function askVoid({ view, typed }: Asking, lang: Language): Question {
  const text = registerText(lang).ask;
  const { round, ending } = view;
  const number = round.status === 'closed' ? (round.decision ?? '') : '';
  const already = voidedLine(view, lang, true);
  if (already !== null) return { lead: text.already(number), paragraphs: [already], buttons: [] };
  const approved = ending?.kind === 'decided' && isApproval(ending.verdict.outcome);
  const replaced = approved ? replacedNumbers(round.proposal.replaces) : [];
  return {
    lead: text.lead,
    strong: [text.what(number)],
    paragraphs: [
      text.stays,
      replaced.length === 0 ? null : text.replaced(joinList(lang, replaced)),
      text.not,
      text.told(toldTo(view, lang)),
      text.cannot,
    ],
    typed: reasonField(typed, lang),
    buttons: [button(text.button, 'decision.void', { v: 1, roundId: round.id }, 'destructive')],
  };
}
