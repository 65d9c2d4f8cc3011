import { z } from 'zod';
import { addDuration, parseInstant } from '../clock';
import { sentenceOf } from './refusal';

/** A move of the clock: through the time between, or over it as in an outage. Instants in epoch ms. */
export type ClockMove =
  | { kind: 'walk'; to: number }
  | { kind: 'leap'; to: number }
  | { kind: 'refused'; status: 400 | 409; sentence: string };

const moveSchema = z.union([
  z.strictObject({ now: z.string(), jump: z.boolean().default(false) }),
  z.strictObject({ advance: z.string(), jump: z.boolean().default(false) }),
]);

const longestWalkMs = 60 * 24 * 3_600_000;
const howTo =
  'Send {"now": "2025-06-11T08:00:00Z"} or {"advance": "P1D"}, with "jump": true to leap over the time between.';

/** Reads the body of `POST /local/clock`. A move of more than 60 days is a leap. */
export function parseClockMove(body: unknown, now: number): ClockMove {
  const read = moveSchema.safeParse(body);
  if (!read.success) return { kind: 'refused', status: 400, sentence: howTo };
  try {
    const to = 'now' in read.data ? parseInstant(read.data.now) : addDuration(now, read.data.advance);
    if (to < now) {
      const at = new Date(now).toISOString();
      const sentence = `The clock only goes forward, and it shows ${at}. Run npm run reset to start over.`;
      return { kind: 'refused', status: 409, sentence };
    }
    return { kind: read.data.jump || to - now > longestWalkMs ? 'leap' : 'walk', to };
  } catch (fault) {
    return { kind: 'refused', status: 400, sentence: sentenceOf(fault) };
  }
}
