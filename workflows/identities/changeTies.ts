import type { Board } from '../../domain/board/board';
import type { BoardHappening } from '../../domain/board/boardEvents';
import type { IdentityClaim } from '../../domain/board/identityClaim';
import { withClaim } from '../../domain/board/identityClaim';
import type { BoardId } from '../../domain/ids';
import type { By } from '../../domain/round/events';
import { fingerprint } from '../../domain/round/fingerprint';
import { HIDDEN_SECONDS, work } from '../commitWork';
import type { Deps } from '../deps';
import { boardStream, type Task } from '../outbox';
import { type Refused, refused } from '../refused';

/** What a change of who is bound may ask for. */
export type Tying = Pick<
  Deps,
  'boards' | 'conversations' | 'rounds' | 'wakes' | 'due' | 'halted' | 'ids' | 'clock' | 'log'
>;

export type TieChange<T> =
  | {
      kind: 'write';
      claim: IdentityClaim;
      happening: BoardHappening;
      /** The roster, where it changes. */
      board?: Board;
      /** Who is told of it. */
      tasks: Task[];
      result: T;
    }
  | { kind: 'done'; result: T }
  | Refused;

const TRIES = 12;

/**
 * Reads a board and its claims, lets `decide` decide, and writes claim, event and roster in one transaction; decided again
 * when somebody else wrote first, so that of two who settle a claim at once one does.
 *
 * What is told of it lies in another table and is written first: no crash leaves a claim that nobody hears of. Delivery waits
 * for what it tells of, and drops it where that did not come about. The rows' ids are made of what they tell, so that one
 * change tells once.
 */
export async function changeTies<T>(
  deps: Tying,
  boardId: BoardId,
  by: By,
  decide: (board: Board, claims: readonly IdentityClaim[]) => TieChange<T> | Promise<TieChange<T>>,
): Promise<T | Refused> {
  let mayArrive = false;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const [stored, read] = await Promise.all([deps.boards.read(boardId), deps.boards.readRecord(boardId)]);
    if (stored === null) return refused('notFound');
    const { claims } = read.value;
    const change = await decide(stored.value, claims);
    if (change.kind === 'refused') return change;
    if (change.kind === 'done') return change.result;
    const event = { at: deps.clock.now(), by, happening: change.happening };
    const recorded = { read, event, claims: withClaim(claims, change.claim) };
    const told = await announce(deps, boardId, change.tasks);
    const outcome =
      change.board === undefined
        ? await deps.boards.record(boardId, recorded)
        : await deps.boards.save(change.board, stored.etag, recorded);
    if (outcome === 'unknown') return refused('unknown');
    mayArrive ||= outcome === 'unanswered';
    if (outcome !== 'committed') continue;
    await Promise.all(told.map((id) => deps.wakes.wake(boardStream(boardId), id, 0)));
    return change.result;
  }
  return refused(mayArrive ? 'unknown' : 'busy');
}

/** The ids of the rows. One that stands already, from a try that was not answered, does for this one too. */
async function announce(deps: Tying, boardId: BoardId, tasks: readonly Task[]): Promise<string[]> {
  const stream = boardStream(boardId);
  return Promise.all(
    tasks.map(async (task) => {
      const id = fingerprint([boardId, task]).slice(0, 26).toUpperCase();
      await deps.wakes.wake(stream, id, HIDDEN_SECONDS);
      await deps.rounds.commit(stream, `told-${id}`, [work(deps, task, { id })]);
      return id;
    }),
  );
}
