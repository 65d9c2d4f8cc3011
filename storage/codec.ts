import type { z } from 'zod';
import { StorageFault } from './fault';

/** What a row holds beside its keys. */
export type Props = Record<string, string | number | boolean>;

/** A kind of document: its name, the number of the shape it is stored in, and that shape. */
export interface DocumentKind<T> {
  name: string;
  schema: number;
  shape: z.ZodType<T>;
}

// A string property holds 64 KiB, 32 K of JavaScript's characters; a row holds 1 MiB. Azurite lets larger rows through.
const PART = 32_000;
const LARGEST_BYTES = 900 * 1024;
const BYTES_A_CHARACTER = 2;

/**
 * A document as properties: JSON over as many as it takes (`json0`, `json1` …), with the number of its shape. Checked on
 * the way in too, since a row of the wrong shape could never be read again.
 * Throws a StorageFault: `invalid-value`, or `too-big` above 900 KiB.
 */
export function encodeDocument<T>(kind: DocumentKind<T>, value: T): Props {
  const parsed = kind.shape.safeParse(value);
  if (!parsed.success) throw new StorageFault('invalid-value', kind.name);
  const json = inAscii(JSON.stringify(parsed.data));
  if (json.length * BYTES_A_CHARACTER > LARGEST_BYTES) throw new StorageFault('too-big', kind.name);
  const props: Props = { schema: kind.schema };
  for (let i = 0; i * PART < json.length; i += 1) props[`json${i}`] = json.slice(i * PART, (i + 1) * PART);
  return props;
}

/**
 * The document a row holds. `place` names the row in the fault when it cannot be read: it does not parse, or it was
 * written by a later version of Votum.
 */
export function decodeDocument<T>(kind: DocumentKind<T>, props: Props, place: string): T {
  const read = readDocument(kind, props);
  if (read === null) throw new StorageFault('unreadable-row', `${kind.name} ${place}`);
  return read.value;
}

/** As `decodeDocument`, with the document as it is stored; null where it cannot be read. */
export function readDocument<T>(kind: DocumentKind<T>, props: Props): { value: T; document: unknown } | null {
  if (props.schema !== kind.schema) return null;
  let json = '';
  for (let i = 0; typeof props[`json${i}`] === 'string'; i += 1) json += props[`json${i}`];
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return null;
  }
  const parsed = kind.shape.safeParse(document);
  return parsed.success ? { value: parsed.data, document } : null;
}

// The same JSON with `\u00e6` for æ. Azurite spoils a letter of several bytes where a request comes in pieces, and no
// cut between two properties can part one.
function inAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
