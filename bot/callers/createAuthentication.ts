import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AuthenticationConfiguration, AuthenticationError } from 'botframework-connector';
import type { BotSettings } from '../settings';
import { CHANNEL_ISSUER } from './readToken';

/**
 * botbuilder's own validation of tokens, for the channel's issuer only: the library's "emulator" path admits a token of any
 * tenant and does not look at the service address. Where its keys are is the library's own and not to be configured.
 */
export function createAuthentication(settings: BotSettings): ConfigurationBotFrameworkAuthentication {
  if (settings.kind === 'local') return new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '' });
  const common = { MicrosoftAppId: settings.appId, MicrosoftAppTenantId: settings.tenantId };
  return new ConfigurationBotFrameworkAuthentication(
    settings.secret === undefined
      ? { ...common, MicrosoftAppType: 'UserAssignedMsi' }
      : { ...common, MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: settings.secret },
    undefined,
    new AuthenticationConfiguration([], async (claims) => {
      const value = (type: string) => claims.find((claim) => claim.type === type)?.value;
      if (value('iss') !== CHANNEL_ISSUER || !value('serviceurl') || !value('exp'))
        throw new AuthenticationError('not a channel token', 401);
    }),
  );
}
