import { TableClient } from '@azure/data-tables';
import { QueueClient } from '@azure/storage-queue';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import { ulid } from 'ulid';
import { createAdapter } from '../../bot/createAdapter';
import { answerActivity } from '../../bot/webBridge';
import type { Board } from '../../domain/board/board';
import type { RoundId } from '../../domain/ids';
import { DELIVER_QUEUE } from '../../storage/connect';
import { filterOf } from '../../storage/tables/entity';
import { IDENTITY_PROPERTIES, identityText } from '../../storage/tables/roundRows';
import { streamOf } from '../../workflows/outbox';
import { holderOf } from './activities';
import type { Turns } from './answerPress';

const constantCard = {
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: { type: 'AdaptiveCard', version: '1.5', body: [] },
};

/**
 * The turns without Votum, on the same botbuilder. `floor`: one insert. `store`: what invariants 1, 2, 3 and 8 ask of a
 * press, with the bare clients: the board, header and seat, a wake-up, and then one transaction over seat, event and work;
 * on a copy of the case's rows, written back as they are.
 */
export async function bareTurns(
  connectionString: string,
  board: Board,
  roundId: RoundId,
  press: (member: number) => object,
): Promise<Pick<Turns, 'floor' | 'store'>> {
  const adapter = createAdapter({ kind: 'local' }, () => {});
  const client = (table: string) =>
    TableClient.fromConnectionString(connectionString, table, { allowInsecureConnection: true });
  const queue = new QueueClient(connectionString, DELIVER_QUEUE);
  const [floor, boards, rounds] = [client('Floor'), client('Boards'), client('Rounds')];
  await floor.createTable().catch(() => undefined);
  const partitionKey = `bare|${ulid()}`;
  for await (const row of rounds.listEntities({
    queryOptions: { filter: filterOf({ partition: streamOf(roundId) }) },
  }))
    await rounds.createEntity({ ...row, partitionKey, rowKey: String(row.rowKey) });

  const answer = (member: number, work: () => Promise<unknown>) =>
    answerActivity(
      adapter,
      { method: 'POST', headers: {}, body: press(member) },
      async (context: TurnContext) => {
        await work();
        await context.sendActivity({
          type: ActivityTypes.InvokeResponse,
          value: { status: 200, body: constantCard },
        });
      },
    );
  const text = 'x'.repeat(500);
  return {
    floor: (member) =>
      answer(member, () => floor.createEntity({ partitionKey: 'floor', rowKey: ulid(), text })),
    store: (member) =>
      answer(member, async () => {
        const filter = filterOf({
          partition: partitionKey,
          rows: { from: 'seat|', below: 'seat|~' },
          anyOf: { properties: IDENTITY_PROPERTIES, equals: identityText(holderOf(board, member)) },
          also: 'round',
        });
        const [page] = await Promise.all([
          rounds.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: 2 }).next(),
          boards.getEntity(board.id, 'board'),
          queue.sendMessage('x'.repeat(120), { visibilityTimeout: 3 }),
        ]);
        const seat = [...(page.value ?? [])].find(({ rowKey }) => rowKey !== 'round');
        if (seat?.etag === undefined) throw new Error('The seat was not found.');
        const [mine, id] = [{ ...seat, partitionKey, rowKey: String(seat.rowKey) }, ulid()];
        await rounds.submitTransaction([
          ['update', mine, 'Replace', { etag: seat.etag }],
          ['create', { partitionKey, rowKey: `event|${id}`, text }],
          ['create', { partitionKey, rowKey: `out|${id}`, text }],
        ]);
      }),
  };
}
