import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from './refusal';

const timeSpan = z
  .string()
  .regex(/^\d{2}:[0-5]\d:[0-5]\d$/, 'must be hh:mm:ss')
  .transform((text) => {
    const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
    return ((hours * 60 + minutes) * 60 + seconds) * 1000;
  });

// Defaults are Azure's own, but for the two that Azure sets differently on a developer's machine.
const queuesSchema = z.object({
  messageEncoding: z.enum(['base64', 'none']).default('base64'),
  maxDequeueCount: z.number().int().min(1).default(5),
  visibilityTimeout: timeSpan.default(0),
  batchSize: z.number().int().min(1).max(32).default(16),
  maxPollingInterval: timeSpan.default(2_000),
});

const hostJsonSchema = z.object({
  version: z.literal('2.0'),
  extensions: z
    .object({
      http: z.object({ routePrefix: z.string().default('api') }).prefault({}),
      queues: queuesSchema.prefault({}),
    })
    .prefault({}),
});

/** How queue messages are received, retried and given up; times in ms. */
export type QueueRules = z.infer<typeof queuesSchema>;

/** The part of host.json that the local host obeys. Azure reads the very same file. */
export type HostJson = { routePrefix: string; queues: QueueRules };

/** Reads host.json. Throws a Refusal that names the field. */
export function readHostJson(file: string): HostJson {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Refusal(`${file} is missing or is no JSON.`);
  }
  const read = hostJsonSchema.safeParse(content);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new Refusal(`${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not understood'}.`);
  }
  const { http, queues } = read.data.extensions;
  return { routePrefix: http.routePrefix, queues };
}
