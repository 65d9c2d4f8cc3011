import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A pair of keys and what is signed by it. */
export interface Signer {
  /** The public key as an issuer's list of keys has it, with the channels it may sign for. */
  jwk: Record<string, unknown>;
  /** An hour's token. `alg` RS256 unless the header says otherwise; HS256 takes the public key for a secret. */
  token(claims: Record<string, unknown>, header?: Record<string, unknown>): string;
}

/** @param endorsements the channels its key may sign for, as the Bot Connector's keys name them. */
export function createSigner(endorsements?: string[], kid = 'a-key-of-this-test'): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { n, e } = publicKey.export({ format: 'jwk' });
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return {
    jwk: { kty: 'RSA', kid, n, e, ...(endorsements ? { endorsements } : {}) },
    token: (claims, header = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const head = { alg: 'RS256', typ: 'JWT', kid, ...header };
      const signed = `${part(head)}.${part({ nbf: now - 60, exp: now + 3_600, ...claims })}`;
      const bits = /^[RH]S(256|384|512)$/.exec(head.alg)?.[1] ?? '256';
      const signature = head.alg.startsWith('HS')
        ? createHmac(`sha${bits}`, publicKey.export({ type: 'pkcs1', format: 'pem' }))
            .update(signed)
            .digest()
        : createSign(`RSA-SHA${bits}`).update(signed).sign(privateKey);
      return `${signed}.${signature.toString('base64url')}`;
    },
  };
}

/** An issuer of tokens on this machine: OpenID metadata, keys, and tokens signed by them. */
export interface TokenIssuer extends Signer {
  /** Where its metadata is. */
  metadata: string;
  stop(): Promise<void>;
}

/** @param endorsements the channels its key may sign for. */
export async function startTokenIssuer(endorsements?: string[]): Promise<TokenIssuer> {
  const signer = createSigner(endorsements);
  const server = createServer((request, response) => {
    const body =
      request.url === '/keys'
        ? { keys: [signer.jwk] }
        : { issuer: 'https://api.botframework.com', jwks_uri: `${address}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...signer,
    metadata: `${address}/openid`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
