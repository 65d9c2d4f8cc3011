import { readDocument } from '../codec';
import { HEADER, roundKind } from '../tables/roundRows';
import { plainProps, type RawRow } from './inventory';

/** Whether the rows of a partition are a case that is closed: from then on its answers and its outcome stand. */
export function isDecided(rows: readonly RawRow[]): boolean {
  const header = rows.find(({ row }) => row === HEADER);
  return header !== undefined && readDocument(roundKind, plainProps(header))?.value.status === 'closed';
}

/** The case a row of the register marks as entered: its partition, or none for the other rows. */
export function streamDecided({ partition, row }: RawRow): string[] {
  const [kind, ulid] = row.split('|');
  return kind === 'round' && ulid !== undefined ? [`${partition}|${ulid}`] : [];
}
