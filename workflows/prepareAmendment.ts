import type { Board } from '../domain/board/board';
import type { OperationId, RoundId } from '../domain/ids';
import { type Decision, decisionsIn } from '../domain/register/decisionsIn';
import { replaceable } from '../domain/register/readReplaces';
import { type AmendDecision, amendCase } from '../domain/round/amendCase';
import type { AmendFaults, AmendForm } from '../domain/round/amendment';
import type { MissingHearing } from '../domain/round/missingHearings';
import { amendFormOf, readAmendment } from '../domain/round/readAmendment';
import type { OpenRound } from '../domain/round/round';
import { seatsOut } from '../domain/round/seat';
import type { Actor } from './actor';
import { runCase } from './changeCase';
import type { Deps } from './deps';
import { hearingsOf } from './hearingsOf';
import { isReleased } from './isReleased';
import { type Refused, refused, whyNotOpen } from './refused';

/** What a new version's form says about itself; the files and the releases only Votum sets. */
export type TypedAmendment = Pick<
  AmendForm,
  'title' | 'question' | 'text' | 'links' | 'heard' | 'replaces' | 'kept' | 'reason' | 'deadline'
>;

export interface AmendmentView {
  kind: 'amendment';
  board: Board;
  /** The case as it stands. */
  round: OpenRound;
  form: AmendForm;
  faults: AmendFaults;
  /** The decisions it can replace, the newest first. */
  decisions: Decision[];
  /** Hearings that the board's rules ask for and that are not given; empty where nothing is wrong. */
  unheard: MissingHearing[];
  /** What it would come to if it were sent now; null while something on the form is wrong. */
  would: Extract<AmendDecision, { kind: 'amended' | 'corrected' }> | null;
  /** How many have answered the version in force. */
  answered: number;
  /** Whether the chairs' word that the board's rules ask for has been given. */
  mayStart: boolean;
}

/**
 * Opens the form of a new version, or keeps it as typed, faults and all. It stands on the case itself, so that whoever
 * runs the case finds it again and a dropped file finds its way to it. Nothing is sent and no answer is touched.
 */
export function prepareAmendment(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  typed: TypedAmendment | null,
  operation: OperationId,
): Promise<AmendmentView | Refused> {
  return runCase<AmendmentView>(deps, roundId, actor, operation, async (whole, { board, role }) => {
    const round = whole.round.value;
    if (round.status !== 'open') return refused(whyNotOpen(round.status));
    const now = deps.clock.now();
    const before = round.amending;
    const start = before ?? amendFormOf(round, now);
    const form = typed === null ? start : { ...start, ...typed, at: now };
    // What one chair released is not what would be sent when it is changed.
    if (before !== null && !sameWords(before, form)) form.releasedBy = [];
    const seats = whole.seats.map((seat) => seat.value);
    const [hearings, entries] = await Promise.all([
      hearingsOf(deps, board, round),
      deps.register.list(board.id),
    ]);
    const decisions = decisionsIn(entries);
    const read = readAmendment(form, round, hearings, decisions);
    const decision =
      read.kind === 'ready' ? amendCase(round, seats, read.amendment, now, board.calendar) : null;
    if (decision?.kind === 'past') return refused('ended');
    const result: AmendmentView = {
      kind: 'amendment',
      board,
      round,
      form,
      decisions: replaceable(decisions),
      faults:
        read.kind === 'faults' ? read.faults : decision?.kind === 'tooSoon' ? { deadline: 'tooSoon' } : {},
      unheard: read.kind === 'faults' ? read.unheard : [],
      would: decision?.kind === 'amended' || decision?.kind === 'corrected' ? decision : null,
      answered: seats.filter((seat) => seat.answer !== null).length,
      mayStart: isReleased(board, role, form.releasedBy, now, seatsOut(seats)),
    };
    if (before !== null && sameWords(before, form)) return { kind: 'done', result };
    return {
      kind: 'write',
      writes: [{ row: 'round', value: { ...round, amending: form }, etag: whole.round.etag }],
      result,
    };
  });
}

function sameWords(one: AmendForm, other: AmendForm): boolean {
  const words = ({ at: _at, releasedBy: _releasedBy, ...typed }: AmendForm) => JSON.stringify(typed);
  return words(one) === words(other);
}
