import { decisionNumber } from '../../domain/register/decisionNumber';
import type { ExportedRegister } from '../../workflows/exportRegister';

/**
 * The register as JSON. Every entry stands as it is hashed, so that the file can be checked: `hash` is SHA-256 over RFC 8785 of
 * the rest of it, and `previous` the hash at the place before. With nothing left out, the last hash is the head's.
 */
export function registerJson({ board, at, filter, head, rows }: ExportedRegister): string {
  const file = {
    schema: 'votum.register/1',
    board: { id: board.id, name: board.name },
    exportedAt: at,
    filter,
    head: head === null ? null : { entries: head.entries, hash: head.hash },
    decisions: rows.map(({ entry, standing, voided, replacedBy, journal }) => ({
      number: entry.number === null ? null : decisionNumber(entry.number),
      standing,
      replacedBy: replacedBy.map(decisionNumber),
      journal,
      entry,
      voided,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
