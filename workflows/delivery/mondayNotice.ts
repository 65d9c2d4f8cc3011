import { caseView } from '../../domain/round/caseView';
import type { ToJournalise } from '../../domain/round/journal';
import { owing } from '../../domain/round/owing';
import { isUnderWay, titleOf } from '../../domain/round/round';
import { readGoing } from '../listCases';
import type { Notice } from '../notice';
import type { Recipient } from '../outbox';
import { toJournalise } from '../toJournalise';
import type { At } from './at';
import { viewerTo } from './noticeFor';

// More than these are a list to ask for.
const MOST_TO_JOURNALISE = 5;
const NOTHING: ToJournalise = { cases: [], more: 0 };

/**
 * What is open this Monday, for one who runs cases, and for the secretariat what is not journalised yet; null when there
 * is neither.
 */
export async function mondayNotice(at: At, to: Recipient): Promise<Notice | null> {
  const { deps, board } = at;
  const going = await readGoing(deps, board.id);
  const viewer = viewerTo(at, to);
  const now = deps.clock.now();
  const cases = going.flatMap((whole) => {
    if (!isUnderWay(whole.round.value)) return [];
    const seats = whole.seats.map((seat) => seat.value);
    const view = caseView(board, whole.round.value, seats, viewer, now);
    const owes =
      whole.round.value.status === 'open' &&
      'seatId' in viewer &&
      view.mine?.substitute?.answers !== true &&
      owing(view.round.rules, seats).some((seat) => seat.seatId === viewer.seatId);
    return [{ view, owes: owes || view.confirms }];
  });
  const awaitingRelease = going
    .map(({ round }) => round.value)
    .filter(({ status }) => status === 'awaitingRelease')
    .map((round) => ({ id: round.id, title: titleOf(round) }));
  const reader = viewer.kind === 'secretariat' ? 'secretariat' : 'chair';
  const journal = reader === 'secretariat' ? await toJournalise(deps, board, MOST_TO_JOURNALISE) : NOTHING;
  if (cases.length + awaitingRelease.length + journal.cases.length === 0) return null;
  cases.sort((a, b) => (a.view.round.deadline.at < b.view.round.deadline.at ? -1 : 1));
  return {
    kind: 'monday',
    board,
    cases: cases.map(({ view }) => view),
    awaitingRelease,
    reader,
    toJournalise: journal,
    mustAct:
      cases.some(({ owes }) => owes) ||
      (viewer.kind === 'chair' && awaitingRelease.length > 0) ||
      journal.cases.length > 0,
  };
}
