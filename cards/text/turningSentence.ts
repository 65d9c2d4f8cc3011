import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { TurningPoint } from '../../domain/round/turningPoints';
import { joinList } from './numbers';
import { outlookText } from './outlook';

/**
 * 'Det kan ændre udfaldet: 1 imod (så er den ikke godkendt).' or that nothing can; empty where the forecast is not for this
 * reader, or where it takes answers of more than one kind.
 */
export function turningSentence({ outlook }: Pick<CaseView, 'outlook'>, lang: Language): string {
  if (outlook === null) return '';
  const text = outlookText(lang);
  if (outlook.fixed) return text.fixed;
  const turns = outlook.turning.map((point) => turnWords(point, lang));
  return turns.length === 0 ? '' : text.turns(joinList(lang, turns));
}

function turnWords({ answers, choice, outcome }: TurningPoint, lang: Language): string {
  const text = outlookText(lang);
  return text.turn(text.answers[choice](answers), text.outcomes[outcome]);
}
