/** What a PNG says of itself in its first chunk. */
export type Png = { width: number; height: number; transparent: boolean };

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const GREY_ALPHA = 4;
const RGBA = 6;

/** Reads the head of a PNG (PNG specification, 11.2.2 IHDR); null for anything else. */
export function readPng(bytes: Uint8Array): Png | null {
  const file = Buffer.from(bytes);
  if (file.length < 26 || !file.subarray(0, 8).equals(SIGNATURE)) return null;
  const colourType = file.readUInt8(25);
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    transparent: colourType === GREY_ALPHA || colourType === RGBA,
  };
}
