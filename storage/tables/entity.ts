import { odata, type TableEntityResult } from '@azure/data-tables';
import type { Props } from '../codec';
import { etagOf, type Query, type Row, type StoredRow } from './table';

/** A row as Azure's client takes it. */
export function entityOf({ partition, row, props }: Row): { partitionKey: string; rowKey: string } & Props {
  return { ...props, partitionKey: partition, rowKey: row };
}

/** A row as Azure's client gave it, without what the store adds on its own. */
export function rowOf(entity: TableEntityResult<Props>): StoredRow {
  const { partitionKey, rowKey, etag, timestamp: _, ...rest } = entity;
  const props: Props = {};
  for (const [property, value] of Object.entries(rest)) {
    if (!property.startsWith('odata.')) props[property] = value;
  }
  return { partition: String(partitionKey), row: String(rowKey), etag: etagOf(etag), props };
}

/** A query in the store's language; every value in it is quoted by the client's own `odata`. */
export function filterOf({ partition, rows, anyOf, also }: Query): string {
  const partitions =
    typeof partition === 'string'
      ? [odata`PartitionKey eq ${partition}`]
      : [odata`PartitionKey ge ${partition.from}`, odata`PartitionKey le ${partition.through}`];
  const filters: string[] = [];
  if (rows) filters.push(odata`RowKey ge ${rows.from}`, odata`RowKey lt ${rows.below}`);
  if (anyOf) {
    // With the `eq`: a value at the very start of its template is one that `odata` does not put in quotes.
    const equals = odata`eq ${anyOf.equals}`;
    filters.push(`(${anyOf.properties.map((property) => `${property} ${equals}`).join(' or ')})`);
  }
  if (also === undefined || filters.length === 0) return [...partitions, ...filters].join(' and ');
  return [...partitions, `(${odata`RowKey eq ${also}`} or (${filters.join(' and ')}))`].join(' and ');
}
