import type { Props } from '../codec';
import type { TableName } from '../storage';
import type { Key } from '../tables/table';

/**
 * A property of a row with its type in the store: text, a whole number of 32 bits and yes or no as they are, everything else
 * by name. A Double without decimals comes back as a whole number; Votum stores none.
 */
export type Typed =
  | string
  | number
  | boolean
  | { type: 'Int64' | 'Double' | 'DateTime' | 'Guid' | 'Binary'; value: string };

/** A row as it lies, without its ETag. */
export interface RawRow extends Key {
  props: Record<string, Typed>;
}

/** A kept paper: its board, the SHA-256 of its content, and what the store notes beside it. */
export interface PaperMark {
  board: string;
  sha256: string;
  notes: Record<string, string>;
}

/**
 * Everything a storage account holds, as it lies, whatever it means: for a backup, for putting one back, and for looking
 * for what is out of place. Throws a StorageFault when the store fails.
 */
export interface Inventory {
  /**
   * The rows of a table, a partition at a time in the order of their keys. A partition is as it was at one moment; two
   * partitions are not.
   */
  partitions(table: TableName): AsyncIterable<RawRow[]>;
  /** The rows of one partition, as they were at one moment. */
  partition(table: TableName, partition: string): Promise<RawRow[]>;
  /** Puts rows of one partition there, in transactions. Throws a StorageFault `bad-request` when one is there already. */
  create(table: TableName, rows: readonly RawRow[]): Promise<void>;
  /** Every paper, in the order of their names. */
  papers(): AsyncIterable<PaperMark>;
  paper(mark: PaperMark): Promise<Uint8Array>;
  putPaper(mark: PaperMark, bytes: Uint8Array): Promise<void>;
}

/** What Votum itself writes on a row: everything but the types it does not use. */
export function plainProps({ props }: RawRow): Props {
  return Object.fromEntries(
    Object.entries(props).flatMap(([name, value]) => (typeof value === 'object' ? [] : [[name, value]])),
  );
}
