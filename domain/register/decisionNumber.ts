import { z } from 'zod';

/** Numbered per board and year of closing in the board's zone, and never reused. */
export const DecisionNumber = z.strictObject({ year: z.int(), seq: z.int().min(1) });
export type DecisionNumber = z.infer<typeof DecisionNumber>;

/** A decision by its number and the hash of its entry, so that it can be no other. */
export const DecisionRef = z.strictObject({ number: DecisionNumber, hash: z.string().length(64) });
export type DecisionRef = z.infer<typeof DecisionRef>;

/** The number a decision goes by: `2025-1`. People read `Beslutning 2025-1`. */
export function decisionNumber({ year, seq }: DecisionNumber): string {
  return `${year}-${seq}`;
}
