import type { Meeting } from '../domain/agenda/meeting';
import type { Board } from '../domain/board/board';
import type { Deadline } from '../domain/calendar/deadline';
import { localDate } from '../domain/calendar/localMoment';
import type { Instant, RoundId } from '../domain/ids';
import { isSealed, type Round, titleOf } from '../domain/round/round';
import type { Deps } from './deps';

/**
 * Something to be put in a calendar. `revision` grows each time what it tells of is changed. `cancelled`: a deadline that
 * lies ahead of a case that has ended, so that a calendar that has it can take it off.
 */
export type CalendarEntry =
  | {
      kind: 'deadline' | 'confirmation';
      roundId: RoundId;
      title: string;
      deadline: Deadline;
      cancelled: boolean;
      revision: number;
    }
  | { kind: 'sending'; roundId: RoundId; title: string; at: Instant; revision: number }
  | { kind: 'meeting'; meeting: Meeting; revision: number };

/** What lies ahead of a board: deadlines, sendings, the ends of confirmations, and its meetings from today on. */
export async function calendarEntries(
  deps: Pick<Deps, 'rounds' | 'meetings' | 'clock'>,
  { id, calendar }: Pick<Board, 'id' | 'calendar'>,
): Promise<CalendarEntry[]> {
  const now = deps.clock.now();
  const [rounds, records] = await Promise.all([deps.rounds.list(id), deps.meetings.list(id)]);
  const today = localDate(calendar, now);
  return [
    ...rounds.flatMap((round) => entriesOf(round, now)),
    ...records
      .filter(({ meeting }) => meeting.date >= today)
      .map(({ meeting, revision = 1 }) => ({ kind: 'meeting' as const, meeting, revision })),
  ];
}

function entriesOf(round: Round, now: Instant): CalendarEntry[] {
  const about = { roundId: round.id, title: titleOf(round), revision: round.events };
  switch (round.status) {
    case 'scheduled':
      return [{ kind: 'sending', ...about, at: round.sendAt }];
    case 'open':
    case 'awaitingConfirmation':
    case 'closed': {
      const { deadline } = round;
      const cancelled = isSealed(round);
      return [
        ...(cancelled && deadline.at < now
          ? []
          : [{ kind: 'deadline' as const, ...about, deadline, cancelled }]),
        ...(round.status === 'awaitingConfirmation'
          ? [
              {
                kind: 'confirmation' as const,
                ...about,
                deadline: round.confirmation.until,
                cancelled: false,
              },
            ]
          : []),
      ];
    }
    case 'draft':
    case 'awaitingRelease':
    case 'discarded':
      return [];
    default:
      return round satisfies never;
  }
}
