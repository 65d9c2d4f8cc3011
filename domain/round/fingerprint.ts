import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * SHA-256 (hex) over the canonical form of a value: RFC 8785 JSON with every text in NFC, so that the same
 * wording gives the same fingerprint whatever keyboard or file system it came through.
 */
export function fingerprint(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(inNfc(value)) ?? 'null', 'utf8')
    .digest('hex');
}

function inNfc(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(inNfc);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) =>
        part === undefined ? [] : [[key.normalize('NFC'), inNfc(part)]],
      ),
    );
  return value;
}
