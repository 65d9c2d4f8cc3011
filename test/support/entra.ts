import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A key of an issuer. `issuer`: whose tokens it is said to sign, as Entra says of each of its keys. */
export interface SigningKey {
  kid: string;
  publicKey: KeyObject;
  privateKey: KeyObject;
  issuer?: string;
}

/** An Entra of this test's own: the addresses of keys by tenant, and what becomes of whoever asks there. */
export interface Entra {
  url: string;
  /** The tenants whose keys were asked for, in order. */
  asked: string[];
  mood: 'well' | 'down' | 'garbled' | 'elsewhere' | 'silent';
  stop(): Promise<void>;
}

export function aKey(kid: string, issuer?: string): SigningKey {
  return {
    kid,
    ...generateKeyPairSync('rsa', { modulusLength: 2048 }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}

/** @param keys every tenant has the same, as in Entra */
export async function startEntra(keys: readonly SigningKey[]): Promise<Entra> {
  const jwks = {
    keys: keys.map(({ kid, publicKey, issuer }) => ({
      ...publicKey.export({ format: 'jwk' }),
      kid,
      use: 'sig',
      ...(issuer === undefined ? {} : { issuer }),
    })),
  };
  const server = createServer((request, response) => {
    const [, tenant] = /^\/([^/]+)\/discovery\/v2\.0\/keys$/.exec(request.url ?? '') ?? [];
    entra.asked.push(tenant ?? `not an address of keys: ${request.url}`);
    switch (entra.mood) {
      case 'well':
        return response.end(JSON.stringify(jwks));
      case 'down':
        return response.writeHead(503).end();
      case 'garbled':
        return response.end('{"keys":');
      case 'elsewhere':
        return response
          .writeHead(302, { location: `http://127.0.0.1:${port}/any/discovery/v2.0/keys` })
          .end();
      case 'silent':
        return undefined;
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const entra: Entra = {
    url: `http://127.0.0.1:${port}/`,
    asked: [],
    mood: 'well',
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return entra;
}

type Json = Record<string, unknown>;
const part = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as Entra signs one. A claim or a field of the header that is undefined is left out. */
export function signed({ kid, privateKey }: SigningKey, claims: Json, header: Json = {}): string {
  const body = `${part({ typ: 'JWT', alg: 'RS256', kid, ...header })}.${part(claims)}`;
  const hash = header.alg === 'RS512' ? 'RSA-SHA512' : 'RSA-SHA256';
  return `${body}.${createSign(hash).update(body).sign(privateKey).toString('base64url')}`;
}

/** A token "signed" with what everyone can read: the public key as the secret of an HMAC. */
export function signedByReader({ kid, publicKey }: SigningKey, claims: Json): string {
  const body = `${part({ typ: 'JWT', alg: 'HS256', kid })}.${part(claims)}`;
  const secret = publicKey.export({ format: 'pem', type: 'spki' });
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
}
