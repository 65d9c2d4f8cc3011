import type { Activity } from 'botbuilder';
import { AuthenticationError, type BotFrameworkAuthentication } from 'botframework-connector';
import { quietly } from './quietly';
import { type ReadToken, readToken } from './readToken';

/** How long keys may take to come, in milliseconds: the library waits for ever, and Teams some ten seconds. */
const PATIENCE_MS = 5_000;

/**
 * Whether a token is the channel's. `refused`: it is not. `unknown`: that could not be found out, since the channel's keys
 * could not be had; a token that is sent again may be genuine.
 */
export type Authenticated =
  | { kind: 'genuine'; serviceUrl: string }
  | { kind: 'refused'; why: Extract<ReadToken, { kind: 'refused' }>['why'] | 'signature' }
  | { kind: 'unknown'; fault: string };

/**
 * Asks the library whose token this is, and shows it nothing of the activity: a token stands or falls by itself, so that
 * whoever has none learns nothing from what he sends beside it.
 */
export async function authenticate(
  library: BotFrameworkAuthentication,
  appId: string,
  authorization: string,
): Promise<Authenticated> {
  const read = readToken(authorization, appId, Date.now() / 1000);
  if (read.kind === 'refused') return read;
  const { serviceUrl } = read;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('TimeoutError')), PATIENCE_MS);
  });
  try {
    // The channel's keys are endorsed for channels; it is Teams that they must be endorsed for.
    const asked: Partial<Activity> = { channelId: 'msteams', serviceUrl };
    await Promise.race([quietly(() => library.authenticateRequest(asked as Activity, authorization)), late]);
    return { kind: 'genuine', serviceUrl };
  } catch (fault) {
    return isOfToken(fault)
      ? { kind: 'refused', why: 'signature' }
      : { kind: 'unknown', fault: fault instanceof Error ? fault.name : 'unknown' };
  } finally {
    clearTimeout(timer);
  }
}

// What jsonwebtoken throws, and the library with 401. With 500 it tells that keys could not be fetched.
const OF_TOKEN = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'];

function isOfToken(fault: unknown): boolean {
  if (fault instanceof AuthenticationError) return fault.statusCode === 401;
  return fault instanceof Error && OF_TOKEN.includes(fault.name);
}
