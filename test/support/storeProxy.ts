import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What becomes of a call on its way: `swallow`: the store does it, and its answer never arrives. `hang`: it never
 * reaches the store. `late`: it reaches the store when `release` is called, after the caller has given up.
 * `reset`, `resetBefore`: the connection breaks after, or before, the store has done it. `busy`: 503. `broken`: 500. `cut`: half
 * an answer.
 */
export type Mishap = (typeof MISHAPS)[number];

export const MISHAPS = ['swallow', 'hang', 'late', 'reset', 'resetBefore', 'busy', 'broken', 'cut'] as const;

/** A proxy before one service of the store, that lets calls go wrong on demand. */
export interface StoreProxy {
  /** The connection string with that service behind the proxy. */
  connectionString: string;
  /** Calls so far, as `POST /path`. */
  calls: string[];
  /** Lets the next `times` calls that match go wrong. */
  upset(mishap: Mishap, matching: RegExp, times?: number): void;
  /** Lets the n-th call from now on (1: the next) go wrong, whatever it is. */
  upsetCall(mishap: Mishap, n: number): void;
  /** Nothing goes wrong any more; what hung is let go. */
  calm(): void;
  /** Sends on what was held by `late`, and returns when the store has answered. */
  release(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a proxy on a free port before the table, queue or blob service of `connectionString`. */
export async function startStoreProxy(
  connectionString: string,
  service: 'Table' | 'Queue' | 'Blob' = 'Table',
): Promise<StoreProxy> {
  const endpoint = new RegExp(`${service}Endpoint=http://127\\.0\\.0\\.1:(\\d+)`);
  const port = Number(endpoint.exec(connectionString)?.[1]);
  let plans: { mishap: Mishap; matching: RegExp; times: number }[] = [];
  const calls: string[] = [];
  let numbered = new Map<number, Mishap>();
  const held: (() => Promise<void>)[] = [];
  const hanging = new Set<ServerResponse>();

  const server = createServer((incoming, response) => {
    void answer(incoming, response).catch(() => response.destroy());
  });

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part);
    const body = Buffer.concat(parts);
    const call = `${incoming.method} ${incoming.url}`;
    calls.push(call);
    const plan = plans.find(({ matching, times }) => times > 0 && matching.test(call));
    if (plan) plan.times -= 1;
    const mishap = numbered.get(calls.length) ?? plan?.mishap;
    const pass = () => forward(port, incoming, body);
    switch (mishap) {
      case undefined: {
        const { status, headers, bytes } = await pass();
        response.writeHead(status, headers).end(bytes);
        return;
      }
      case 'swallow':
        await pass();
        hanging.add(response);
        return;
      case 'hang':
        hanging.add(response);
        return;
      case 'late':
        hanging.add(response);
        held.push(async () => void (await pass()));
        return;
      case 'reset':
        await pass();
        incoming.socket.resetAndDestroy();
        return;
      case 'resetBefore':
        incoming.socket.resetAndDestroy();
        return;
      case 'busy':
      case 'broken':
        response.writeHead(mishap === 'busy' ? 503 : 500).end();
        return;
      case 'cut': {
        const { status, headers, bytes } = await pass();
        const half = bytes.subarray(0, bytes.length / 2);
        response.writeHead(status, { ...headers, 'content-length': String(half.length) }).end(half);
        return;
      }
      default:
        mishap satisfies never;
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = (server.address() as AddressInfo).port;
  return {
    connectionString: connectionString.replace(endpoint, `${service}Endpoint=http://127.0.0.1:${own}`),
    calls,
    upset: (mishap, matching, times = 1) => plans.push({ mishap, matching, times }),
    upsetCall: (mishap, n) => numbered.set(calls.length + n, mishap),
    calm: () => {
      plans = [];
      numbered = new Map();
      calls.length = 0;
      for (const response of hanging) response.destroy();
      hanging.clear();
    },
    release: async () => {
      for (const send of held.splice(0)) await send();
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Answered = { status: number; headers: Record<string, string>; bytes: Buffer };

function forward(port: number, { method, url, headers }: IncomingMessage, body: Buffer): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      method,
      path: url,
      headers: { ...headers, connection: 'close' },
    };
    const outgoing = request(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const bytes = Buffer.concat(parts);
        const kept = Object.entries(answer.headers).filter(
          ([name]) => !/^(connection|transfer-encoding|keep-alive)$/.test(name),
        );
        const plain = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
        resolve({
          status: answer.statusCode ?? 502,
          headers: { ...plain, 'content-length': String(bytes.length) },
          bytes,
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
