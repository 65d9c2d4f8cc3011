import { z } from 'zod';

/** What the host process tells the process that started it. */
export const hostReportSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), port: z.number(), functions: z.array(z.string()) }),
  z.object({ kind: z.literal('refused'), sentence: z.string() }),
]);

export type HostReport = z.infer<typeof hostReportSchema>;
