import ical, {
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { deadlineMoment, longDateTime } from '../../cards/text/dates';
import { exportsText } from '../../cards/text/exports';
import { userLine } from '../../cards/userText';
import { type Meeting, meetingLabel } from '../../domain/agenda/meeting';
import type { Board } from '../../domain/board/board';
import { addCalendarDays } from '../../domain/calendar/calendarDays';
import { instantAt, laterBy, localMoment } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import type { CalendarEntry } from '../../workflows/calendarEntries';

const MINUTE_MS = 60_000;

/**
 * A board's deadlines and meetings as iCalendar (RFC 5545), in its language. Every time is an instant in UTC, which each
 * calendar shows on its own clock: the hour that comes twice when summer time ends would be told by no name of a zone. A
 * `UID` stays what it is and `SEQUENCE` grows, so that what is imported again takes the place of what was there.
 */
export function deadlinesCalendar(board: Board, entries: readonly CalendarEntry[], now: Instant): string {
  const text = exportsText(board.language).calendar;
  const calendar = ical({
    name: text.name(userLine(board.shortName, 120)),
    prodId: { company: 'Votum', product: 'Votum', language: board.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    events: entries.map((entry) => ({ ...eventOf(entry, board), stamp: new Date(now) })),
  });
  return `${calendar.toString()}\r\n`;
}

function eventOf(entry: CalendarEntry, board: Board): ICalEventData {
  const lang = board.language;
  const text = exportsText(lang).calendar;
  if (entry.kind === 'meeting') return meetingEvent(entry.meeting, entry.revision, board);
  const { kind, roundId, revision } = entry;
  const title = userLine(entry.title, 200) || '–';
  const cancelled = 'cancelled' in entry && entry.cancelled;
  // The minute people read counts whole: it ends as the deadline does.
  const start = 'deadline' in entry ? laterBy(entry.deadline.at, 1 - MINUTE_MS) : entry.at;
  const moment = 'deadline' in entry ? deadlineMoment(entry.deadline) : localMoment(board.calendar, entry.at);
  return {
    id: `${kind}.${roundId}@votum`,
    sequence: revision,
    start: new Date(start),
    end: new Date(laterBy(start, MINUTE_MS)),
    summary: text[kind](title),
    description: cancelled ? text.cancelled : text[`${kind}Is`](longDateTime(lang, moment)),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // Nobody is busy because of a deadline.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function meetingEvent(
  meeting: Meeting,
  revision: number,
  { id, shortName, language, calendar }: Board,
): ICalEventData {
  const text = exportsText(language).calendar;
  const { date, startsAt, endsAt, place, virtual } = meeting;
  const at = (time: string) => new Date(instantAt(calendar, date, time));
  const times =
    startsAt === undefined
      ? { start: date, end: addCalendarDays(date, 1), allDay: true }
      : { start: at(startsAt), ...(endsAt === undefined || endsAt <= startsAt ? {} : { end: at(endsAt) }) };
  const where = place === undefined ? null : userLine(place, 200);
  return {
    id: `meeting.${id}.${meeting.id}@votum`,
    sequence: revision,
    ...times,
    summary: text.meeting(userLine(shortName, 120), meetingLabel(meeting)),
    location: where ?? (virtual ? text.virtual : null),
    status: ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.OPAQUE,
  };
}
