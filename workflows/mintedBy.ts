import type { OperationId } from '../domain/ids';
import { fingerprint } from '../domain/round/fingerprint';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;

/**
 * The id an operation mints, in the form of a ULID: always the same for the same operation, so that a message which Teams
 * sends again opens the case it opened before. Its first part is no time.
 */
export function mintedBy(operation: OperationId): string {
  let rest = BigInt(`0x${fingerprint(operation).slice(0, 32)}`);
  let id = '';
  while (id.length < LENGTH) {
    id = `${ALPHABET[Number(rest % 32n)] ?? '0'}${id}`;
    rest /= 32n;
  }
  return id;
}
