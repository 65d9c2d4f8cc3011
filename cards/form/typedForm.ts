import { SeatId } from '../../domain/ids';
import type { CaseForm } from '../../domain/round/form';
import type { VerbData } from '../verbs';

/**
 * The form as a press brings it, in the shape it is kept: everything typed, but what only Votum sets. A seat that is
 * none is left out; the card offers none such.
 */
export function typedForm(
  data: VerbData<'round.save'>,
): Omit<CaseForm, 'kind' | 'minutesOf' | 'files' | 'item'> {
  const { v: _v, roundId: _roundId, includeChanges, reminders, recused, replaces, ...typed } = data;
  return {
    ...typed,
    includeChanges: includeChanges === 'true',
    reminders: split(reminders).slice(0, 10),
    replaces: splitNumbers(replaces),
    recused: split(recused).flatMap((id) => {
      const seat = SeatId.safeParse(id);
      return seat.success ? [seat.data] : [];
    }),
  };
}

/** The numbers of decisions, as chosen on a card: what no number is is left out. */
export function splitNumbers(chosen: string): string[] {
  return split(chosen)
    .filter((part) => /^\d{4}-\d{1,6}$/.test(part))
    .slice(0, 40);
}

// Several choices come as one text parted by commas.
function split(chosen: string): string[] {
  return chosen.split(',').filter((part) => part !== '');
}
