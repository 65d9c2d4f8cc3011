import type { AgendaItem, Amendment } from '../domain/agenda/meeting';
import type { BoardId } from '../domain/ids';
import { type Decision, decisionsIn } from '../domain/register/decisionsIn';
import type { CaseForm } from '../domain/round/form';
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

/** What a form is read with: what it takes from its item, and the board's decisions, among which it says what it replaces. */
export async function readWith(
  deps: Pick<Deps, 'meetings' | 'register'>,
  boardId: BoardId,
  { item }: Pick<CaseForm, 'item'>,
): Promise<{ changes: Amendment[]; title: string; decisions: Decision[] }> {
  const [taken, entries] = await Promise.all([
    takenFromItem(deps, boardId, item),
    deps.register.list(boardId),
  ]);
  return { ...taken, decisions: decisionsIn(entries) };
}
