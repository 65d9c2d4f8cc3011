import type { Instant } from '../../domain/ids';
import { type CaseView, caseView } from '../../domain/round/caseView';
import { isSent } from '../../domain/round/round';
import type { Recipient } from '../outbox';
import type { At } from './at';
import { viewerTo } from './noticeFor';

/** The case as a recipient may see it at `now`, read afresh; null for one that is not sent out. */
export async function viewTo(at: At, to: Recipient, now: Instant): Promise<CaseView | null> {
  const { deps, board, roundId } = at;
  const whole = roundId === null ? null : await deps.rounds.readWhole(roundId);
  if (whole === null) return null;
  const round = whole.round.value;
  if (!isSent(round)) return null;
  const seats = whole.seats.map((seat) => seat.value);
  return caseView(board, round, seats, viewerTo(at, to), now);
}
