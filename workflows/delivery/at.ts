import type { Board } from '../../domain/board/board';
import type { RoundId } from '../../domain/ids';
import type { Deps } from '../deps';
import type { Messenger } from '../notice';
import type { StreamId } from '../outbox';

/** Where a piece of work is being done: the stream, its board, and its case when it is the stream of one. */
export interface At {
  deps: Deps;
  messenger: Messenger;
  stream: StreamId;
  board: Board;
  roundId: RoundId | null;
}
