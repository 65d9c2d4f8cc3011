import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Refusal } from '../host/refusal';

export interface ChaosPlan {
  minutes: number;
  seed: number;
  /** The kinds of bouts that are run. */
  kinds: readonly ChaosKind[];
}

export const ChaosKind = z.enum(['kills', 'races', 'model']);
export type ChaosKind = z.infer<typeof ChaosKind>;

const Words = z.object({
  only: ChaosKind.optional(),
  minutes: z.coerce
    .number()
    .min(0)
    .max(7 * 24 * 60),
  seed: z.coerce
    .number()
    .int()
    .min(0)
    .max(2 ** 31),
});

/**
 * Reads `--minutes N` (5 unless given; 0 runs each kind of bout once), `--seed S` and `--only KIND`. Throws a Refusal that
 * says what to write.
 */
export function readChaosWords(words: readonly string[], chance: number): ChaosPlan {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        minutes: { type: 'string', default: '5' },
        seed: { type: 'string', default: String(Math.floor(chance * 1e6)) },
        only: { type: 'string' },
      },
    });
    const { only, ...plan } = Words.parse(values);
    return { ...plan, kinds: only === undefined ? ChaosKind.options : [only] };
  } catch {
    throw new Refusal(
      'Write npm run chaos -- --minutes 10, and --seed 42 to run a bout again, --only kills, races or model for one kind.',
    );
  }
}
