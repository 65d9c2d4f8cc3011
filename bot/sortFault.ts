import { z } from 'zod';
import type { Sent } from '../workflows/notice';

// What a failed call of the channel's client carries. The body's shape varies; the status decides, then the code.
const Fault = z.object({
  statusCode: z.int().optional(),
  code: z.string().optional(),
  // Kept as it is: a copy of the headers would have lost what their own methods look at.
  response: z.custom<{ headers: Headers; bodyAsText?: unknown }>(hasHeaders).optional().catch(undefined),
});

interface Headers {
  get(name: string): string | null | undefined;
}

function hasHeaders(response: unknown): boolean {
  if (typeof response !== 'object' || response === null) return false;
  const headers: unknown = Reflect.get(response, 'headers');
  return typeof headers === 'object' && headers !== null && typeof Reflect.get(headers, 'get') === 'function';
}

const LONGEST_WAIT_SECONDS = 3_600;

/** Sorts what went wrong with a sending into what to do about it. */
export function sortFault(fault: unknown): Exclude<Sent, { kind: 'sent' }> {
  const read = Fault.safeParse(fault);
  if (!read.success) return { kind: 'ambiguous', code: 'noAnswer' };
  const { statusCode, code = '', response } = read.data;
  switch (statusCode) {
    case 401:
      return { kind: 'later', seconds: 300, code: 'notAccepted' };
    case 403:
      return { kind: 'unreachable', code: refusalOf(code, response?.bodyAsText) };
    case 404:
      return { kind: 'gone', code: 'notFound' };
    // 412 and 429 were not delivered: waiting and sending again is safe.
    case 412:
      return { kind: 'later', seconds: null, code: 'busy' };
    case 413:
      return { kind: 'gone', code: 'tooBig' };
    case 429: {
      const told = Number(response?.headers.get('retry-after') ?? 0);
      const isTold = Number.isFinite(told) && told > 0;
      return {
        kind: 'later',
        seconds: isTold ? Math.min(told, LONGEST_WAIT_SECONDS) : null,
        code: 'throttled',
      };
    }
    case 400:
      return { kind: 'gone', code: code === '' ? 'badRequest' : code };
    default:
      // 502, 504, a reset and a call that ran out of time: it may have arrived.
      return { kind: 'ambiguous', code: statusCode === undefined ? 'noAnswer' : `status${statusCode}` };
  }
}

// Teams' code stands as the error's code, as a sub-code beside another, or in a text; 209 is a number for one of them.
const REFUSALS: readonly [RegExp, string][] = [
  [/BotDisabledByAdmin/i, 'disabledByAdmin'],
  [/ConversationBlockedByUser|MessageWritesBlocked|"errorCode"\s*:\s*209\b/i, 'blockedByUser'],
  [/BotNotInConversationRoster/i, 'notInstalled'],
];

function refusalOf(code: string, body: unknown): string {
  const said = `${code} ${typeof body === 'string' ? body : ''}`;
  return REFUSALS.find(([pattern]) => pattern.test(said))?.[1] ?? 'forbidden';
}
