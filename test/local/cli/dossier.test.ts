import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { MANIFEST, Manifest, manifestOf } from '../../../domain/dossier/manifest';
import { checkDossierFile } from '../../../local/cli/checkDossierFile';
import { exportDossier } from '../../../local/cli/exportDossier';
import { Refusal } from '../../../local/host/refusal';
import { anEventfulDossier } from '../../support/aDossier';
import type { Desk } from '../../support/useCases';

let folder = '';
let desk: Desk;
let out = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'votum-dossier-'));
  out = path.join(folder, 'dossier.zip');
  ({ desk } = await anEventfulDossier());
  await ask({ out });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (
  options: { decision?: string; language?: string; out?: string; board?: string } = {},
  on = desk,
) => exportDossier(on.deps, { files: [], options: { decision: '2025-1', out, ...options } });
const verify = (file: string) => checkDossierFile({ files: [file], options: {} });

type Files = Record<string, Uint8Array>;

/** A copy of the dossier with its files changed so, under a list that is made anew for them unless it is kept. */
function tampered(change: (files: Files) => void, { relisted = true } = {}): string {
  const files: Files = unzipSync(readFileSync(out));
  change(files);
  if (relisted) {
    const manifest = Manifest.parse(JSON.parse(Buffer.from(files[MANIFEST] ?? []).toString('utf8')));
    const { [MANIFEST]: _old, ...others } = files;
    const made = manifestOf(manifest.decision, manifest.entry, new Map(Object.entries(others)));
    files[MANIFEST] = Buffer.from(JSON.stringify(made));
  }
  const file = path.join(folder, 'tampered.zip');
  writeFileSync(file, zipSync(files));
  return file;
}

const edited = (files: Files, name: string, from: string, to: string) => {
  const text = Buffer.from(files[name] ?? []).toString('utf8');
  expect(text).toContain(from);
  files[name] = Buffer.from(text.replaceAll(from, to));
};

test('given a dossier, then every part is told to hold, the outcome is read aloud, and the entry is named', () => {
  const lines = verify(out);
  expect(lines[0]).toContain('Beslutning 2025-1  Styregruppen for eksempler');
  expect(lines).toContain('Outcome: it is computed again from the events and the frozen rules.');
  expect(lines.join('\n')).toContain('Approved. 4 of 5 voting members have answered');
  expect(lines.at(-2)).toMatch(/^Entry [0-9a-f]{64}$/);
});

test('given no such decision, language or file, then it is refused and nothing is written', async () => {
  const nowhere = path.join(folder, 'nowhere.zip');
  await expect(ask({ decision: '2025-2', out: nowhere })).rejects.toThrow('no decision 2025-2');
  await expect(ask({ language: 'sv', out: nowhere })).rejects.toThrow('not "sv"');
  const { decision: _none, ...rest } = { decision: '', out: nowhere };
  await expect(exportDossier(desk.deps, { files: [], options: rest })).rejects.toThrow('--decision 2025-1');
  expect(() => verify(nowhere)).toThrow(Refusal);
  await expect(ask({ out: folder })).rejects.toThrow('could not be written');
});

test('given a paper the store no longer holds, then no dossier is made without it', async () => {
  const papers = { ...desk.deps.papers, get: async () => null };
  await expect(ask({}, { ...desk, deps: { ...desk.deps, papers } })).rejects.toThrow('Årshjul 2025.pdf');
});

test.each([
  ['dossier.json', 'dossier.json'],
  ['dossier.schema.json', 'dossier.schema.json'],
  ['Protokol.docx', 'Protokol.docx'],
  ['LÆSMIG.txt', 'LÆSMIG.txt'],
  ['bilag/01 Årshjul 2025.pdf', 'bilag/01 Årshjul 2025.pdf'],
])('given %s changed, taken out or put in beside the list, then that file is named', (name, named) => {
  const change = (files: Files) => {
    files[name] = Buffer.concat([files[name] ?? Buffer.of(), Buffer.from(' ')]);
  };
  const remove = (files: Files) => {
    delete files[name];
  };
  expect(() => verify(tampered(change, { relisted: false }))).toThrow(
    `"${named}" is not the file that manifest.json`,
  );
  expect(() => verify(tampered(remove, { relisted: false }))).toThrow(
    `"${named}" is listed in manifest.json and is not`,
  );
  const add = (files: Files) => {
    files['bilag/99 Andet.pdf'] = Buffer.from('andet');
  };
  expect(() => verify(tampered(add, { relisted: false }))).toThrow('"bilag/99 Andet.pdf" is not listed');
});

// Whoever edits the dossier can make its list anew. The parts that do not follow then tell it.
test.each([
  [
    'a word of the wording',
    'Kan bestyrelsen godkende det rettede budget?',
    'Kan bestyrelsen afvise budgettet?',
    /Event|events|entry/,
  ],
  ['an answer', '"choice": "reject"', '"choice": "approve"', /events are not those the entry was made of/],
  [
    'the entry',
    '"outcome": "approved"',
    '"outcome": "notApproved"',
    /entry "1" is not the words it was hashed from/,
  ],
  ['a name of a field', '"wordings"', '"wordinger"', /not as its schema says/],
  ['a rule', '"value": "allowed"', '"value": "none"', /events are not those/],
])('given %s changed and the list made anew, then it does not hold', (_, from, to, why) => {
  expect(() => verify(tampered((files) => edited(files, 'dossier.json', from, to)))).toThrow(why);
});

test('given a field with control characters in its name, then what is printed is harmless', () => {
  const file = tampered((files) =>
    edited(files, 'dossier.json', '"number": "2025-1"', '"number": "2025-1", "\\u001b[2Jx": 1'),
  );
  expect(() => verify(file)).toThrow('not as its schema says');
  expect(() => verify(file)).not.toThrow('\u001b');
});

test('given a paper changed and the list made anew, then the paper is named', () => {
  const file = tampered((files) => {
    files['bilag/02 Budget 2025.pdf'] = Buffer.from('et andet budget');
  });
  expect(() => verify(file)).toThrow(
    'The file "bilag/02 Budget 2025.pdf" is not the one the board was given.',
  );
});

test('given another decision in the list than in the data, or a list that is none, then it does not hold', () => {
  expect(() =>
    verify(
      tampered((files) => edited(files, MANIFEST, '"decision": "2025-1"', '"decision": "2025-2"'), {
        relisted: false,
      }),
    ),
  ).toThrow('manifest.json is of another decision');
  const broken = (files: Files) => {
    files[MANIFEST] = Buffer.from('[]');
  };
  expect(() => verify(tampered(broken, { relisted: false }))).toThrow('manifest.json is missing or is none');
});
