import { nextOfficeMoment } from '../../domain/calendar/officeHours';
import type { Instant } from '../../domain/ids';
import { decisionNumber } from '../../domain/register/decisionNumber';
import { carriedAs } from '../../domain/round/carriedAs';
import { eventRow } from '../commitWork';
import { markMinutes } from '../markMinutes';
import { registerEnding, registrationOf } from '../registerEnding';
import type { At } from './at';

/**
 * Enters a closed case in the register, carries what belongs on the next agenda, and gives the time its result is told.
 * Only then do the rows that tell it exist: nobody hears of a decision the register does not hold.
 */
export async function enterDecision(at: At): Promise<Instant | null> {
  const { deps, board, roundId, stream } = at;
  const header = roundId === null ? null : await deps.rounds.readHeader(roundId);
  if (header === null || header.value.status !== 'closed') return null;
  const round = header.value;
  const { number, position, hash } = await registerEnding(deps, round, board);
  const decision = number === null ? null : decisionNumber(number);
  const kind = carriedAs(round, round.ending);
  if (kind !== null)
    await deps.meetings.carry({
      id: round.id,
      boardId: board.id,
      kind,
      title: round.proposal.title,
      roundId: round.id,
      at: round.closedAt,
      decision,
      off: null,
    });
  await markMinutes(deps, board.id, round);
  if (round.entered === null) {
    const value = { ...round, decision, entered: { position, hash }, events: round.events + 1 };
    const operation = registrationOf(round);
    const outcome = await deps.rounds.commit(stream, operation, [
      { row: 'round', value, etag: header.etag },
      eventRow(value.events, deps.clock.now(), { kind: 'votum' }, operation, {
        stream: 'round',
        kind: 'registered',
        decision,
        position,
        hash,
      }),
    ]);
    if (outcome !== 'committed') throw new Error('VOTUM-REGISTER-MARK');
  }
  return nextOfficeMoment(board.calendar, round.tellAt);
}
