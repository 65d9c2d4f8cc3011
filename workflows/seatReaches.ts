import type { Board } from '../domain/board/board';
import type { ChannelLook } from '../domain/board/channelLook';
import { type SeatReach, wayTo } from '../domain/board/seatReach';
import type { Deps } from './deps';

/** How everyone at a board's table is reached, and who sat in its channel when Votum last looked; null for no such look. */
export interface BoardReach {
  seats: SeatReach[];
  look: ChannelLook | null;
}

/** How the person of each seat is reached, in the roster's order, by what the last sendings and the last look came to. */
export async function seatReaches(deps: Pick<Deps, 'conversations'>, board: Board): Promise<BoardReach> {
  const { conversations } = deps;
  const [tie, stored] = await Promise.all([
    conversations.channelOf(board.id),
    conversations.readLook(board.id),
  ]);
  const last = stored?.value ?? null;
  const look = last !== null && last.conversationId === tie?.conversationId ? last : null;
  const seats = await Promise.all(
    board.seats.map(async ({ id, person }): Promise<SeatReach> => {
      const chats = await Promise.all(person.identities.map((identity) => conversations.personal(identity)));
      const there = look?.seated.find(({ seatId }) => seatId === id);
      const around = { homeTenant: tie?.tenantId ?? null, guest: there?.guest ?? null };
      const way = wayTo(
        person,
        chats.filter((chat) => chat !== null),
        around,
      );
      return { seatId: id, way, inChannel: look === null ? null : there !== undefined };
    }),
  );
  return { seats, look };
}
