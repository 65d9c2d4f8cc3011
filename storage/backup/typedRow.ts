import type { TableEntity, TableEntityResult } from '@azure/data-tables';
import type { RawRow, Typed } from './inventory';

type Named = { type: string; value: unknown };

/** A row as Azure's client gave it without converting anything; what the store adds on its own is left out. */
export function rawRowOf(entity: TableEntityResult<Record<string, unknown>>): RawRow {
  const { partitionKey = '', rowKey = '', etag: _, timestamp: __, ...rest } = entity;
  const props: RawRow['props'] = {};
  for (const [name, value] of Object.entries(rest))
    if (!name.startsWith('odata.') && isNamed(value)) props[name] = typedOf(value);
  return { partition: partitionKey, row: rowKey, props };
}

/** A row as Azure's client takes it. */
export function entityOfRaw({ partition, row, props }: RawRow): TableEntity<Record<string, unknown>> {
  return { ...props, partitionKey: partition, rowKey: row };
}

/** The client calls every whole number an Int32, however large it is, and writes each value as a text. */
function typedOf({ type, value }: Named): Typed {
  const text = String(value);
  switch (type) {
    case 'String':
      return text;
    case 'Boolean':
      return text === 'true';
    case 'Int32':
      return Number(text) === (Number(text) | 0) ? Number(text) : { type: 'Double', value: text };
    case 'Int64':
    case 'Double':
    case 'DateTime':
    case 'Guid':
    case 'Binary':
      return { type, value: text };
    default:
      throw new Error('VOTUM-BACKUP-TYPE');
  }
}

function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && 'type' in value && 'value' in value;
}
