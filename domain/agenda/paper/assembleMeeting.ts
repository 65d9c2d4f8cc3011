import { type Meeting, meetingId } from '../meeting';
import type { ProblemCode } from '../problem';
import type { MeetingDate } from './findMeetingDate';
import type { Header } from './readHeader';
import type { ReadItem } from './readItem';

/** Puts the parts of a paper together. It is minutes when something is recorded, whatever its title says. */
export function assembleMeeting(
  header: Header,
  date: MeetingDate,
  read: readonly ReadItem[],
  attendance: Meeting['attendance'],
): Meeting {
  const { seq, extraordinary, board, startsAt, endsAt, place, minuteTaker } = header;
  const year = Number(date.date.slice(0, 4));
  const adjournedAt = read.find((one) => one.adjournedAt !== undefined)?.adjournedAt;
  const numbered = {
    year,
    date: date.date,
    ...(seq === undefined ? {} : { seq }),
    ...(extraordinary ? { extraordinary } : {}),
  };
  return {
    id: meetingId(numbered),
    kind: read.some(({ item }) => item.record !== undefined) ? 'minutes' : 'agenda',
    ...numbered,
    ...(board === undefined ? {} : { board }),
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(endsAt === undefined ? {} : { endsAt }),
    ...(adjournedAt === undefined ? {} : { adjournedAt }),
    ...(place === undefined ? {} : { place }),
    virtual: /virtuel|online|teams|video|zoom|skype|webex/i.test(place ?? ''),
    ...(minuteTaker === undefined ? {} : { minuteTaker }),
    attendance,
    items: read.map(({ item }) => item),
  };
}

/** What the secretariat should look at above the agenda. */
export function headerDoubts(header: Header, date: MeetingDate, meeting: Meeting): ProblemCode[] {
  return [
    ...(header.seq === undefined ? (['meeting-number-missing'] as const) : []),
    ...(header.board === undefined ? (['board-missing'] as const) : []),
    ...(date.several ? (['several-days'] as const) : []),
    ...(header.says === 'minutes' && meeting.kind === 'agenda' ? (['kind-differs'] as const) : []),
  ];
}
