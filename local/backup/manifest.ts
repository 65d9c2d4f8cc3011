import { z } from 'zod';
import { TABLES } from '../../storage/storage';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Part = z.strictObject({ rows: z.int().min(0), sha256 });

/** What a backup's folder holds, file by file. Written last: a folder without it is no whole backup. */
export const Manifest = z.strictObject({
  format: z.literal('votum-backup'),
  version: z.literal(1),
  takenAt: z.iso.datetime(),
  /** One file of lines a table, `<table>.ndjson`. */
  tables: z.record(z.enum(TABLES), Part),
  /** Cases that were decided while the backup was taken, `readAgain.ndjson`: these rows stand for those in `Rounds`. */
  readAgain: Part,
  /** `papers.ndjson`, a line a paper; each paper is a file `papers/<sha256>`. */
  papers: Part,
});
export type Manifest = z.infer<typeof Manifest>;

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.strictObject({ type: z.enum(['Int64', 'Double', 'DateTime', 'Guid', 'Binary']), value: z.string() }),
]);

/** A line of a table's file. */
export const RowLine = z.strictObject({
  partition: z.string(),
  row: z.string(),
  props: z.record(z.string(), value),
});

/** A line of `papers.ndjson`. */
export const PaperLine = z.strictObject({
  board: z.string(),
  sha256,
  notes: z.record(z.string(), z.string()),
});

export const MANIFEST = 'manifest.json';
export const PAPERS = 'papers';
export const READ_AGAIN = 'readAgain';
export const linesOf = (name: string) => `${name}.ndjson`;
