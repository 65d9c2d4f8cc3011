import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BoardId } from '../../domain/ids';
import type { Props } from '../../storage/codec';
import type { Row, Table } from '../../storage/tables/table';

/** A row as it was stored: a document with the number of its shape, or a few properties. */
export type KeptRow = { table: CorpusTable; partition: string; row: string } & (
  | { schema: number; document: unknown }
  | { props: Props }
);
export type CorpusTable = 'Boards' | 'Rounds' | 'Decisions';
export const CORPUS_TABLES = ['Boards', 'Rounds', 'Decisions'] as const;

/** The frozen corpus: a register and everything it rests on, as it was stored. Never written again. */
export const CORPUS_FILE = path.join('test', 'fixtures', 'register', 'corpus-1.json');
export const corpusBoard = BoardId.parse('eksempelgruppen');

export function readCorpus(): { rows: KeptRow[]; sha256: string } {
  const text = readFileSync(CORPUS_FILE, 'utf8');
  return { rows: JSON.parse(text) as KeptRow[], sha256: createHash('sha256').update(text).digest('hex') };
}

const PART = 32_000;

/** A kept row as a table holds it. */
export function rowOf(kept: KeptRow): Row {
  const { partition, row } = kept;
  if ('props' in kept) return { partition, row, props: kept.props };
  const json = JSON.stringify(kept.document).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const props: Props = { schema: kept.schema };
  for (let i = 0; i * PART < json.length; i += 1) props[`json${i}`] = json.slice(i * PART, (i + 1) * PART);
  return { partition, row, props };
}

/** A row of a table as the corpus keeps it; what else stands beside a document is for the store alone. */
export function keptOf(table: CorpusTable, { partition, row, props }: Row): KeptRow {
  if (props.schema === undefined) return { table, partition, row, props };
  let json = '';
  for (let i = 0; typeof props[`json${i}`] === 'string'; i += 1) json += props[`json${i}`];
  return { table, partition, row, schema: Number(props.schema), document: JSON.parse(json) };
}

/** Puts the corpus into tables, over what may stand there. */
export async function loadCorpus(
  table: (name: CorpusTable) => Table,
  rows: readonly KeptRow[],
): Promise<void> {
  for (const kept of rows) await table(kept.table).overwrite(rowOf(kept));
}
