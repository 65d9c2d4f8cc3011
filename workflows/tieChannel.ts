import type { Board } from '../domain/board/board';
import type { OperationId } from '../domain/ids';
import type { Actor } from './actor';
import { byOf, seatsOf } from './actor';
import { askForLook } from './askForLook';
import type { Deps } from './deps';
import type { ChannelTie } from './ports';
import { nameOf } from './recipients';
import { recordOnBoard } from './recordOnBoard';
import { type Refused, refused } from './refused';
import { wakeHeld } from './wakeHeld';

/** Ties the channel it is said in to the speaker's board, and looks who sits there; only its secretariat may. */
export async function tieChannel(
  deps: Pick<
    Deps,
    'boards' | 'conversations' | 'clock' | 'due' | 'halted' | 'ids' | 'log' | 'rounds' | 'wakes'
  >,
  actor: Actor,
  channel: Omit<ChannelTie, 'boardId' | 'tiedAt'>,
  operation: OperationId,
): Promise<{ kind: 'tied'; board: Board; before: boolean } | { kind: 'which'; boards: Board[] } | Refused> {
  const seated = await seatsOf(deps, actor);
  if (seated.length === 0) return refused('notFound');
  const mine = seated.filter(({ role }) => role.kind === 'secretariat');
  const [own] = mine;
  if (own === undefined) return refused('notYours');
  if (mine.length > 1) return { kind: 'which', boards: mine.map(({ board }) => board) };
  const { board } = own;
  const before = await deps.conversations.channelOf(board.id);
  await deps.conversations.tie({ ...channel, boardId: board.id, tiedAt: deps.clock.now() });
  const { conversationId, tenantId } = channel;
  await recordOnBoard(deps, board.id, byOf(own), { kind: 'channelTied', conversationId, tenantId });
  await wakeHeld(deps, board.id, nameOf({ kind: 'channel' }));
  await askForLook(deps, board.id, operation);
  return { kind: 'tied', board, before: before?.conversationId === channel.conversationId };
}
