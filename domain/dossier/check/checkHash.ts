import { fingerprint } from '../../round/fingerprint';
import type { ReadDossier } from '../dossier';

/** The first entry, by its place in the chain, that is not the words it was hashed from. */
export function checkHash({ dossier }: ReadDossier): string | null {
  const { entry, later } = dossier.register;
  const other = [entry, ...later].find(({ hash, ...body }) => fingerprint(body) !== hash);
  return other === undefined ? null : String(other.position);
}
