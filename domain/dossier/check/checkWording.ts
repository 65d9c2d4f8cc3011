import { fingerprint } from '../../round/fingerprint';
import { pinned } from '../../round/proposal';
import type { ReadDossier } from '../dossier';

/**
 * The first version whose wording and papers are not those of its fingerprint, or that does not follow on the one before. The
 * last is the one that was decided on.
 */
export function checkWording({ dossier }: ReadDossier): string | null {
  let before = '';
  for (const { happening } of dossier.events) {
    if (!('proposal' in happening)) continue;
    const words = happening.kind === 'opened' ? happening.fingerprint : happening.to;
    const follows = happening.kind === 'opened' || happening.from === before;
    if (!follows || fingerprint(pinned(happening.proposal)) !== words) return String(happening.version);
    before = words;
  }
  const { version, proposal, fingerprint: last } = dossier.case;
  const decidedOn = [last, fingerprint(pinned(proposal)), dossier.register.entry.fingerprint];
  return decidedOn.every((words) => words === before) ? null : String(version);
}
