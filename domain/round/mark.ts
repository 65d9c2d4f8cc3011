import { z } from 'zod';
import { LIMITS } from './proposal';

/**
 * What became of a remark, as those who run the case marked it: it goes into the minutes, was worked into a later version,
 * was answered to the one who made it, or nothing further is done.
 */
export const Mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('forMinutes') }),
  z.strictObject({ kind: z.literal('workedIn'), version: z.int().min(2) }),
  z.strictObject({ kind: z.literal('answered'), text: z.string().min(1).max(LIMITS.comment) }),
  z.strictObject({ kind: z.literal('nothingFurther') }),
]);
export type Mark = z.infer<typeof Mark>;

/** Whether two marks say the same. */
export function sameMark(a: Mark, b: Mark): boolean {
  switch (a.kind) {
    case 'workedIn':
      return b.kind === a.kind && b.version === a.version;
    case 'answered':
      return b.kind === a.kind && b.text === a.text;
    case 'forMinutes':
    case 'nothingFurther':
      return b.kind === a.kind;
    default:
      return a satisfies never;
  }
}
