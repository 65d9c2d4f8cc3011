/**
 * What can be wrong with the store, by codes that stay the same for those who look them up:
 * - `timeout`, `unreachable`, `busy`: it did not answer; the same call may succeed later.
 * - `denied`, `missing-table`, `insecure`: it is set up wrongly.
 * - `bad-key`, `bad-etag`, `bad-transaction`, `invalid-value`, `too-big`, `too-many-rows`, `bad-request`: Votum asked
 *   for something no store can do, which is a fault in Votum.
 * - `unreadable-row`, `unreadable-message`, `altered-paper`: what is stored is not what Votum wrote.
 */
export type StorageCode =
  | 'timeout'
  | 'unreachable'
  | 'busy'
  | 'denied'
  | 'missing-table'
  | 'insecure'
  | 'bad-key'
  | 'bad-etag'
  | 'bad-transaction'
  | 'bad-request'
  | 'invalid-value'
  | 'too-big'
  | 'too-many-rows'
  | 'unreadable-row'
  | 'unreadable-message'
  | 'altered-paper';

/**
 * The store failed. The message is the code and the place (a table, a kind of row, a row key), and never anything of
 * what is stored: it goes to the log.
 */
export class StorageFault extends Error {
  readonly code: `storage.${StorageCode}`;
  readonly place: string;

  constructor(code: StorageCode, place: string) {
    super(`storage.${code} (${place})`);
    this.name = 'StorageFault';
    this.code = `storage.${code}`;
    this.place = place;
  }
}
