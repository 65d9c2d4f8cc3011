import { z } from 'zod';
import type { ChannelMember } from '../domain/board/channelLook';
import { Identity } from '../domain/ids';

// What the channel tells of a member. Who cannot be told by an id is left out; a part that does not read is missing.
const Member = z.object({
  id: z.string().min(1).max(300),
  name: z.string().max(400).catch(''),
  aadObjectId: z.guid().optional().catch(undefined),
  objectId: z.guid().optional().catch(undefined),
  tenantId: z.guid().optional().catch(undefined),
  email: z.email().toLowerCase().optional().catch(undefined),
  userPrincipalName: z.email().toLowerCase().optional().catch(undefined),
  /** `user`, `owner`, `guest`, and `anonymous` in a meeting. */
  userRole: z.string().max(40).optional().catch(undefined),
});

/** One page of a channel's members, as the channel sends it. */
export const ChannelPage = z.object({
  members: z.array(z.unknown()).max(1_000).default([]),
  continuationToken: z.string().max(10_000).optional(),
});
export type ChannelPage = z.infer<typeof ChannelPage>;

const BOT = '28:';

/**
 * The people on a page. Of a guest the channel may tell the tenant he is at home in, while his account is the one he has
 * here, so that both are looked for.
 * @param tenantId the tenant the channel is in.
 */
export function membersOf(page: ChannelPage, tenantId: string): ChannelMember[] {
  return page.members.flatMap((told): ChannelMember[] => {
    const read = Member.safeParse(told);
    if (!read.success || read.data.id.startsWith(BOT)) return [];
    const { id, name, email, userPrincipalName, userRole } = read.data;
    const objectId = read.data.aadObjectId ?? read.data.objectId;
    const tenants = [...new Set([read.data.tenantId ?? tenantId, tenantId].map((one) => one.toLowerCase()))];
    return [
      {
        userId: id,
        name,
        email: email ?? userPrincipalName ?? null,
        identities:
          objectId === undefined ? [] : tenants.map((one) => Identity.parse({ tenantId: one, objectId })),
        guest: userRole?.toLowerCase() === 'guest',
      },
    ];
  });
}
