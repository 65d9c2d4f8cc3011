import { z } from 'zod';

/**
 * How the bot proves who it is and who calls it. `local`: no authentication, for a desk only; it is chosen by the local
 * host's explicit flag and never inferred from something missing.
 */
export const BotSettings = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('local') }),
  z.strictObject({
    kind: z.literal('azure'),
    appId: z.guid(),
    tenantId: z.guid(),
    /** Whose activities are taken: the home tenant first, then those of members in shared channels. Lower case. */
    tenants: z.array(z.guid()).min(1),
    /** A secret for a single-tenant bot; absent where a managed identity is used. */
    secret: z.string().min(1).optional(),
  }),
]);
export type BotSettings = z.infer<typeof BotSettings>;
