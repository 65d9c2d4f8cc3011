import type { Board } from '../../domain/board/board';
import { roleOf } from '../../domain/board/roles';
import type { Identity } from '../../domain/ids';
import type { Deps } from '../deps';
import type { Recipient, Task } from '../outbox';

/** Greets somebody who is bound now, where they are reached already; who is not is greeted when they install the app. */
export async function welcomeTo(
  { conversations }: Pick<Deps, 'conversations'>,
  board: Board,
  identity: Identity,
): Promise<Task[]> {
  const to = recipientIn(board, identity);
  if (to === null || (await conversations.personal(identity)) === null) return [];
  return [{ kind: 'welcome', identity, to }];
}

function recipientIn(board: Board, identity: Identity): Recipient | null {
  const role = roleOf(board, identity);
  if (role === null) return null;
  switch (role.kind) {
    case 'secretariat':
      return { kind: 'secretariat', identity };
    case 'contact':
      return { kind: 'contact', seatId: role.of.id, identity };
    case 'substitute':
      return { kind: 'substitute', seatId: role.of.id };
    default:
      return { kind: 'seat', seatId: role.seat.id };
  }
}
