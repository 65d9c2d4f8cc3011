/** What is said to a file that is not taken: of a kind no board needs, with macros, or other than its name says. */
export type WrongPaper = 'wrongType' | 'macros' | 'notAsNamed';

interface PaperType {
  contentType: string;
  is(bytes: Buffer): boolean;
}

const begins =
  (...hex: string[]) =>
  (bytes: Buffer) =>
    hex.some((one) => bytes.subarray(0, one.length / 2).equals(Buffer.from(one, 'hex')));
const isZip = begins('504b0304');
// The names of what is in a zip stand in it as they are, so nothing need be unpacked to see what it is.
const office = (folder: string) => (bytes: Buffer) => isZip(bytes) && bytes.includes(folder);
const open = (kind: string) => (bytes: Buffer) =>
  isZip(bytes) && bytes.subarray(0, 200).includes(`application/vnd.oasis.opendocument.${kind}`);
const ooxml = 'application/vnd.openxmlformats-officedocument';

// What a board's papers come as. The content type is from here and never from whoever sends the file.
const types: Record<string, PaperType> = {
  pdf: { contentType: 'application/pdf', is: begins('255044462d') },
  docx: { contentType: `${ooxml}.wordprocessingml.document`, is: office('word/') },
  xlsx: { contentType: `${ooxml}.spreadsheetml.sheet`, is: office('xl/') },
  pptx: { contentType: `${ooxml}.presentationml.presentation`, is: office('ppt/') },
  odt: { contentType: 'application/vnd.oasis.opendocument.text', is: open('text') },
  ods: { contentType: 'application/vnd.oasis.opendocument.spreadsheet', is: open('spreadsheet') },
  odp: { contentType: 'application/vnd.oasis.opendocument.presentation', is: open('presentation') },
  txt: { contentType: 'text/plain', is: isText },
  md: { contentType: 'text/markdown', is: isText },
  csv: { contentType: 'text/csv', is: isText },
  eml: { contentType: 'message/rfc822', is: isText },
  msg: { contentType: 'application/vnd.ms-outlook', is: begins('d0cf11e0a1b11ae1') },
  png: { contentType: 'image/png', is: begins('89504e470d0a1a0a') },
  jpg: { contentType: 'image/jpeg', is: begins('ffd8ff') },
  jpeg: { contentType: 'image/jpeg', is: begins('ffd8ff') },
};
const withMacros = ['docm', 'dotm', 'xlsm', 'xltm', 'xlam', 'xlsb', 'pptm', 'potm', 'ppsm'];

/** Whether a file of this name can be a paper, before it is fetched; null when it can. */
export function wrongName(name: string): WrongPaper | null {
  const extension = extensionOf(name);
  if (withMacros.includes(extension)) return 'macros';
  return Object.hasOwn(types, extension) ? null : 'wrongType';
}

/**
 * The content type of a paper: by its name, where its content begins as such a file does. Nothing is opened or unpacked.
 */
export function readPaperType(
  name: string,
  content: Uint8Array,
): { contentType: string } | { wrong: WrongPaper } {
  const wrong = wrongName(name);
  const type = types[extensionOf(name)];
  if (wrong !== null || type === undefined) return { wrong: wrong ?? 'wrongType' };
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (!type.is(bytes)) return { wrong: 'notAsNamed' };
  // A document with macros, under the name of one without.
  const macros = isZip(bytes) && (bytes.includes('vbaProject.bin') || bytes.includes('macroEnabled'));
  return macros ? { wrong: 'macros' } : { contentType: type.contentType };
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

// Text has no NUL in it, save as UTF-16, which begins with a mark; and a script or a page is not what a board reads.
function isText(bytes: Buffer): boolean {
  if (begins('fffe', 'feff')(bytes)) return true;
  const start = bytes.subarray(0, 64 * 1024);
  return (
    !start.includes(0) &&
    !/^\ufeff?\s*(?:#!|<(?:!doctype|html|script|svg|\?xml))/i.test(start.toString('utf8'))
  );
}
