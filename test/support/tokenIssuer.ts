import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An issuer of tokens on this machine: OpenID metadata, keys, and tokens signed by them. */
export interface TokenIssuer {
  /** Where its metadata is. */
  metadata: string;
  token(claims: Record<string, unknown>, header?: Record<string, unknown>): string;
  stop(): Promise<void>;
}

/** @param endorsements the channels its key may sign for, as the Bot Connector's keys name them. */
export async function startTokenIssuer(endorsements?: string[]): Promise<TokenIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = 'a-key-of-this-test';
  const { n, e } = publicKey.export({ format: 'jwk' });
  const server = createServer((request, response) => {
    const body =
      request.url === '/keys'
        ? { keys: [{ kty: 'RSA', kid, n, e, ...(endorsements ? { endorsements } : {}) }] }
        : { issuer: 'https://api.botframework.com', jwks_uri: `${address}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    metadata: `${address}/openid`,
    token: (claims, header = {}) => sign(privateKey, { alg: 'RS256', typ: 'JWT', kid, ...header }, claims),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function sign(key: KeyObject, header: object, claims: Record<string, unknown>): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part(header)}.${part({ nbf: now - 60, exp: now + 3_600, ...claims })}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
}
