import { isRecordOfNameless } from '../../register/caseRecord';
import type { ReadDossier } from '../dossier';

/** Whether the events there were when the decision was entered are those its entry was made of. */
export function checkRecord({ dossier, document }: ReadDossier): string | null {
  const { events } = document as { events: readonly { name: unknown }[] };
  const told = dossier.events.map((event, i) => {
    const { name: _name, ...nameless } = events[i] ?? { name: null };
    return { event, nameless };
  });
  return isRecordOfNameless(dossier.register.entry.record, told) ? null : '';
}
