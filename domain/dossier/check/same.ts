import { fingerprint } from '../../round/fingerprint';

/** Whether two values say the same, whatever the order of their fields. */
export function same(one: unknown, other: unknown): boolean {
  return fingerprint(one) === fingerprint(other);
}
