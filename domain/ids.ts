import { z } from 'zod';

// Ids stand in table keys and in card data, so they hold only characters that both allow:
// Azure Tables refuses / \ # ? and control characters, and "|" parts a key.
const idOf = <B extends string>(brand: B, pattern: RegExp) => z.string().regex(pattern).brand(brand);

/** A board's short name, chosen in its file: lower-case letters, digits and hyphens, at most 40. */
export const BoardId = idOf('BoardId', /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/);
export type BoardId = z.infer<typeof BoardId>;

/** A seat at a board's table, named by the body it stands for; kept when the person changes. */
export const SeatId = idOf('SeatId', /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/);
export type SeatId = z.infer<typeof SeatId>;

/** A case in written procedure: `<board>.<ulid>`. The board part says where to look; who may look is the roster's. */
export const RoundId = idOf('RoundId', /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?\.[0-9A-HJKMNP-TV-Z]{26}$/);
export type RoundId = z.infer<typeof RoundId>;

/** An operation: one press or one tick. The same id on a repeated write means "that was me". */
export type OperationId = string;

/** An instant: ISO 8601 in UTC with milliseconds (`2025-06-11T21:59:59.000Z`), so that text order is time order. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/** An Entra person as the channel names one: the tenant the person is known in, and the object id there. */
export const Identity = z.strictObject({
  tenantId: z.guid().toLowerCase(),
  objectId: z.guid().toLowerCase(),
});
export type Identity = z.infer<typeof Identity>;

/** The board a case belongs to: its id is `<board>.<ulid>`, so that a card needs to carry one id only. */
export function boardOf(roundId: RoundId): BoardId {
  return BoardId.parse(roundId.slice(0, roundId.lastIndexOf('.')));
}

/** Names a new case of a board. `ulid` is minted where the form is opened, so a form sent twice names one case. */
export function roundIdOf(boardId: BoardId, ulid: string): RoundId {
  return RoundId.parse(`${boardId}.${ulid}`);
}
