import type { Language } from '../../domain/language';
import { Choice } from '../../domain/round/choice';
import type { Tally } from '../../domain/round/tally';
import { countedChoice } from './words';

/** How the answers fall, most usual first: '3 godkender, 1 godkender med bemærkninger'. Empty when nobody answered. */
export function countedChoices(figures: Tally, lang: Language): string[] {
  return Choice.options.flatMap((choice) => {
    const count = figures.byChoice[choice] ?? 0;
    return count > 0 ? [countedChoice(choice, count, lang)] : [];
  });
}
