import { z } from 'zod';
import { Instant, RoundId } from '../../domain/ids';
import { ItemRef } from '../../domain/round/proposal';
import { Round, titleOf } from '../../domain/round/round';
import { streamOf } from '../../workflows/outbox';
import type { ListedCase } from '../../workflows/ports';
import { type DocumentKind, encodeDocument } from '../codec';
import { keyOf } from '../keys';
import type { Row } from './table';

export const listedKind: DocumentKind<ListedCase> = {
  name: 'listed',
  schema: 1,
  shape: z.strictObject({
    id: RoundId,
    status: z.enum(Round.options.map(({ shape }) => shape.status.value)),
    title: z.string(),
    item: ItemRef.nullable(),
    deadlineAt: Instant.nullable(),
    closedAt: Instant.nullable(),
    decision: z.string().nullable(),
  }),
};

/** The row by which the list of its board has a case. */
export function listedRow(round: Round): Row {
  const value: ListedCase = {
    id: round.id,
    status: round.status,
    title: titleOf(round),
    item: 'proposal' in round ? round.proposal.item : round.form.item,
    deadlineAt: 'deadline' in round ? round.deadline.at : null,
    closedAt: round.status === 'closed' ? round.closedAt : null,
    decision: round.status === 'closed' ? round.decision : null,
  };
  const [boardId = '', ulid = ''] = streamOf(round.id).split('|');
  return { partition: keyOf(boardId, 'index'), row: ulid, props: encodeDocument(listedKind, value) };
}
