import { z } from 'zod';
import { Instant, SeatId } from '../ids';
import { Happening } from '../round/events';
import { fingerprint } from '../round/fingerprint';

/** Who did it, without what Teams knows the person by. */
export const NamelessBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), seatId: SeatId }),
  z.strictObject({ kind: z.literal('secretariat') }),
  z.strictObject({ kind: z.literal('contact'), seatId: SeatId }),
  z.strictObject({ kind: z.literal('substitute'), seatId: SeatId }),
  z.strictObject({ kind: z.literal('operator'), name: z.string() }),
  z.strictObject({ kind: z.literal('votum') }),
]);
export type NamelessBy = z.infer<typeof NamelessBy>;

/** An event whole but for the identity behind it and the activity it came in, which stand as one fingerprint. */
export const NamelessEvent = z.strictObject({
  schema: z.literal(1),
  n: z.int().min(1),
  at: Instant,
  by: NamelessBy,
  happening: Happening,
  /** SHA-256 over what is withheld. */
  withheld: z.string().length(64),
});
export type NamelessEvent = z.infer<typeof NamelessEvent>;

/** An event as it is stored, as far as it must be known here. */
const Document = z.looseObject({
  by: z.looseObject({ identity: z.unknown().optional() }),
  operation: z.string(),
});

/**
 * A stored event with one fingerprint in place of identity and activity. A record hashes events so, that whoever has a dossier
 * can compute it again without being told whose account answered; the rest of the document stays as it was stored.
 */
export function withholdIdentity(document: unknown): { [key: string]: unknown; withheld: string } {
  const { operation, by, ...told } = Document.parse(document);
  const { identity = null, ...kind } = by;
  return { ...told, by: kind, withheld: fingerprint({ identity, operation }) };
}
