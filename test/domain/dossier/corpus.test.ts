import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkDossier } from '../../../domain/dossier/checkDossier';
import { Dossier } from '../../../domain/dossier/dossier';
import { decisionNumber } from '../../../domain/register/decisionNumber';
import { isNumbered } from '../../../domain/register/entry';
import { outcomeRead } from '../../../local/dossier/outcomeRead';
import { memoryTable } from '../../../storage/memory/memoryTable';
import { tableStorage } from '../../../storage/storage';
import type { Table } from '../../../storage/tables/table';
import { makeDossier } from '../../../workflows/makeDossier';
import { corpusBoard, loadCorpus, readCorpus } from '../../support/registerCorpus';

const FILE = path.join('test', 'fixtures', 'dossiers', 'dossiers-1.json');

/** The dossier of every decision in the register's own frozen corpus, but for those that rest on a file. */
async function made(): Promise<{ number: string; document: unknown }[]> {
  const tables = new Map<string, Table>();
  const table = (name: string) => {
    const known = tables.get(name) ?? memoryTable(name);
    tables.set(name, known);
    return known;
  };
  await loadCorpus(table, readCorpus().rows);
  const storage = tableStorage(table);
  const board = (await storage.boards.read(corpusBoard))?.value;
  if (board === undefined) throw new Error('the corpus has no board');
  const papers = { get: async () => null, put: () => Promise.reject(new Error('nothing is put')) };
  const entries = (await storage.register.list(corpusBoard)).filter(isNumbered);
  const all = await Promise.all(
    entries.map(async ({ number }) => {
      const named = decisionNumber(number);
      const dossier = await makeDossier({ ...storage, papers }, board, named, outcomeRead);
      return dossier.kind === 'made' ? [{ number: named, document: dossier.read.document }] : [];
    }),
  );
  return all.flat();
}

const verdictOf = (document: unknown) =>
  checkDossier({ dossier: Dossier.parse(document), document }, new Map());

test('every decision of the frozen register that rests on no file gives a dossier that holds', async () => {
  const dossiers = await made();
  expect(dossiers.length).toBeGreaterThan(5);
  for (const { number, document } of dossiers) expect([number, verdictOf(document)]).toEqual([number, null]);
});

// Written once and never again: what lies in an archive must hold for ever.
test('every dossier that was frozen holds', async () => {
  if (process.env.UPDATE_GOLDEN === '1' && !existsSync(FILE)) {
    mkdirSync(path.dirname(FILE), { recursive: true });
    const documents = (await made()).map(({ document }) => JSON.stringify(document));
    writeFileSync(FILE, `[\n${documents.join(',\n')}\n]\n`);
  }
  const frozen = JSON.parse(readFileSync(FILE, 'utf8')) as unknown[];
  expect(frozen.length).toBeGreaterThan(5);
  for (const document of frozen) expect(verdictOf(document)).toBeNull();
});
