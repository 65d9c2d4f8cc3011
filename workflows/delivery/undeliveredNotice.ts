import { titleOf } from '../../domain/round/round';
import type { Notice } from '../notice';
import type { Recipient, Task } from '../outbox';
import { nameOf, personTo } from '../recipients';
import type { At } from './at';

/** What could not be sent to whom; null when it has come through since. */
export async function undeliveredNotice(
  at: At,
  { what, whom, code, to }: Extract<Task, { kind: 'undelivered' }>,
): Promise<Notice | null> {
  const { deps, board, roundId } = at;
  if (!(await isHaltedFor(at, whom))) return null;
  const round = roundId === null ? null : await deps.rounds.readHeader(roundId);
  const person = personTo(board, whom);
  if (whom.kind !== 'channel' && person === null) return null;
  const body = 'seatId' in whom ? board.seats.find((seat) => seat.id === whom.seatId)?.body : undefined;
  return {
    kind: 'undelivered',
    board,
    about: round === null ? null : { roundId: round.value.id, title: titleOf(round.value) },
    what,
    whom: person === null ? null : { name: person.name, body: body ?? '' },
    code,
    mustAct: to.kind === 'secretariat',
  };
}

/** Whether work of this stream is held or stuck for a recipient. */
export async function isHaltedFor({ deps, board, stream }: At, whom: Recipient | null): Promise<boolean> {
  if (whom === null) return true;
  const rows = await Promise.all(
    (['held', 'stuck'] as const).map((why) => deps.halted.list(why, board.id, nameOf(whom))),
  );
  return rows.flat().some((row) => row.stream === stream);
}
