import type { OperationId, RoundId } from '../domain/ids';
import { decisionsIn } from '../domain/register/decisionsIn';
import { amendCase } from '../domain/round/amendCase';
import type { AmendFaults } from '../domain/round/amendment';
import { caseDueAt } from '../domain/round/dueSteps';
import { readAmendment } from '../domain/round/readAmendment';
import type { OpenRound } from '../domain/round/round';
import { seatsOut } from '../domain/round/seat';
import { type Actor, byOf } from './actor';
import { runCase } from './changeCase';
import { eventRow, work } from './commitWork';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import { hearingsOf } from './hearingsOf';
import { isReleased } from './isReleased';
import { streamOf } from './outbox';
import type { Write } from './ports';
import { type Refused, refused, whyNotOpen } from './refused';

export type SentVersion =
  | { kind: 'amended' | 'corrected'; round: OpenRound }
  /** One chair's word is given; the rules ask for the other's too. */
  | { kind: 'releasedOne' }
  | { kind: 'faults'; faults: AmendFaults }
  /** The form was changed since it was looked at, or the case was: it is to be looked at again. */
  | { kind: 'changed' };

/**
 * Sends the prepared version out: header, event and every seat in one transaction, so that an answer in the same moment
 * is either sealed with the old version or finds the new one, never both. `expected` is the fingerprint that was looked at.
 */
export function sendNewVersion(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  expected: { version: number; fingerprint: string },
  operation: OperationId,
): Promise<SentVersion | Refused> {
  return runCase<SentVersion>(deps, roundId, actor, operation, async (whole, seated) => {
    const round = whole.round.value;
    const { calendar } = seated.board;
    if (round.status !== 'open') return refused(whyNotOpen(round.status));
    for (const kind of ['amended', 'corrected'] as const)
      if ((await doneBefore(deps, roundId, operation, kind)) !== null)
        return { kind: 'done', result: { kind, round } };
    if (round.version !== expected.version || round.amending === null)
      return { kind: 'done', result: { kind: 'changed' } };
    const [hearings, entries] = await Promise.all([
      hearingsOf(deps, seated.board, round),
      deps.register.list(seated.board.id),
    ]);
    const read = readAmendment(round.amending, round, hearings, decisionsIn(entries));
    if (read.kind === 'faults') return { kind: 'done', result: { kind: 'faults', faults: read.faults } };
    const now = deps.clock.now();
    const seats = whole.seats.map((seat) => seat.value);
    const decision = amendCase(round, seats, read.amendment, now, calendar);
    switch (decision.kind) {
      case 'past':
        return refused('ended');
      case 'unchanged':
        return refused('nothingChanged');
      case 'tooSoon':
        return { kind: 'done', result: { kind: 'faults', faults: { deadline: 'tooSoon' } } };
      case 'amended':
      case 'corrected':
        break;
    }
    if (decision.round.fingerprint !== expected.fingerprint)
      return { kind: 'done', result: { kind: 'changed' } };
    if (!isReleased(seated.board, seated.role, round.amending.releasedBy, now, seatsOut(seats))) {
      if (seated.role.kind !== 'chair') return refused('versionNotReleased');
      const releasedBy = [...new Set<string>([...round.amending.releasedBy, seated.role.seat.id])];
      return {
        kind: 'write',
        writes: [
          {
            row: 'round',
            value: { ...round, amending: { ...round.amending, releasedBy } },
            etag: whole.round.etag,
          },
        ],
        result: { kind: 'releasedOne' },
      };
    }
    // Before the case has the new times: a row too many is harmless, one too few is a deadline nobody watches.
    await deps.due.put({
      dueAt: caseDueAt(decision.round, now, calendar),
      stream: streamOf(roundId),
      what: 'case',
      key: '',
    });
    const task =
      decision.kind === 'amended'
        ? ({ kind: 'amended', version: decision.round.version } as const)
        : ({ kind: 'changed' } as const);
    return {
      kind: 'write',
      writes: [
        { row: 'round', value: decision.round, etag: whole.round.etag },
        ...decision.seats.map(
          (value, i): Write => ({ row: 'seat', value, etag: whole.seats[i]?.etag ?? '' }),
        ),
        eventRow(decision.round.events, now, byOf(seated), operation, decision.happening),
        work(deps, task),
      ],
      result: { kind: decision.kind, round: decision.round },
    };
  });
}
