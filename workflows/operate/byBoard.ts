import type { BoardId } from '../../domain/ids';
import { partsOf, type StreamId } from '../outbox';

/** How often each board has its streams in each of these lists, for the event that it gets of them. */
export function byBoard<K extends string>(
  lists: Record<K, readonly StreamId[]>,
): Map<BoardId, Record<K, number>> {
  const kinds = Object.keys(lists) as K[];
  const boards = new Set(kinds.flatMap((kind) => lists[kind].map((stream) => partsOf(stream).boardId)));
  return new Map(
    [...boards].map((board) => {
      const counts = kinds.map(
        (kind) => [kind, lists[kind].filter((stream) => partsOf(stream).boardId === board).length] as const,
      );
      return [board, Object.fromEntries(counts) as Record<K, number>];
    }),
  );
}
