import { nextOfficeMoment } from '../../domain/calendar/officeHours';
import { commitWork, work } from '../commitWork';
import { type Outbox, type Recipient, Undelivered } from '../outbox';
import type { Write } from '../ports';
import { nameOf, personTo, runRecipients, secretariatRecipients } from '../recipients';
import type { At } from './at';

/**
 * Nobody is left unreached in silence: it is told once for each case and recipient. A member who owes an answer is news of
 * the case, to those who run it. Anything else is told to the secretariat, and to the chairs too when it is the channel.
 * False when the store did not say whether that was noted, so that it must be tried again.
 */
export async function tellUnreached(at: At, row: Outbox, to: Recipient, code: string): Promise<boolean> {
  const key = claimOf(at, row, to);
  const told = key === null ? [] : tellings(at, row, to, code);
  if (key === null || told.length === 0) return true;
  const { deps, stream } = at;
  // Claims are read by how they begin, and one seat's name may begin as another's.
  if ((await deps.rounds.readClaims(stream, key)).some((claim) => claim.key === key)) return true;
  const writes: Write[] = [{ row: 'claim', value: { key, at: deps.clock.now() } }, ...told];
  return (await commitWork(deps, stream, `claim-${key}`, writes)) !== 'unknown';
}

/** What proves that it was told; null for what is told to nobody: a telling itself, a weekly note, a contact person. */
function claimOf({ roundId }: At, { id, task }: Outbox, to: Recipient): string | null {
  if (task.kind === 'undelivered' || task.kind === 'monday' || to.kind === 'contact') return null;
  const whom = to.kind === 'seat' ? to.seatId : nameOf(to);
  // A board's own stream never ends: there it is each thing that is told of, and not each recipient.
  return roundId === null ? `unreachable|${whom}|${id}` : `unreachable|${whom}`;
}

function tellings(at: At, { task }: Outbox, to: Recipient, code: string): Write[] {
  const { deps, board, roundId } = at;
  const owes = task.kind === 'caseCard' || task.kind === 'reminder' || task.kind === 'update';
  if (roundId !== null && owes && (to.kind === 'seat' || to.kind === 'substitute')) {
    const substitute = to.kind === 'seat' ? null : personTo(board, to);
    const from = substitute === null ? {} : { from: substitute.name };
    return [
      work(deps, { kind: 'news', news: 'unreachable', seatId: to.seatId, text: code, asked: 0, ...from }),
    ];
  }
  const what = Undelivered.safeParse(task.kind);
  if (!what.success) return [];
  const notBefore = nextOfficeMoment(board.calendar, deps.clock.now());
  return (to.kind === 'channel' ? runRecipients(board) : secretariatRecipients(board))
    .filter((other) => nameOf(other) !== nameOf(to))
    .map((other) =>
      work(deps, { kind: 'undelivered', what: what.data, whom: to, code, to: other }, { notBefore }),
    );
}
