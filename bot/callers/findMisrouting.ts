import { z } from 'zod';
import { isTrustedServiceUrl } from '../isTrustedServiceUrl';
import type { BotSettings } from '../settings';
import { isAllowedTenant } from './isAllowedTenant';

const Tenant = z.guid().toLowerCase().optional();

/**
 * Where an activity of Teams, of any type, says which tenant it belongs to. In a shared channel the conversation is the
 * host's tenant, and somebody from elsewhere may come with their own (`from`, `membershipSource`).
 */
const Tenants = z.object({
  conversation: z.object({ tenantId: Tenant }),
  channelData: z
    .object({
      tenant: z.object({ id: Tenant }).optional(),
      membershipSource: z.object({ tenantId: Tenant }).optional(),
    })
    .optional(),
  from: z.object({ tenantId: Tenant }).optional(),
});

/** What makes an activity one that is not for Votum, though it came with a genuine token. */
export type Misrouting = 'serviceUrl' | 'channel' | 'tenant';

/** @param claimed the service address that the token was issued for. */
export function findMisrouting(activity: object, claimed: string, settings: BotSettings): Misrouting | null {
  const { serviceUrl, channelId } = activity as Record<string, unknown>;
  if (typeof serviceUrl !== 'string' || serviceUrl !== claimed || !isTrustedServiceUrl(serviceUrl, settings))
    return 'serviceUrl';
  if (channelId !== 'msteams') return 'channel';
  const read = Tenants.safeParse(activity);
  if (!read.success) return 'tenant';
  const { conversation, channelData, from } = read.data;
  const ofConversation = [conversation.tenantId, channelData?.tenant?.id].filter((id) => id !== undefined);
  if (new Set(ofConversation).size !== 1) return 'tenant';
  const named = [...ofConversation, from?.tenantId, channelData?.membershipSource?.tenantId];
  return named.every((id) => id === undefined || isAllowedTenant(id, settings)) ? null : 'tenant';
}
