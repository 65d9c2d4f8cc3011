import type { Props } from '../codec';
import { StorageFault } from '../fault';
import type { KeyRange } from '../keys';

export interface Key {
  partition: string;
  row: string;
}

export interface Row extends Key {
  props: Props;
}

/** The mark of one state of a row. Its form leaves out `*`, which would match any state. */
export type ETag = `W/"${string}"`;

export interface StoredRow extends Row {
  etag: ETag;
}

/** One change of a transaction. */
export type Change = { do: 'create'; row: Row } | { do: 'replace'; row: Row; etag: ETag };

/**
 * What a write came to. `refused`: the store said no, and why. `unknown`: it did not say, so the row must be read before
 * anything is said about it. `etags` are of the rows as written, in their order, where the store tells them.
 */
export type Written =
  | { kind: 'written'; etags: (ETag | null)[] }
  | { kind: 'refused'; why: 'exists' | 'changed' | 'missing' }
  | { kind: 'unknown' };

/** Rows of one partition, or of a range of them; in the order of their keys. */
export interface Query {
  partition: string | { from: string; through: string };
  rows?: KeyRange;
  /** Rows in which one of these properties equals the value. */
  anyOf?: { properties: readonly string[]; equals: string };
  /** This row too, wherever it stands: two looks in one round trip. */
  also?: string;
  /** No more rows than this. */
  limit?: number;
}

/** A transaction holds at most this many rows; all of one partition, each once. */
export const MOST_ROWS = 100;

/**
 * A table as the adapters see it: every change of a row that exists carries the ETag it was read under.
 * Reads throw a StorageFault when the store fails; writes answer `unknown` where it may have taken them.
 */
export interface Table {
  name: string;
  get(key: Key): Promise<StoredRow | null>;
  /** As `get`, with less patience: the look at what became of a write that was not answered. */
  check(key: Key): Promise<StoredRow | null>;
  query(query: Query): Promise<StoredRow[]>;
  create(row: Row): Promise<Written>;
  replace(row: Row, etag: ETag): Promise<Written>;
  remove(key: Key, etag: ETag): Promise<Written>;
  /** All or none. Throws a StorageFault for more than 100 rows, two partitions, a row named twice or more than 4 MiB. */
  transact(changes: readonly Change[]): Promise<Written>;
  /**
   * Creates or replaces whatever is there. Only for rows nobody decides by: hints, addresses, what was last spoken of.
   * Throws a StorageFault when it cannot be known to be written.
   */
  overwrite(row: Row): Promise<void>;
}

const ETAG = /^W\/".+"$/;

/** The text as an ETag, or null when it names no one state of a row. */
export function asETag(text: string | undefined): ETag | null {
  return text !== undefined && ETAG.test(text) ? (text as ETag) : null;
}

/** The ETag a port hands back. Throws a StorageFault for anything that does not name one state of a row. */
export function etagOf(text: string): ETag {
  const etag = asETag(text);
  if (etag === null) throw new StorageFault('bad-etag', 'etag');
  return etag;
}
