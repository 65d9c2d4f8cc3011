import { zipSync } from 'fflate';
import { readDossierZip } from '../../../local/dossier/readDossierZip';

const some = new TextEncoder().encode('{}');
const zip = (names: string[], bytes = some) =>
  zipSync(Object.fromEntries(names.map((name) => [name, bytes])), { level: 6 });

test('given the files of a dossier, then they are read', () => {
  const names = ['dossier.json', 'manifest.json', 'LÆSMIG.txt', 'Protokol.docx', 'bilag/01 Årshjul.pdf'];
  expect([...readDossierZip(zip(names)).keys()]).toEqual(names);
});

test.each([
  '../dossier.json',
  '/etc/passwd',
  'C:\\dossier.json',
  'bilag/../../dossier.json',
  'bilag/..',
  'bilag/',
  'bilag\\x.pdf',
  'bilag/mappe/x.pdf',
  'bilag/\u001b[2Jx.pdf',
  'other.txt',
])('given a name that does not belong (%j), then nothing is read', (name) => {
  expect(() => readDossierZip(zip(['dossier.json', name]))).toThrow(/does not belong|not a dossier/i);
});

test('a name from the file is harmless in a terminal', () => {
  expect(() => readDossierZip(zip(['\u001b[2Jx']))).toThrow('"?[2Jx"');
});

test('given something that is no zip, or one that was cut short, then that is said', () => {
  const whole = zip(['dossier.json', 'manifest.json']);
  for (const bytes of [new Uint8Array(), some, whole.slice(0, -10), whole.slice(0, 60)])
    expect(() => readDossierZip(bytes)).toThrow(/no zip, or it was cut short|is missing/);
});

test('given a zip that unpacks to far more than it is, then it is not unpacked', () => {
  const bomb = zip(['dossier.json'], new Uint8Array(64 * 1024 * 1024));
  expect(bomb.byteLength).toBeLessThan(100_000);
  expect(() => readDossierZip(bomb)).toThrow('larger than a dossier');
});

test('given a zip that lies about how large it is, then no more is unpacked than it said', () => {
  const bytes = zip(['dossier.json'], new Uint8Array(1024 * 1024));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const central = bytes.findIndex((_, i) => i + 4 <= bytes.length && view.getUint32(i, true) === 0x02014b50);
  view.setUint32(central + 24, 10, true);
  expect(readDossierZip(bytes).get('dossier.json')?.byteLength ?? 0).toBeLessThanOrEqual(10);
});

test('given more files than any case has, or one name twice, then it is not read', () => {
  const many = Array.from({ length: 700 }, (_, i) => `bilag/${i}.pdf`);
  expect(() => readDossierZip(zip(many))).toThrow('larger than any dossier');
  const twice = zip(['bilag/1.pdf', 'bilag/2.pdf']);
  const text = Buffer.from(twice).toString('latin1').replaceAll('bilag/2.pdf', 'bilag/1.pdf');
  expect(() => readDossierZip(Buffer.from(text, 'latin1'))).toThrow('twice');
});
