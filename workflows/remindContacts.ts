import type { Board } from '../domain/board/board';
import type { Instant, SeatId } from '../domain/ids';
import { work } from './commitWork';
import type { Deps } from './deps';
import type { Write } from './ports';
import { contactRecipients } from './recipients';

/**
 * The contact persons of the seats that are reminded hear of it too: one row of work for all of them, since a seat may have
 * several and a transaction takes a hundred rows. Nothing where there are none.
 */
export function remindContacts(
  deps: Pick<Deps, 'ids' | 'clock'>,
  board: Board,
  { seats, reminder, dueAt }: { seats: SeatId[]; reminder: string; dueAt: Instant },
): Write[] {
  const contacts = contactRecipients(board, ({ id }) => seats.includes(id));
  return contacts.length === 0 ? [] : [work(deps, { kind: 'contactReminders', seats, reminder, dueAt })];
}
