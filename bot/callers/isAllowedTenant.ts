import type { BotSettings } from '../settings';

/** Whether Votum hears and writes to people of a tenant: those on the list, in any case of letters; on a desk all. */
export function isAllowedTenant(tenantId: string, settings: BotSettings): boolean {
  return settings.kind === 'local' || settings.tenants.includes(tenantId.toLowerCase());
}
