import type { AgendaItem, Amendment } from '../domain/agenda/meeting';
import type { BoardId } from '../domain/ids';
import type { ItemRef } from '../domain/round/proposal';
import type { Deps } from './deps';

/** The agenda item a reference points to, or null when its meeting is not held here. */
export async function itemOf(
  deps: Pick<Deps, 'meetings'>,
  boardId: BoardId,
  ref: ItemRef,
): Promise<AgendaItem | null> {
  const record = await deps.meetings.read(boardId, ref.meetingId);
  return (
    record?.value.meeting.items.find(
      (item) => item.number.seq === ref.seq && item.number.year === ref.year,
    ) ?? null
  );
}

/** What a form takes from the item it springs from: the FROM/TO of its minutes, and its title. Nothing without an item. */
export async function takenFromItem(
  deps: Pick<Deps, 'meetings'>,
  boardId: BoardId,
  ref: ItemRef | null,
): Promise<{ changes: Amendment[]; title: string }> {
  const item = ref === null ? null : await itemOf(deps, boardId, ref);
  return { changes: item?.amendments ?? [], title: item?.title ?? '' };
}
