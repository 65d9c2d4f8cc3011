import type { Board } from '../domain/board/board';
import { workingDaysBetween } from '../domain/calendar/addWorkingDays';
import { localDate } from '../domain/calendar/localMoment';
import type { AwaitsJournal, ToJournalise } from '../domain/round/journal';
import type { Deps } from './deps';
import type { Unjournalised } from './ports';

/**
 * What a board has not journalised yet, oldest first and at most so many; the rest are counted by their rows alone, so that
 * a board that never journalises costs no more to ask. A row that its case no longer bears out is dropped.
 */
export async function toJournalise(
  deps: Pick<Deps, 'register' | 'rounds' | 'clock'>,
  { id, calendar }: Pick<Board, 'id' | 'calendar'>,
  most: number,
): Promise<ToJournalise> {
  const rows = await deps.register.unjournalised(id);
  const today = localDate(calendar, deps.clock.now());
  const cases: AwaitsJournal[] = [];
  let looked = 0;
  while (cases.length < most && looked < rows.length) {
    const some = rows.slice(looked, looked + most - cases.length);
    looked += some.length;
    const found = await Promise.all(some.map((row) => stillWaits(deps, row)));
    cases.push(
      ...found
        .filter((one) => one !== null)
        .map((one) => ({ ...one, waited: workingDaysBetween(calendar, one.date, today) })),
    );
  }
  return { cases, more: rows.length - looked };
}

async function stillWaits(
  { register, rounds }: Pick<Deps, 'register' | 'rounds'>,
  { boardId, roundId, since }: Unjournalised,
): Promise<Omit<AwaitsJournal, 'waited'> | null> {
  const round = (await rounds.readHeader(roundId))?.value;
  if (round?.status !== 'closed') return null;
  if (round.journal !== null) {
    await register.journalised(boardId, roundId);
    return null;
  }
  return { roundId, title: round.proposal.title, decision: round.decision, date: since };
}
