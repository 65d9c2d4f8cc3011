import type { Meeting } from '../domain/agenda/meeting';
import type { Problem, RefusalReason } from '../domain/agenda/problem';
import { readMeeting } from '../domain/agenda/readMeeting';
import type { BoardId } from '../domain/ids';
import type { Deps } from './deps';
import type { CarriedItem, MeetingRecord } from './ports';
import { takeOffStanding } from './takeOffAgenda';

export type KeptMeeting =
  | {
      kind: 'kept';
      record: MeetingRecord;
      problems: Problem[];
      again: boolean;
      /** What waited for the next agenda and stands on this one. */
      takenOff: CarriedItem[];
    }
  | { kind: 'notAnAgenda'; reason: RefusalReason; problems: Problem[] }
  | { kind: 'busy' };

const TRIES = 3;

/**
 * Reads the text of an agenda or of minutes and keeps the meeting as a draft. All or nothing: a text that is no agenda
 * is refused and leaves nothing behind. Minutes of a meeting whose agenda was sent out complete it, and it stays sent out.
 * What waited for the next agenda and stands on this one waits no longer.
 */
export async function keepMeeting(
  deps: Pick<Deps, 'meetings' | 'clock'>,
  boardId: BoardId,
  text: string,
): Promise<KeptMeeting> {
  const read = readMeeting(text);
  if (read.kind === 'refused') return { kind: 'notAnAgenda', reason: read.reason, problems: read.problems };
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = await deps.meetings.read(boardId, read.meeting.id);
    const record: MeetingRecord = {
      boardId,
      meeting: before === null ? read.meeting : keepLinks(read.meeting, before.value.meeting),
      status: before?.value.status ?? 'draft',
      importedAt: deps.clock.now(),
      revision: (before?.value.revision ?? (before === null ? 0 : 1)) + 1,
      ...(before?.value.approved === undefined ? {} : { approved: before.value.approved }),
    };
    if ((await deps.meetings.save(record, before?.etag ?? null)) === 'committed')
      return {
        kind: 'kept',
        record,
        problems: read.problems,
        again: before !== null,
        takenOff: await takeOffStanding(deps, boardId, record.meeting),
      };
  }
  return { kind: 'busy' };
}

// The paper holds no links; those the secretariat has entered are not lost when the paper is read again.
function keepLinks(meeting: Meeting, before: Meeting): Meeting {
  const links = new Map(
    before.items.flatMap((item) => item.annexes.map((annex) => [annex.number, annex.link] as const)),
  );
  return {
    ...meeting,
    items: meeting.items.map((item) => ({
      ...item,
      annexes: item.annexes.map((annex) => {
        const link = annex.link ?? links.get(annex.number);
        return link === undefined ? annex : { ...annex, link };
      }),
    })),
  };
}
