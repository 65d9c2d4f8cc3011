import { outcomeSentence } from '../../cards/text/outcomeSentence';
import type { Dossier } from '../../domain/dossier/dossier';
import { decisionNumber } from '../../domain/register/decisionNumber';
import type { NumberedEntry } from '../../domain/register/entry';
import type { ClosedRound } from '../../domain/round/round';

/** The outcome of a decision as it is read aloud, in both languages. */
export function outcomeRead({
  round,
  seats,
  entry,
}: {
  round: Pick<ClosedRound, 'kind' | 'minutesOf' | 'rules'>;
  seats: readonly { vote: boolean }[];
  entry: NumberedEntry;
}): Dossier['outcome']['sentence'] {
  const facts = {
    ending: entry.ending,
    about: round,
    rules: round.rules,
    observers: seats.filter(({ vote }) => !vote).length,
    decision: decisionNumber(entry.number),
  };
  return { da: outcomeSentence(facts, 'da'), en: outcomeSentence(facts, 'en') };
}
