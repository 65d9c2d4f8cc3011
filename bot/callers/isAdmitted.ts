import type { Incoming } from '../activity';
import { isTrustedServiceUrl } from '../isTrustedServiceUrl';
import type { BotSettings } from '../settings';
import { isAllowedTenant } from './isAllowedTenant';

/** Whether a turn may be taken: what the gate looked at, looked at again where it is used. */
export function isAdmitted({ serviceUrl, tenantId, identity }: Incoming, settings: BotSettings): boolean {
  const tenants = [tenantId, identity.tenantId];
  return isTrustedServiceUrl(serviceUrl, settings) && tenants.every((one) => isAllowedTenant(one, settings));
}
