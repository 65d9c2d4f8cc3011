import { FIRST } from '../../register/chained';
import { pointsAt } from '../../register/pointsAt';
import type { ReadDossier } from '../dossier';
import { same } from './same';

/** The first entry that cannot stand in its place: the chain begins on nothing, and what came later points back. */
export function checkChain({ dossier }: ReadDossier): string | null {
  const { entry, later } = dossier.register;
  if ((entry.position === 1) !== (entry.previous === FIRST)) return String(entry.position);
  const { voided } = dossier.case;
  const other = later.find(
    (one) =>
      one.position <= entry.position ||
      !pointsAt(one, entry.hash) ||
      (one.kind === 'voided' && !same({ reason: one.reason, by: one.by, at: one.at }, voided)),
  );
  return other === undefined ? null : String(other.position);
}
