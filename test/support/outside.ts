import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSigner, type Signer } from './tokenIssuer';

/** A call that would have left this machine. */
export interface OutsideCall {
  /** Where it was going, such as `https://smba.trafficmanager.net`; empty for the managed identity's own address. */
  to: string;
  method: string;
  path: string;
  authorization: string | undefined;
  body: string;
}

/** Everything outside a Function App that the bot's callers and calls have to do with, on one port of this machine. */
export interface Outside {
  address: string;
  port: number;
  calls: OutsideCall[];
  /** The Bot Connector's keys: one for Teams and others, a second one, and one that may not sign for Teams. */
  channel: Signer;
  secondKey: Signer;
  otherChannel: Signer;
  /** Entra, which the library also asks for keys. */
  entra: Signer;
  /** While true the channel's keys cannot be had. */
  keysFail: boolean;
  stop(): Promise<void>;
}

/** What the fake identity gives for the bot's own calls. */
export const OUTBOUND_TOKEN = 'the-bots-own-token';

const CHANNEL = 'https://login.botframework.com';
const ENTRA = 'https://login.microsoftonline.com';

export async function startOutside(): Promise<Outside> {
  let made = 0;
  const server = createServer((request, response) => {
    void take(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  async function take(request: IncomingMessage): Promise<{ status: number; body: object }> {
    const { method = '', url: path = '', headers } = request;
    const to = String(headers['x-turned-from'] ?? '');
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    outside.calls.push({ to, method, path, authorization: headers.authorization, body: text });
    return answer(to, method, path);
  }

  function answer(to: string, method: string, path: string): { status: number; body: object } {
    const ok = (body: object) => ({ status: 200, body });
    const { channel, secondKey, otherChannel, entra, keysFail } = outside;
    if (to === CHANNEL && keysFail) return { status: 500, body: {} };
    switch (`${method} ${to}${path.split('?')[0]}`) {
      case `GET ${CHANNEL}/v1/.well-known/openidconfiguration`:
        return ok({ issuer: 'https://api.botframework.com', jwks_uri: `${CHANNEL}/v1/.well-known/keys` });
      case `GET ${CHANNEL}/v1/.well-known/keys`:
        return ok({ keys: [channel.jwk, secondKey.jwk, otherChannel.jwk] });
      case `GET ${ENTRA}/common/v2.0/.well-known/openid-configuration`:
        return ok({ issuer: `${ENTRA}/{tenantid}/v2.0`, jwks_uri: `${ENTRA}/common/discovery/v2.0/keys` });
      case `GET ${ENTRA}/common/discovery/v2.0/keys`:
        return ok({ keys: [entra.jwk] });
      case 'GET /msi/token':
        return ok({
          access_token: OUTBOUND_TOKEN,
          expires_on: Math.floor(Date.now() / 1000) + 86_400,
          resource: 'https://api.botframework.com',
          token_type: 'Bearer',
        });
    }
    if (to === 'https://smba.trafficmanager.net' && method === 'POST') {
      made += 1;
      return { status: 201, body: { id: `1:${made}` } };
    }
    return { status: 404, body: { error: { code: 'NotFound', message: 'not here' } } };
  }

  const outside: Outside = {
    address: `http://127.0.0.1:${port}`,
    port,
    calls: [],
    channel: createSigner(['msteams', 'webchat'], 'channel-1'),
    secondKey: createSigner(['msteams'], 'channel-2'),
    otherChannel: createSigner(['webchat', 'directline'], 'channel-3'),
    entra: createSigner(undefined, 'entra-1'),
    keysFail: false,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return outside;
}
