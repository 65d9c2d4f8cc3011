import { z } from 'zod';

/** Who signs what Teams sends to a bot: the Bot Connector of the public cloud. */
export const CHANNEL_ISSUER = 'https://api.botframework.com';

// The library's own tolerance for clocks that differ, in seconds.
const TOLERANCE = 300;
// A token of the channel is near 1 KB.
const LONGEST = 8_192;

/** `crit` names what a reader must understand, and the library does not look at it. */
const Header = z.object({
  alg: z.enum(['RS256', 'RS384', 'RS512']),
  kid: z.string().min(1).max(200),
  crit: z.never().optional(),
});

/**
 * What the channel's tokens hold. The others are in tokens of Entra: they send the library down its paths for skills and the
 * emulator, and the latter keeps each `tid` it meets, for good and before it has looked at the signature.
 */
const Claims = z.object({
  iss: z.literal(CHANNEL_ISSUER),
  aud: z.string(),
  serviceurl: z.string().min(1).max(500),
  exp: z.number(),
  nbf: z.number().optional(),
  tid: z.never().optional(),
  ver: z.never().optional(),
  azp: z.never().optional(),
  appid: z.never().optional(),
});

/** What a token says of itself. Nothing of it is proved yet. */
export type ReadToken =
  | { kind: 'claimed'; serviceUrl: string }
  | { kind: 'refused'; why: 'missing' | 'form' | 'header' | 'claims' | 'audience' | 'time' };

/**
 * Reads an Authorization header as far as it can be refused without a key.
 * @param now seconds since 1970.
 */
export function readToken(authorization: string, appId: string, now: number): ReadToken {
  if (authorization === '') return { kind: 'refused', why: 'missing' };
  const [, header = '', claims = ''] =
    authorization.length > LONGEST ? [] : (/^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization) ?? []);
  if (header === '') return { kind: 'refused', why: 'form' };
  if (!Header.safeParse(decode(header)).success) return { kind: 'refused', why: 'header' };
  const read = Claims.safeParse(decode(claims));
  if (!read.success) return { kind: 'refused', why: 'claims' };
  const { aud, exp, nbf = 0, serviceurl } = read.data;
  if (aud !== appId) return { kind: 'refused', why: 'audience' };
  if (exp + TOLERANCE <= now || nbf - TOLERANCE > now) return { kind: 'refused', why: 'time' };
  return { kind: 'claimed', serviceUrl: serviceurl };
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
