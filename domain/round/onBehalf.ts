import { z } from 'zod';
import { Instant } from '../ids';
import { LIMITS } from './proposal';

/** How an answer came that the secretariat recorded for a member. */
export const CameBy = z.enum(['phone', 'email', 'meeting', 'other']);
export type CameBy = z.infer<typeof CameBy>;

/**
 * The mail an answer came in: the copy Votum holds, by its fingerprint. The secretariat and the member see it, nobody
 * else.
 */
export const KeptMail = z.strictObject({
  id: z.string(),
  name: z.string(),
  sha256: z.string().length(64),
  bytes: z.int(),
});
export type KeptMail = z.infer<typeof KeptMail>;

const given = {
  by: CameBy,
  /** When the member gave it; what decides is when it was recorded. Null where nobody noted it. */
  givenAt: Instant.nullable(),
  /** The contact person it came from; null when it was the member. */
  from: z.string().max(120).nullable(),
  note: z.string().max(LIMITS.reason),
};

// Before these were told apart, how an answer came was one free text.
const untold = (note: string) => ({ by: 'other' as const, givenAt: null, from: null, note });

/** How the secretariat got an answer: as it was told when it was recorded, and as its event keeps it. */
export const Given = z.union([z.strictObject(given), z.string().transform(untold)]);
export type Given = z.output<typeof Given>;

/** The same on the answer in force, with what became of it: the mail that was kept, and the member's own confirmation. */
export const Recorded = z.union([
  z.strictObject({ ...given, mail: KeptMail.nullable(), confirmedAt: Instant.nullable() }),
  z.string().transform((note) => ({ ...untold(note), mail: null, confirmedAt: null })),
]);
export type Recorded = z.output<typeof Recorded>;
