import { readFileSync } from 'node:fs';
import { dossierText } from '../../cards/text/dossier';
import { DOSSIER_SCHEMA, Dossier } from '../../domain/dossier/dossier';
import { FILES_FOLDER } from '../../domain/dossier/filesOf';
import { MANIFEST } from '../../domain/dossier/manifest';
import { DOSSIER_FILE, SCHEMA_FILE } from '../../local/dossier/dossierFiles';

const page = readFileSync('docs/dossier.md', 'utf8');

/** What stands first in the rows of the table with this head. */
function firstCells(head: string): string[] {
  const [, after = ''] = page.split(`| ${head} `);
  const [table = ''] = after.split('\n\n');
  const rows = table.split('\n').slice(2);
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}

test('every field of a dossier is told, and no other', () => {
  expect(page).toContain(DOSSIER_SCHEMA);
  expect(firstCells('field').sort()).toEqual(Object.keys(Dossier.shape).sort());
});

test('every file of a dossier is told, and no other', () => {
  const { readmeFile, protocolFile } = dossierText('da');
  const english = dossierText('en');
  expect(firstCells('file').sort()).toEqual(
    [
      ...[DOSSIER_FILE, SCHEMA_FILE, MANIFEST, FILES_FOLDER],
      ...[readmeFile, protocolFile, english.readmeFile, english.protocolFile],
    ].sort(),
  );
});
