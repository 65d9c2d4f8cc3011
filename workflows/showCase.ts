import { boardOf, type RoundId } from '../domain/ids';
import { type CaseView, caseView } from '../domain/round/caseView';
import { isSent } from '../domain/round/round';
import type { Viewer } from '../domain/round/viewer';
import { type Actor, mayKnow, type Seated, seatedOn } from './actor';
import type { Deps } from './deps';
import { type Refused, refused } from './refused';
import { viewerOf } from './viewerOf';

/** A sent case as this person may see it; `viewer` narrows it, for a reply that everyone in a channel can read. */
export async function showCase(
  deps: Pick<Deps, 'boards' | 'rounds' | 'clock'>,
  roundId: RoundId,
  actor: Actor,
  viewer?: Viewer,
): Promise<{ kind: 'case'; view: CaseView; seated: Seated } | Refused> {
  const [seated, whole] = await Promise.all([
    seatedOn(deps, boardOf(roundId), actor),
    deps.rounds.readWhole(roundId),
  ]);
  if (seated === null || whole === null) return refused('notFound');
  const round = whole.round.value;
  if (!isSent(round)) return refused('notFound');
  const seats = whole.seats.map((seat) => seat.value);
  if (!mayKnow(seated.role, seats)) return refused('notFound');
  const view = caseView(seated.board, round, seats, viewer ?? viewerOf(seated.role), deps.clock.now());
  return { kind: 'case', view, seated };
}
