import { createRemoteJWKSet, decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Identity } from '../../domain/ids';
import type { TabSettings } from '../settings';

// Teams asks for a tab's tokens as one of these two apps of Microsoft's: desktop and mobile, and the web.
const TEAMS = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];
const SCOPE = 'access_as_user';
const KEYS = { timeoutDuration: 3_000, cooldownDuration: 30_000, cacheMaxAge: 60 * 60 * 1000 };

/** The keys tokens are signed with could not be fetched: no token can be judged just now. */
export class KeysFault extends Error {
  override name = 'VOTUM-TAB-KEYS';
}

/** Says whose token it is; null for any token that is not one of a person, for this tab, by Teams, in a tenant allowed. */
export type TabTokens = (token: string) => Promise<Identity | null>;

/**
 * Reads tokens of the tab's own app registration. Issuers, and the addresses of their keys, are made from the allow-list;
 * of the token itself only its tenant is read unverified, to pick one of them. Throws KeysFault.
 */
export function tabTokens({ appId, tenants }: TabSettings): TabTokens {
  const issuers = new Map(tenants.map((tenantId) => [tenantId, issuerOf(appId, tenantId)]));
  return async (token) => {
    try {
      const read = issuers.get(String(decodeJwt(token).tid));
      return read === undefined ? null : await read(token);
    } catch (fault) {
      // Whatever else is wrong with a token is not told: a token is good, or it is none.
      if (fault instanceof errors.JOSEError) return null;
      throw fault;
    }
  };
}

function issuerOf(appId: string, tenantId: string): TabTokens {
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  const issuer = `${authority}/v2.0`;
  const key = keysOf(new URL(`${authority}/discovery/v2.0/keys`), issuer, tenantId);
  const Claims = z.object({
    aud: z.literal(appId),
    ver: z.literal('2.0'),
    tid: z.literal(tenantId),
    oid: z.guid().toLowerCase(),
    azp: z.enum(TEAMS),
    // A person's scopes; an app that acts by itself has none.
    scp: z.string().refine((scopes) => scopes.split(' ').includes(SCOPE)),
    idtyp: z.literal('user').optional(),
  });
  return async (token) => {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['RS256'],
      typ: 'JWT',
      issuer,
      audience: appId,
      requiredClaims: ['exp', 'iat'],
      clockTolerance: 60,
    });
    const claims = Claims.safeParse(payload);
    return claims.success ? { tenantId: claims.data.tid, objectId: claims.data.oid } : null;
  };
}

/** The tenant's keys. Entra says of a key whose tokens it may sign: one that is not for this issuer signs nothing here. */
function keysOf(address: URL, issuer: string, tenantId: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(address, KEYS);
  return async (header, token) => {
    // Entra names the key of every token: nothing is tried without.
    if (header.kid === undefined) throw new errors.JWKSNoMatchingKey();
    const key = await keys(header, token).catch((fault: unknown) => {
      if (fault instanceof errors.JWKSNoMatchingKey || fault instanceof errors.JWKSMultipleMatchingKeys)
        throw fault;
      throw new KeysFault();
    });
    const signer = keys.jwks()?.keys.find(({ kid }) => kid === header.kid);
    if (signer !== undefined && 'issuer' in signer && !signsFor(signer.issuer, issuer, tenantId))
      throw new errors.JWKSNoMatchingKey();
    return key;
  };
}

function signsFor(signer: unknown, issuer: string, tenantId: string): boolean {
  return typeof signer === 'string' && signer.replace('{tenantid}', tenantId) === issuer;
}
