import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { PaperMark, RawRow } from '../../storage/backup/inventory';
import { TABLES, type TableName } from '../../storage/storage';
import { Refusal } from '../host/refusal';
import { hashOf, type Lines, readLines } from './lineFile';
import { linesOf, MANIFEST, Manifest, PAPERS, PaperLine, READ_AGAIN, RowLine } from './manifest';

/** A backup whose every byte is what was written. */
export interface Backup {
  manifest: Manifest;
  /** The rows of a table, a partition at a time. */
  partitions(table: TableName): AsyncIterable<RawRow[]>;
  papers(): AsyncIterable<PaperMark>;
  paper(mark: PaperMark): Promise<Uint8Array>;
}

/** Opens a backup and checks all of it. Throws a Refusal that names the first file that is missing or was altered. */
export async function readBackup(folder: string): Promise<Backup> {
  const file = (name: string) => path.join(folder, name);
  const manifest = readManifest(file(MANIFEST));
  for (const table of TABLES) await check(file(linesOf(table)), manifest.tables[table], RowLine);
  await check(file(linesOf(READ_AGAIN)), manifest.readAgain, RowLine);
  await check(file(linesOf(PAPERS)), manifest.papers, PaperLine);
  const paperFile = ({ sha256 }: PaperMark) => file(path.join(PAPERS, sha256));
  const papers = () => parsed(file(linesOf(PAPERS)), PaperLine);
  for await (const mark of papers())
    if ((await hash(paperFile(mark))) !== mark.sha256) throw damaged(paperFile(mark));

  return {
    manifest,
    partitions: async function* (table) {
      if (table !== 'Rounds') return yield* partitioned(file(linesOf(table)));
      const again = new Set<string>();
      for await (const rows of partitioned(file(linesOf(READ_AGAIN)))) {
        again.add(rows[0]?.partition ?? '');
        yield rows;
      }
      for await (const rows of partitioned(file(linesOf(table))))
        if (!again.has(rows[0]?.partition ?? '')) yield rows;
    },
    papers,
    paper: (mark) => readFile(paperFile(mark)),
  };
}

function readManifest(file: string): Manifest {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Refusal(`${file} is missing: this is no backup, or one that was never finished.`);
  }
  const read = Manifest.safeParse(safely(() => JSON.parse(text) as unknown));
  if (read.success) return read.data;
  throw new Refusal(`${file} is not the manifest of a backup this version of Votum can read.`);
}

async function check(file: string, noted: Lines, shape: z.ZodType<unknown>): Promise<void> {
  if ((await hash(file)) !== noted.sha256) throw damaged(file);
  let rows = 0;
  for await (const _ of parsed(file, shape)) rows += 1;
  if (rows !== noted.rows) throw damaged(file);
}

async function hash(file: string): Promise<string | null> {
  return hashOf(file).catch(() => null);
}

const damaged = (file: string) =>
  new Refusal(`${file} is missing or is not what was written. Nothing was restored. Take another backup.`);

async function* parsed<T>(file: string, shape: z.ZodType<T>): AsyncIterable<T> {
  for await (const line of readLines(file)) {
    const read = shape.safeParse(line);
    if (!read.success) throw damaged(file);
    yield read.data;
  }
}

async function* partitioned(file: string): AsyncIterable<RawRow[]> {
  let rows: RawRow[] = [];
  for await (const row of parsed(file, RowLine)) {
    if (rows[0] !== undefined && rows[0].partition !== row.partition) {
      yield rows;
      rows = [];
    }
    rows.push(row);
  }
  if (rows.length > 0) yield rows;
}

function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
