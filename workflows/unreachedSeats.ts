import type { Board } from '../domain/board/board';
import type { SeatId } from '../domain/ids';
import type { Deps } from './deps';

/** The seats whose person has not been seen in a 1:1 chat, or has removed the app: no card will reach them. */
export async function unreachedSeats(deps: Pick<Deps, 'conversations'>, board: Board): Promise<SeatId[]> {
  const reached = await Promise.all(
    board.seats.map(async ({ person }) => {
      const chats = await Promise.all(
        person.identities.map((identity) => deps.conversations.personal(identity)),
      );
      return chats.some((chat) => chat?.installed === true && chat.unreachable === null);
    }),
  );
  return board.seats.flatMap((seat, i) => (reached[i] ? [] : [seat.id]));
}
