import { z } from 'zod';
import { Instant, SeatId } from '../ids';

/**
 * That a decision was entered by mistake and is annulled: why, by whom, as the roster named him then, and when.
 * `seatId: null` is the secretariat.
 */
export const Voided = z.strictObject({
  reason: z.string(),
  by: z.strictObject({ seatId: SeatId.nullable(), body: z.string(), name: z.string() }),
  at: Instant,
});
export type Voided = z.infer<typeof Voided>;
