import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
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

const MB = 1024 * 1024;
const zeros = deflateRawSync(Buffer.alloc(20 * MB), { level: 9 });

/** A zip of n files of 20 MB of zeros each, written by hand; overlapping, they are one and the same piece of it. */
function bombOf(n: number, overlapping = false): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (let i = 0; i < n; i += 1) {
    const name = Buffer.from(`bilag/${String(i).padStart(3, '0')}.pdf`);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(zeros.length, 4);
    sizes.writeUInt32LE(20 * MB, 8);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.length, 0);
    const how = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
    const offset = Buffer.alloc(16);
    offset.writeUInt32LE(at, 12);
    central.push(
      Buffer.concat([Buffer.from('504b01021400', 'hex'), how, sizes, lengths, offset.subarray(2), name]),
    );
    if (overlapping && i > 0) continue;
    parts.push(Buffer.concat([Buffer.from('504b0304', 'hex'), how, sizes, lengths, name, zeros]));
    if (!overlapping) at += parts.at(-1)?.length ?? 0;
  }
  const body = Buffer.concat(parts);
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(n, 8);
  end.writeUInt16LE(n, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, list, end]);
}

test('the zips below can be unpacked, and are not for what they come to', () => {
  expect(unzipSync(bombOf(1))['bilag/000.pdf']?.byteLength).toBe(20 * MB);
  expect(Object.keys(unzipSync(bombOf(2, true)))).toHaveLength(2);
});

test.each([
  ['of 1 GB in files that are each allowed', bombOf(51), 'when it is unpacked'],
  ['of one piece that is listed five hundred times', bombOf(500, true), 'when it is unpacked'],
])('a bomb %s is told within a second and without the memory for it', (_, bomb, says) => {
  expect(bomb.byteLength).toBeLessThan(2 * MB);
  const before = { at: performance.now(), memory: process.memoryUsage().rss };
  expect(() => readDossierZip(bomb)).toThrow(says);
  expect(performance.now() - before.at).toBeLessThan(1_000);
  expect(process.memoryUsage().rss - before.memory).toBeLessThan(64 * MB);
});

test('files that lie over one another are told, also where they come to little', () => {
  const bytes = Buffer.from(zip(['bilag/1.pdf', 'bilag/2.pdf'], randomBytes(5_000)));
  const first = bytes.indexOf(Buffer.from('504b0102', 'hex'));
  // Both claim more of the zip than there is of it.
  for (const at of [first, bytes.indexOf(Buffer.from('504b0102', 'hex'), first + 4)]) {
    bytes.writeUInt32LE(8_000, at + 20);
    bytes.writeUInt32LE(8_000, at + 24);
  }
  expect(() => readDossierZip(bytes)).toThrow('lie over one another');
});
