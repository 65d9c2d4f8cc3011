import { z } from 'zod';

/** What came back for one request. */
export interface Answer {
  status: number;
  text: string;
  ms: number;
}

// A person's client gives up after some ten seconds; a machine that others use too is slower than Azure.
const IN_TIME_MS = 15_000;

// What Teams documents for an invoke (learn.microsoft.com, "Universal Actions for Adaptive Cards", response format).
const InvokeBody = z.discriminatedUnion('type', [
  z.strictObject({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.card.adaptive'),
    value: z.looseObject({ type: z.literal('AdaptiveCard'), version: z.string() }),
  }),
  z.strictObject({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.activity.message'),
    value: z.string(),
  }),
  z.strictObject({
    statusCode: z.literal(400),
    type: z.literal('application/vnd.microsoft.error'),
    value: z.strictObject({ code: z.string(), message: z.string() }),
  }),
]);

/** What is wrong with an answer; null when it is as Teams' contract has it. `isInvoke`: that it was sent as one. */
export function wrongWith({ status, text, ms }: Answer, isInvoke: boolean): string | null {
  if (status >= 500) return `answered with ${status}`;
  if (ms > IN_TIME_MS) return `answered after ${Math.round(ms)} ms`;
  if (text === '') return isInvoke && status === 200 ? 'an invoke without a body' : null;
  if (status !== 200) return `a body with ${status}`;
  return InvokeBody.safeParse(parsed(text)).success ? null : `not a documented body: ${text.slice(0, 200)}`;
}

/** In a word, for the totals. */
export function outcomeOf({ status, text }: Answer): string {
  if (status !== 200 || text === '') return String(status);
  const body = InvokeBody.safeParse(parsed(text));
  return body.success ? `200 ${body.data.type.split('.').at(-1) ?? ''}` : '200 ?';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
