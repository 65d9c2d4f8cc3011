import type { Middleware } from 'botbuilder';
import { isTrustedAddress } from './isTrustedServiceUrl';
import type { BotSettings } from './settings';

/** The longest one call to the channel may take, in milliseconds; the library has no limit of its own. */
const CALL_MS = 8_000;

interface LimitPolicy {
  name: string;
  sendRequest: (
    request: { timeout: number; url: string },
    go: (request: unknown) => Promise<unknown>,
  ) => Promise<unknown>;
}
interface Pipeline {
  removePolicy(options: { name: string }): unknown;
  addPolicy(policy: LimitPolicy): unknown;
}

/**
 * One attempt a call, with a time limit, to Teams alone. The library repeats a POST after a 502 or a reset, when the message
 * may have arrived: that would send it twice. Delivery repeats what may be repeated, and keeps count. And it goes wherever an
 * answer sends it on to, with the card: no answer of Teams' does.
 */
export function limitCalls(settings: BotSettings): Middleware {
  return {
    async onTurn(context, next) {
      const connector: unknown = context.turnState.get(context.adapter.ConnectorClientKey);
      const pipeline = pipelineOf(connector);
      pipeline?.removePolicy({ name: 'defaultRetryPolicy' });
      pipeline?.removePolicy({ name: 'redirectPolicy' });
      pipeline?.addPolicy({
        name: 'votum-limit',
        sendRequest: (request, go) => {
          if (!isTrustedAddress(request.url, settings)) throw new Error('VOTUM-UNTRUSTED-ADDRESS');
          request.timeout = CALL_MS;
          return go(request);
        },
      });
      await next();
    },
  };
}

// The inside of the library's client is its own; a test pins that it still looks like this.
function pipelineOf(connector: unknown): Pipeline | null {
  const client = property(connector, 'client');
  const pipeline = property(client, 'pipeline');
  return isPipeline(pipeline) ? pipeline : null;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isPipeline(value: unknown): value is Pipeline {
  return (
    typeof property(value, 'removePolicy') === 'function' &&
    typeof property(value, 'addPolicy') === 'function'
  );
}
