import { boardOf, type RoundId } from '../domain/ids';
import { type CaseView, caseView } from '../domain/round/caseView';
import { type Remark, remarksFor, remarksOf } from '../domain/round/remarks';
import { isSent } from '../domain/round/round';
import type { Viewer } from '../domain/round/viewer';
import { type Actor, mayKnow, type Seated, seatedOn } from './actor';
import type { Deps } from './deps';
import { type Refused, refused } from './refused';
import { viewerOf } from './viewerOf';

export interface ShownRemarks {
  kind: 'remarks';
  view: CaseView;
  /** Null where no remarks are for this reader. */
  remarks: Remark[] | null;
  seated: Seated;
}

/** The remarks of a sent case as this person may see them; `viewer` narrows it, as for `showCase`. */
export async function showRemarks(
  deps: Pick<Deps, 'boards' | 'rounds' | 'clock'>,
  roundId: RoundId,
  actor: Actor,
  viewer?: Viewer,
): Promise<ShownRemarks | Refused> {
  const [seated, whole, events] = await Promise.all([
    seatedOn(deps, boardOf(roundId), actor),
    deps.rounds.readWhole(roundId),
    deps.rounds.readEvents(roundId),
  ]);
  if (seated === null || whole === null) return refused('notFound');
  const round = whole.round.value;
  if (!isSent(round)) return refused('notFound');
  const seats = whole.seats.map((seat) => seat.value);
  if (!mayKnow(seated.role, seats)) return refused('notFound');
  const view = caseView(seated.board, round, seats, viewer ?? viewerOf(seated.role), deps.clock.now());
  return { kind: 'remarks', view, remarks: remarksFor(view, remarksOf(events, seats)), seated };
}
