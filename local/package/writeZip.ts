import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive. `name` is its path in there, with `/` between folders. */
export type ZipFile = { name: string; bytes: Uint8Array };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
// 1 January 1980, the earliest day a zip can hold: the same files always give the same bytes.
const DATE = 0x0021;

/** Packs files into a zip archive, in the order given (PKWARE APPNOTE 6.3, deflate, no extensions). */
export function writeZip(files: readonly ZipFile[]): Buffer {
  let offset = 0;
  const packed = files.map(({ name, bytes }) => {
    const body = deflateRawSync(bytes, { level: 9 });
    const shared = describe(name, bytes, body);
    const local = Buffer.concat([u32(LOCAL), shared, Buffer.from(name, 'utf8'), body]);
    const central = Buffer.concat([
      u32(CENTRAL),
      u16(VERSION),
      shared,
      // No comment, first disk, no attributes.
      Buffer.alloc(10),
      u32(offset),
      Buffer.from(name, 'utf8'),
    ]);
    offset += local.length;
    return { local, central };
  });
  const directory = Buffer.concat(packed.map(({ central }) => central));
  const end = Buffer.concat([
    u32(END),
    u32(0),
    u16(files.length),
    u16(files.length),
    u32(directory.length),
    u32(offset),
    u16(0),
  ]);
  return Buffer.concat([...packed.map(({ local }) => local), directory, end]);
}

/** The fields that the header before a file and its line in the directory have in common. */
function describe(name: string, bytes: Uint8Array, body: Uint8Array): Buffer {
  return Buffer.concat([
    u16(VERSION),
    u16(UTF8_NAMES),
    u16(DEFLATED),
    u16(0),
    u16(DATE),
    u32(crc32(bytes)),
    u32(body.length),
    u32(bytes.length),
    u16(Buffer.byteLength(name, 'utf8')),
    u16(0),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
