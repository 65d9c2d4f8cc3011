import { z } from 'zod';
import { type Identity, Instant, type SeatId } from '../../domain/ids';
import { RoundEvent } from '../../domain/round/events';
import { Round } from '../../domain/round/round';
import { SeatInCase } from '../../domain/round/seat';
import { Outbox, Recipient, streamOf } from '../../workflows/outbox';
import type { Claim, Post, Write } from '../../workflows/ports';
import { type DocumentKind, encodeDocument, type Props } from '../codec';
import { StorageFault } from '../fault';
import { encodePart, encodeParts, keyOf, padded } from '../keys';
import { type Change, etagOf } from './table';

export const roundKind: DocumentKind<Round> = { name: 'round', schema: 1, shape: Round };
export const seatKind: DocumentKind<SeatInCase> = { name: 'seat', schema: 1, shape: SeatInCase };
export const eventKind: DocumentKind<RoundEvent> = { name: 'event', schema: 1, shape: RoundEvent };
export const outKind: DocumentKind<Outbox> = { name: 'out', schema: 1, shape: Outbox };
export const claimKind: DocumentKind<Claim> = {
  name: 'claim',
  schema: 1,
  shape: z.strictObject({ key: z.string(), at: Instant }),
};
export const postKind: DocumentKind<Post> = {
  name: 'post',
  schema: 1,
  shape: z.strictObject({
    place: z.string(),
    to: Recipient,
    card: z.enum(['case', 'run']),
    conversationId: z.string(),
    serviceUrl: z.string(),
    activityIds: z.array(z.string()),
    leasedUntil: Instant.nullable(),
  }),
};

/** The row keys of a stream. A prefix of them, closed by `|`, is a range. */
export const HEADER = 'round';
export const seatRow = (seatId: SeatId) => keyOf('seat', encodePart(seatId));
export const outRow = (id: string) => keyOf('out', encodePart(id));
export const claimRow = (key: string) => keyOf('claim', encodeParts(key));
export const eventRow = ({ happening, n }: RoundEvent) =>
  keyOf('event', encodePart(happening.stream), padded(n));
const postRow = (place: string) => keyOf('post', encodeParts(place));

/** The properties a seat is found by: a person is known by at most five identities. */
export const IDENTITY_PROPERTIES = ['id0', 'id1', 'id2', 'id3', 'id4'] as const;

/** An identity as those properties hold it. */
export function identityText({ tenantId, objectId }: Identity): string {
  return `${tenantId}/${objectId}`;
}

/** What every row of a commit is marked with: the operation, and this one try of it. */
export type Marks = { op: string; call: string };

/**
 * One row of a commit. An outbox row that is done is marked as such and not removed: inside a transaction the store's
 * client can only remove without a condition.
 */
export function changeOf(partition: string, marks: Marks, write: Write): Change {
  const rowAt = (row: string, props: Props) => ({ partition, row, props: { ...props, ...marks } });
  const createOrReplace = (row: string, props: Props, etag: string | null): Change =>
    etag === null
      ? { do: 'create', row: rowAt(row, props) }
      : { do: 'replace', row: rowAt(row, props), etag: etagOf(etag) };
  switch (write.row) {
    case 'round':
      if (streamOf(write.value.id) !== partition) throw new StorageFault('bad-transaction', 'round');
      return createOrReplace(HEADER, encodeDocument(roundKind, write.value), write.etag);
    case 'seat':
      return createOrReplace(seatRow(write.value.seatId), seatProps(write.value), write.etag);
    case 'event':
      return { do: 'create', row: rowAt(eventRow(write.value), encodeDocument(eventKind, write.value)) };
    case 'out':
      return createOrReplace(outRow(write.value.id), encodeDocument(outKind, write.value), write.etag);
    case 'outDone':
      return createOrReplace(outRow(write.id), { done: true }, write.etag);
    case 'claim':
      return { do: 'create', row: rowAt(claimRow(write.value.key), encodeDocument(claimKind, write.value)) };
    case 'post':
      return createOrReplace(postRow(write.value.place), encodeDocument(postKind, write.value), write.etag);
    default:
      return write satisfies never;
  }
}

function seatProps(seat: SeatInCase): Props {
  if (seat.identities.length > IDENTITY_PROPERTIES.length)
    throw new StorageFault('invalid-value', seatKind.name);
  const props = encodeDocument(seatKind, seat);
  seat.identities.forEach((identity, i) => {
    props[`id${i}`] = identityText(identity);
  });
  return props;
}

/** Whether an outbox row is done, and stands only because its removal did not come through. */
export function isDone(props: Props): boolean {
  return props.done === true;
}
