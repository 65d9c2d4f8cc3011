import { runsCases } from '../domain/board/roles';
import { type CaseView, caseView } from '../domain/round/caseView';
import { isUnderWay, type PreparedRound, type SentRound } from '../domain/round/round';
import type { Viewer } from '../domain/round/viewer';
import { mayKnow, type Seated } from './actor';
import type { Deps } from './deps';
import { viewerOf } from './viewerOf';

/** The cases of a board as one person may see them. */
export interface CaseList {
  /** In progress, or awaiting the chairs' confirmation; soonest deadline first. */
  open: CaseView[];
  /** Ended, newest first. */
  closed: SentRound[];
  /** Being prepared; only for those who run cases. */
  prepared: PreparedRound[];
}

/** Every case of the board, with the figures of those in progress. */
export async function listCases(
  deps: Pick<Deps, 'rounds' | 'clock'>,
  seated: Seated,
  viewer: Viewer = viewerOf(seated.role),
): Promise<CaseList> {
  const rounds = await deps.rounds.list(seated.board.id);
  const wholes = await Promise.all(rounds.filter(isUnderWay).map((round) => deps.rounds.readWhole(round.id)));
  const now = deps.clock.now();
  const open = wholes.flatMap((whole) => {
    if (whole === null || !isUnderWay(whole.round.value)) return [];
    const seats = whole.seats.map((seat) => seat.value);
    if (!mayKnow(seated.role, seats)) return [];
    return [caseView(seated.board, whole.round.value, seats, viewer, now)];
  });
  const ended = rounds.filter((round) => round.status === 'closed');
  const closed = seated.role.kind === 'substitute' ? await known(deps, seated, ended) : ended;
  return {
    open: open.sort((a, b) => order(a.round.deadline.at, b.round.deadline.at)),
    closed: closed.sort((a, b) => order(b.closedAt, a.closedAt)),
    prepared: runsCases(seated.role)
      ? rounds.filter((round) => 'form' in round && round.status !== 'discarded')
      : [],
  };
}

async function known<T extends SentRound>(
  { rounds }: Pick<Deps, 'rounds'>,
  { role }: Seated,
  ended: readonly T[],
): Promise<T[]> {
  const wholes = await Promise.all(ended.map(({ id }) => rounds.readWhole(id)));
  return ended.filter((_, i) =>
    mayKnow(
      role,
      (wholes[i]?.seats ?? []).map(({ value }) => value),
    ),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
