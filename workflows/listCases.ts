import { runsCases } from '../domain/board/roles';
import type { BoardId, RoundId } from '../domain/ids';
import { type CaseView, caseView } from '../domain/round/caseView';
import { isUnderWay, type PreparedRound } from '../domain/round/round';
import type { Viewer } from '../domain/round/viewer';
import { mayKnow, type Seated } from './actor';
import type { Deps } from './deps';
import type { ListedCase, WholeCase } from './ports';
import { viewerOf } from './viewerOf';

/** The cases of a board as one person may see them. */
export interface CaseList {
  /** In progress, or awaiting the chairs' confirmation; soonest deadline first. */
  open: CaseView[];
  /** Being prepared; only for those who run cases. */
  prepared: PreparedRound[];
}

/**
 * The cases of the board that this person may hear of, as the list has them: the ended ones newest first. One read, whatever
 * there is of them; for a substitute each is looked at, since only some are handed over.
 */
export async function listedCases(deps: Pick<Deps, 'rounds'>, seated: Seated): Promise<ListedCase[]> {
  const listed = await deps.rounds.listed(seated.board.id);
  const shown = listed.filter(
    ({ status }) => status !== 'discarded' && (!isPrepared(status) || runsCases(seated.role)),
  );
  const known = seated.role.kind === 'substitute' ? await handedOver(deps, seated, shown) : shown;
  return known.sort((a, b) => order(b.closedAt ?? '', a.closedAt ?? ''));
}

/** Every case of the board that has not ended, with the figures of those in progress. */
export async function listCases(
  deps: Pick<Deps, 'rounds' | 'clock'>,
  seated: Seated,
  viewer: Viewer = viewerOf(seated.role),
): Promise<CaseList> {
  const wholes = await readGoing(deps, seated.board.id);
  const now = deps.clock.now();
  const open = wholes.flatMap((whole) => {
    const seats = whole.seats.map((seat) => seat.value);
    const round = whole.round.value;
    if (!isUnderWay(round) || !mayKnow(seated.role, seats)) return [];
    return [caseView(seated.board, round, seats, viewer, now)];
  });
  const rounds = wholes.map((whole) => whole.round.value);
  return {
    open: open.sort((a, b) => order(a.round.deadline.at, b.round.deadline.at)),
    prepared: runsCases(seated.role)
      ? rounds.filter((round) => 'form' in round && round.status !== 'discarded')
      : [],
  };
}

/** The cases of a board that have not ended, as they are; what it costs does not grow with those that have. */
export async function readGoing(deps: Pick<Deps, 'rounds'>, boardId: BoardId): Promise<WholeCase[]> {
  const listed = await deps.rounds.listed(boardId);
  return readAll(
    deps,
    listed.filter(({ status }) => status !== 'closed' && status !== 'discarded'),
  );
}

/** Whether a case is listed as not sent out yet. */
export function isPrepared(status: ListedCase['status']): boolean {
  return status === 'draft' || status === 'awaitingRelease' || status === 'scheduled';
}

async function handedOver(
  deps: Pick<Deps, 'rounds'>,
  { role }: Seated,
  listed: readonly ListedCase[],
): Promise<ListedCase[]> {
  const wholes = await readAll(deps, listed);
  const known = new Set<RoundId>();
  for (const { round, seats } of wholes)
    if (
      mayKnow(
        role,
        seats.map(({ value }) => value),
      )
    )
      known.add(round.value.id);
  return listed.filter(({ id }) => known.has(id));
}

async function readAll(
  { rounds }: Pick<Deps, 'rounds'>,
  listed: readonly ListedCase[],
): Promise<WholeCase[]> {
  const wholes = await Promise.all(listed.map(({ id }) => rounds.readWhole(id)));
  return wholes.filter((whole) => whole !== null);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
