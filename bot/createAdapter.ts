import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Middleware,
  type TurnContext,
} from 'botbuilder';
import { AuthenticationConfiguration, AuthenticationError } from 'botframework-connector';
import type { BotSettings } from './settings';

/** The longest one call to the channel may take, in milliseconds; the library has no limit of its own. */
const CALL_MS = 8_000;

/**
 * The adapter Teams talks to. Beside botbuilder's own token validation it takes tokens from the channel's issuer only:
 * the library's "emulator" path admits a token of any tenant and does not look at the service address.
 */
export function createAdapter(settings: BotSettings, onFault: (fault: unknown) => void): CloudAdapter {
  const adapter = new CloudAdapter(authentication(settings));
  adapter.use(singleAttempt);
  adapter.onTurnError = async (_context: TurnContext, fault: Error) => {
    onFault(fault);
    // The library writes whatever leaves a turn to the log, and a fault may hold a card or what somebody wrote.
    throw new Error('VOTUM-TURN');
  };
  return adapter;
}

function authentication(settings: BotSettings): ConfigurationBotFrameworkAuthentication {
  if (settings.kind === 'local') return new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '' });
  const common = { MicrosoftAppId: settings.appId, MicrosoftAppTenantId: settings.tenantId };
  return new ConfigurationBotFrameworkAuthentication(
    settings.secret === undefined
      ? { ...common, MicrosoftAppType: 'UserAssignedMsi' }
      : { ...common, MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: settings.secret },
    undefined,
    new AuthenticationConfiguration([], async (claims) => {
      const value = (type: string) => claims.find((claim) => claim.type === type)?.value;
      if (value('iss') !== 'https://api.botframework.com' || !value('serviceurl'))
        throw new AuthenticationError('not a channel token', 401);
    }),
  );
}

interface LimitPolicy {
  name: string;
  sendRequest: (request: { timeout: number }, go: (request: unknown) => Promise<unknown>) => Promise<unknown>;
}
interface Pipeline {
  removePolicy(options: { name: string }): unknown;
  addPolicy(policy: LimitPolicy): unknown;
}

/**
 * One attempt a call, with a time limit. The library repeats a POST after a 502 or a reset, when the message may have
 * arrived: that would send it twice. Delivery repeats what may be repeated, and keeps count.
 */
const singleAttempt: Middleware = {
  async onTurn(context, next) {
    const connector: unknown = context.turnState.get(context.adapter.ConnectorClientKey);
    const pipeline = pipelineOf(connector);
    pipeline?.removePolicy({ name: 'defaultRetryPolicy' });
    pipeline?.addPolicy({
      name: 'votum-limit',
      sendRequest: (request, go) => {
        request.timeout = CALL_MS;
        return go(request);
      },
    });
    await next();
  },
};

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
