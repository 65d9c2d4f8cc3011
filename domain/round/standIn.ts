import { z } from 'zod';
import type { Person } from '../board/board';
import { Identity, Instant } from '../ids';

/** A seat's answer in one case, handed over to its substitute as the roster named him then. */
export const Handover = z.strictObject({
  name: z.string(),
  identities: z.array(Identity),
  at: Instant,
  /** The version the member himself had been reached in; 0 for none. It holds again when he takes the case back. */
  reachedIn: z.int().min(0),
});
export type Handover = z.infer<typeof Handover>;

/** Whether the member, or the substitute, is the one who answers for this seat: never both (design, invariant 3). */
export function answers({ handover }: { handover: Handover | null }, as: 'substitute' | undefined): boolean {
  return (handover !== null) === (as === 'substitute');
}

/**
 * Whether the case was handed over to this person, who is the seat's substitute on today's roster. One whose identity was
 * bound since is known by the name.
 */
export function isHandedTo(
  { handover }: { handover: Handover | null },
  person: Pick<Person, 'name' | 'identities'> | undefined,
): boolean {
  if (handover === null || person === undefined) return false;
  if (handover.identities.length === 0) return handover.name === person.name;
  return handover.identities.some((held) =>
    person.identities.some((own) => own.tenantId === held.tenantId && own.objectId === held.objectId),
  );
}
