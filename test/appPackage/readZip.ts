import { crc32, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Reads a zip archive from its directory at the end, as unzip programs do, into name → content. Throws where the
 * directory, a header or a checksum does not hold.
 */
export function readZip(zip: Buffer): Map<string, Buffer> {
  const end = zip.length - 22;
  expectMark(zip, end, END);
  const count = zip.readUInt16LE(end + 10);
  const start = zip.readUInt32LE(end + 16);
  if (start + zip.readUInt32LE(end + 12) !== end)
    throw new Error('the directory does not end where the end begins');
  const files = new Map<string, Buffer>();
  let at = start;
  for (let i = 0; i < count; i += 1) {
    expectMark(zip, at, CENTRAL);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const sums = zip.subarray(at + 10, at + 32);
    const header = zip.readUInt32LE(at + 42);
    files.set(name, readFile(zip, header, name, sums));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  if (at !== end) throw new Error('the directory holds more than it says');
  return files;
}

function readFile(zip: Buffer, at: number, name: string, sums: Buffer): Buffer {
  expectMark(zip, at, LOCAL);
  if (!zip.subarray(at + 8, at + 30).equals(sums)) throw new Error(`${name}: header and directory differ`);
  const nameLength = zip.readUInt16LE(at + 26);
  if (zip.toString('utf8', at + 30, at + 30 + nameLength) !== name) throw new Error(`${name}: two names`);
  const from = at + 30 + nameLength + zip.readUInt16LE(at + 28);
  const bytes = inflateRawSync(zip.subarray(from, from + zip.readUInt32LE(at + 18)));
  if (bytes.length !== zip.readUInt32LE(at + 22)) throw new Error(`${name}: another size`);
  if (crc32(bytes) !== zip.readUInt32LE(at + 14)) throw new Error(`${name}: another checksum`);
  return bytes;
}

function expectMark(zip: Buffer, at: number, mark: number): void {
  if (zip.readUInt32LE(at) !== mark) throw new Error(`no mark ${mark.toString(16)} at ${at}`);
}
