import { checkTransaction } from '../tables/checkTransaction';
import type { Change, ETag, Key, Query, Row, StoredRow, Table, Written } from '../tables/table';

/** A table that lives as long as the process, with the answers of the real one: for tests. */
export function memoryTable(name: string): Table {
  const partitions = new Map<string, Map<string, StoredRow>>();
  let states = 0;

  const find = ({ partition, row }: Key) => partitions.get(partition)?.get(row) ?? null;
  const copy = <T extends Row>(row: T): T => ({ ...row, props: { ...row.props } });
  const put = (row: Row): ETag => {
    states += 1;
    const etag: ETag = `W/"memory-${states}"`;
    const rows = partitions.get(row.partition) ?? new Map<string, StoredRow>();
    partitions.set(row.partition, rows.set(row.row, { ...copy(row), etag }));
    return etag;
  };
  const objection = (change: Change): Extract<Written, { kind: 'refused' }> | null => {
    const stored = find(change.row);
    if (change.do === 'create') return stored === null ? null : { kind: 'refused', why: 'exists' };
    if (stored === null) return { kind: 'refused', why: 'missing' };
    return stored.etag === change.etag ? null : { kind: 'refused', why: 'changed' };
  };
  const apply = (changes: readonly Change[]): Written => {
    for (const change of changes) {
      const refused = objection(change);
      if (refused !== null) return refused;
    }
    return { kind: 'written', etags: changes.map(({ row }) => put(row)) };
  };
  const get = async (key: Key) => {
    const stored = find(key);
    return stored === null ? null : copy(stored);
  };

  return {
    name,
    get,
    check: get,
    query: async (query) => {
      const found = [...partitions]
        .filter(([partition]) => isAsked(partition, query.partition))
        .sort(([a], [b]) => order(a, b))
        .flatMap(([, rows]) => [...rows.values()].sort((a, b) => order(a.row, b.row)))
        .filter((row) => isFound(row, query));
      return found.slice(0, query.limit).map(copy);
    },
    create: async (row) => apply([{ do: 'create', row }]),
    replace: async (row, etag) => apply([{ do: 'replace', row, etag }]),
    remove: async (key, etag) => {
      const refused = objection({ do: 'replace', row: { ...key, props: {} }, etag });
      if (refused !== null) return refused;
      partitions.get(key.partition)?.delete(key.row);
      return { kind: 'written', etags: [] };
    },
    transact: async (changes) => {
      checkTransaction(changes, name);
      return apply(changes);
    },
    overwrite: async (row) => {
      put(row);
    },
  };
}

// The store orders keys by their code units, as `<` does, and not as any language would.
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isAsked(partition: string, asked: Query['partition']): boolean {
  return typeof asked === 'string'
    ? partition === asked
    : partition >= asked.from && partition <= asked.through;
}

function isFound({ row, props }: StoredRow, { rows, anyOf, also }: Query): boolean {
  if (also === row) return true;
  if (rows && (row < rows.from || row >= rows.below)) return false;
  return anyOf === undefined || anyOf.properties.some((property) => props[property] === anyOf.equals);
}
