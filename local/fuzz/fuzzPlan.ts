import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Refusal } from '../host/refusal';

export interface FuzzPlan {
  /** Requests in all. */
  count: number;
  seed: number;
}

const Words = z.object({
  count: z.coerce.number().int().min(20).max(1_000_000),
  seed: z.coerce
    .number()
    .int()
    .min(0)
    .max(2 ** 31),
});

/** Reads `--count N` (20,000 unless given) and `--seed S`. Throws a Refusal that says what to write. */
export function readFuzzWords(words: readonly string[], chance: number): FuzzPlan {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        count: { type: 'string', default: '20000' },
        seed: { type: 'string', default: String(Math.floor(chance * 1e6)) },
      },
    });
    return Words.parse(values);
  } catch {
    throw new Refusal('Write npm run fuzz -- --count 20000, and --seed 42 to send the same again.');
  }
}
