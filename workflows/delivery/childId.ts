import { fingerprint } from '../../domain/round/fingerprint';

/**
 * The id of the i-th row spread from another: always the same, so that a spreading that is repeated after a crash makes
 * no row twice, and made from the whole parent's id, so that children of children meet nobody else's. Hexadecimal digits
 * are all of a ULID's alphabet.
 */
export function childId(parent: string, i: number): string {
  return fingerprint([parent, i]).slice(0, 26).toUpperCase();
}
