import type { Instant } from '../../domain/ids';
import { type Outbox, RESTORED } from '../../workflows/outbox';
import type { DueRow } from '../../workflows/ports';
import { type DocumentKind, encodeDocument, readDocument } from '../codec';
import type { TableName } from '../storage';
import { dueKind } from '../tables/due';
import { HEADER, isDone, outKind, postKind, roundKind } from '../tables/roundRows';
import { fallsDue } from './caseRows';
import { plainProps, type RawRow } from './inventory';

/** Rows as a restore writes them, and what it puts aside for an operator to release. */
export interface PutAside {
  rows: RawRow[];
  aside: DueRow[];
}

/**
 * A partition of a backup as it is put back: nothing in it sends anything by itself. Work that was left is held, leases on
 * posted cards are free, and what was due is put aside. So is a look at every case that is under way, whether the index of
 * what is due held it or not: the index and the case were read at different moments.
 */
export function putAside(table: TableName, rows: readonly RawRow[], now: Instant): PutAside {
  switch (table) {
    case 'Rounds':
      return asideOfCase(rows, now);
    case 'Due':
      return { rows: [], aside: rows.flatMap(asideOfDue) };
    case 'Boards':
    case 'Meetings':
    case 'Decisions':
    case 'Conversations':
      return { rows: [...rows], aside: [] };
  }
}

function asideOfCase(rows: readonly RawRow[], now: Instant): PutAside {
  const aside: DueRow[] = [];
  const kept = rows.flatMap((row): RawRow[] => {
    const stream = row.partition;
    if (row.row === HEADER && fallsDue(read(roundKind, row)?.status ?? null))
      aside.push({ dueAt: now, stream, what: 'case', key: '' });
    if (row.row.startsWith('post|')) {
      const post = read(postKind, row);
      return [post === null ? row : write(postKind, row, { ...post, leasedUntil: null })];
    }
    if (!row.row.startsWith('out|')) return [row];
    if (isDone(plainProps(row))) return [];
    const out = read(outKind, row);
    if (out === null) return [row];
    aside.push({ dueAt: out.notBefore, stream, what: 'out', key: out.id });
    return [write(outKind, row, heldWork(out))];
  });
  return { rows: kept, aside };
}

/** What was being sent may have arrived; nobody can know any more. */
function heldWork(out: Outbox): Outbox {
  const unsure = out.status === 'sending' ? { unsure: true as const } : {};
  return { ...out, ...unsure, status: 'held', code: RESTORED };
}

// Work has its own row aside, made from the work itself; one that points at nothing needs none. What else the table holds
// finds stuck work, which is held now as all the rest.
function asideOfDue(row: RawRow): DueRow[] {
  if (!row.partition.startsWith('due|') && row.partition !== 'aside') return [];
  const due = read(dueKind, row);
  return due === null || due.what === 'out' ? [] : [due];
}

/** Null for a row that cannot be read: it stands as it is, and nothing can be done by it. */
function read<T>(kind: DocumentKind<T>, row: RawRow): T | null {
  return readDocument(kind, plainProps(row))?.value ?? null;
}

/** The row with another document; what else stands on it (marks, what it is found by) stays. */
function write<T>(kind: DocumentKind<T>, row: RawRow, value: T): RawRow {
  const rest = Object.entries(row.props).filter(([name]) => !/^json\d+$/.test(name));
  return { ...row, props: { ...Object.fromEntries(rest), ...encodeDocument(kind, value) } };
}
