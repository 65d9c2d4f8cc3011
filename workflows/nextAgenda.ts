import type { AgendaItem } from '../domain/agenda/meeting';
import { type About, type NextItem, nextItems } from '../domain/agenda/nextAgenda';
import type { Board } from '../domain/board/board';
import { runsCases } from '../domain/board/roles';
import { localDate } from '../domain/calendar/localMoment';
import type { BoardId } from '../domain/ids';
import type { EndedEntry } from '../domain/register/entry';
import { type CaseView, caseView } from '../domain/round/caseView';
import { type Remark, remarksFor, remarksOf } from '../domain/round/remarks';
import { isApproval } from '../domain/round/verdict';
import type { Viewer } from '../domain/round/viewer';
import { type Actor, seatedOn } from './actor';
import { itemOf } from './changesOf';
import type { Deps } from './deps';
import type { CarriedItem } from './ports';
import { type Refused, refused } from './refused';
import { viewerOf } from './viewerOf';

/** A case that waits for the next agenda, as the reader may see it. */
export interface WaitingCase {
  about: About;
  item: CarriedItem;
  /** Null for something that was carried without a case. */
  view: CaseView | null;
  remarks: Remark[];
  /** The register's entry, for a decision to be told of. */
  entry: EndedEntry | null;
  /** The item the case sprang from; it has the presenter. */
  origin: AgendaItem | null;
}

export interface NextAgenda {
  kind: 'nextAgenda';
  board: Board;
  items: NextItem<WaitingCase>[];
}

type Reads = Pick<Deps, 'boards' | 'meetings' | 'rounds' | 'register' | 'clock'>;

/** What goes on the board's next agenda, for those who run its cases. */
export async function nextAgenda(deps: Reads, boardId: BoardId, actor: Actor): Promise<NextAgenda | Refused> {
  const seated = await seatedOn(deps, boardId, actor);
  if (seated === null) return refused('notFound');
  if (!runsCases(seated.role)) return refused('notYours');
  const { board, role } = seated;
  return { kind: 'nextAgenda', board, items: await agendaItemsFor(deps, board, viewerOf(role)) };
}

/**
 * The items that wait, under the numbers they would get. Read from the cases as they stand now; a result that is not told
 * to this reader yet is left out.
 */
export async function agendaItemsFor(
  deps: Omit<Reads, 'boards'>,
  board: Board,
  viewer: Viewer,
): Promise<NextItem<WaitingCase>[]> {
  const [records, carried] = await Promise.all([
    deps.meetings.list(board.id),
    deps.meetings.carried(board.id),
  ]);
  const waiting = await Promise.all(
    carried
      .filter(({ value }) => value.off === null)
      .map(({ value }) => waitingCase(deps, board, viewer, value)),
  );
  const meetings = records.map(({ meeting }) => meeting);
  const today = localDate(board.calendar, deps.clock.now());
  const coming = meetings.find(({ date }) => date >= today);
  const year = coming?.year ?? Number(today.slice(0, 4));
  return nextItems(
    board.id,
    year,
    meetings,
    waiting.filter((one) => one !== null),
  );
}

async function waitingCase(
  deps: Omit<Reads, 'boards'>,
  board: Board,
  viewer: Viewer,
  item: CarriedItem,
): Promise<WaitingCase | null> {
  const { roundId } = item;
  const [whole, events, entry] =
    roundId === null
      ? [null, [], null]
      : await Promise.all([
          deps.rounds.readWhole(roundId),
          deps.rounds.readEvents(roundId),
          deps.register.ofRound(board.id, roundId),
        ]);
  const round = whole?.round.value;
  if (whole === null || round?.status !== 'closed')
    return { about: aboutOf(item, true), item, view: null, remarks: [], entry, origin: null };
  const seats = whole.seats.map((seat) => seat.value);
  const view = caseView(board, round, seats, viewer, deps.clock.now());
  if (view.ending === null) return null;
  const { ending } = round;
  return {
    about: aboutOf(item, ending.kind === 'decided' && isApproval(ending.verdict.outcome)),
    item,
    view,
    remarks: remarksFor(view, remarksOf(events, seats)) ?? [],
    entry,
    origin: round.proposal.item === null ? null : await itemOf(deps, board.id, round.proposal.item),
  };
}

function aboutOf({ kind }: CarriedItem, approved: boolean): About {
  if (kind === 'decision') return 'decision';
  return approved ? 'approved' : 'notApproved';
}
