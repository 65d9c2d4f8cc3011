import type { BoardId, OperationId } from '../domain/ids';
import { commitWork, work } from './commitWork';
import type { Deps } from './deps';
import { boardStream } from './outbox';

/** Has Votum look who sits in a board's channel. Nobody waits for it: it is looked at again at the latest on Monday. */
export async function askForLook(
  deps: Pick<Deps, 'clock' | 'due' | 'ids' | 'rounds' | 'wakes'>,
  boardId: BoardId,
  operation: OperationId,
): Promise<void> {
  await commitWork(deps, boardStream(boardId), `look-${operation}`, [work(deps, { kind: 'channelLook' })]);
}
