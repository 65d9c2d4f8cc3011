import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../domain/ids';
import { isDecided, streamDecided } from '../../storage/backup/decided';
import type { Inventory, RawRow } from '../../storage/backup/inventory';
import type { TableName } from '../../storage/storage';
import { Refusal } from '../host/refusal';
import { type Lines, writeLines } from './lineFile';
import { linesOf, MANIFEST, type Manifest, PAPERS, READ_AGAIN } from './manifest';

/**
 * Writes everything a store holds into `folder`, which must be empty or new; Votum may be running meanwhile. Throws a
 * Refusal for a folder that is not empty, and a StorageFault when the store fails: what was written then has no manifest
 * and is no backup.
 *
 * Cases are read before the register, so that no decision is missing whose case is closed; a case whose decision came in
 * between is read again. Rosters, meetings and addresses come after the cases that name them. Papers come last: they are
 * kept before anything points at them, and never change.
 */
export async function writeBackup(inventory: Inventory, folder: string, takenAt: Instant): Promise<Manifest> {
  makeEmptyFolder(folder);
  const write = (name: string, partitions: () => AsyncIterable<RawRow[]>) =>
    writeLines(path.join(folder, linesOf(name)), async (line) => {
      for await (const rows of partitions()) for (const row of rows) await line(row);
    });
  const decided = new Set<string>();
  const since = new Set<string>();
  const all = (table: TableName) => () => inventory.partitions(table);

  const Rounds = await write('Rounds', async function* () {
    for await (const rows of inventory.partitions('Rounds')) {
      const [first] = rows;
      if (first !== undefined && isDecided(rows)) decided.add(first.partition);
      yield rows;
    }
  });
  const Decisions = await write('Decisions', async function* () {
    for await (const rows of inventory.partitions('Decisions')) {
      for (const stream of rows.flatMap(streamDecided)) if (!decided.has(stream)) since.add(stream);
      yield rows;
    }
  });
  const readAgain = await write(READ_AGAIN, async function* () {
    for (const stream of since) yield await inventory.partition('Rounds', stream);
  });
  const tables = {
    Rounds,
    Decisions,
    Boards: await write('Boards', all('Boards')),
    Meetings: await write('Meetings', all('Meetings')),
    Conversations: await write('Conversations', all('Conversations')),
    Due: await write('Due', all('Due')),
  };
  const papers = await writePapers(inventory, folder);
  const manifest: Manifest = { format: 'votum-backup', version: 1, takenAt, tables, readAgain, papers };
  writeFileSync(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  return manifest;
}

function makeEmptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (readdirSync(folder).length > 0)
    throw new Refusal(
      `${folder} is not empty. Name a new folder: a backup is written whole, into one of its own.`,
    );
}

async function writePapers(inventory: Inventory, folder: string): Promise<Lines> {
  mkdirSync(path.join(folder, PAPERS), { mode: 0o700 });
  const written = new Set<string>();
  return writeLines(path.join(folder, linesOf(PAPERS)), async (line) => {
    for await (const mark of inventory.papers()) {
      // The same content in two boards is one file.
      if (!written.has(mark.sha256))
        writeFileSync(path.join(folder, PAPERS, mark.sha256), await inventory.paper(mark), { mode: 0o600 });
      written.add(mark.sha256);
      await line(mark);
    }
  });
}
