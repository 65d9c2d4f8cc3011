import { z } from 'zod';
import { Identity, Instant } from '../ids';
import { By } from '../round/events';
import { IdentityClaim } from './identityClaim';

const ofIdentity = { identity: Identity, email: z.string() };
const count = z.int().min(0);

/** What happened to a board as a whole, or to its store, as told by the event alone. Ids and counts, and no names. */
export const BoardHappening = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('imported'),
    as: z.enum(['created', 'updated']),
    seats: z.strictObject({
      added: z.array(z.string()),
      left: z.array(z.string()),
      changed: z.array(z.string()),
    }),
    /** Seats whose member, contact persons or substitute are other people than before, known by their addresses. */
    people: z.array(z.string()),
    secretariat: z.strictObject({ joined: count, left: count }),
    /** Accounts that the roster holds now and did not before, and the other way round. */
    identities: z.strictObject({ joined: z.array(Identity), left: z.array(Identity) }),
    rules: z.boolean(),
    calendar: z.boolean(),
  }),
  /** An account wrote under an address of the roster, or its claim was taken up again by whoever did it. */
  z.strictObject({ kind: z.literal('identityClaimed'), ...ofIdentity, asked: z.int().min(1) }),
  z.strictObject({ kind: z.literal('identityConfirmed'), ...ofIdentity }),
  z.strictObject({ kind: z.literal('identityRefused'), ...ofIdentity }),
  /** Bound by an operator, without a claim. */
  z.strictObject({ kind: z.literal('identityBound'), ...ofIdentity }),
  z.strictObject({ kind: z.literal('identityUnbound'), ...ofIdentity }),
  z.strictObject({ kind: z.literal('channelTied'), conversationId: z.string(), tenantId: z.string() }),
  z.strictObject({ kind: z.literal('agendaImported'), meetingId: z.string(), again: z.boolean() }),
  /** Work was started again, or what a restore held was released. `kept`: written to at the same moment, and left. */
  z.strictObject({ kind: z.literal('workRedriven'), what: z.string(), woken: count, kept: count }),
  z.strictObject({ kind: z.literal('workReleased'), sendings: count, looks: count, kept: count }),
  /** `takenAt`: when the backup that was put back was taken. */
  z.strictObject({ kind: z.literal('storeRestored'), takenAt: z.string() }),
]);
export type BoardHappening = z.infer<typeof BoardHappening>;

/** An event as stored. `n` counts in the order of commit. Never changed and never removed (design, invariant 10). */
export const BoardEvent = z.strictObject({
  schema: z.literal(1),
  n: z.int().min(1),
  at: Instant,
  by: By,
  happening: BoardHappening,
});
export type BoardEvent = z.infer<typeof BoardEvent>;

/** What is kept of a board beside its roster: the accounts that have been put forward, and how many events there are. */
export const BoardRecord = z.strictObject({ claims: z.array(IdentityClaim), events: z.int().min(0) });
export type BoardRecord = z.infer<typeof BoardRecord>;
