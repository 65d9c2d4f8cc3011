import { formatItemNumber } from '../../domain/agenda/itemNumber';
import { meetingLabel } from '../../domain/agenda/meeting';
import type { Deps } from '../../workflows/deps';
import { keepMeeting } from '../../workflows/keepMeeting';
import { recordOnBoard } from '../../workflows/recordOnBoard';
import { Refusal } from '../host/refusal';
import type { Args } from './commands';
import { boardMeant, operatorName } from './open';
import { readText } from './readBoardFile';

/** `agenda import FILE`: reads an agenda or minutes and keeps the meeting as a draft for the secretariat. */
export async function importAgenda(deps: Deps, { files, options }: Args): Promise<string[]> {
  const board = await boardMeant(deps, options.board);
  const file = files[0] ?? '';
  const kept = await keepMeeting(deps, board.id, readText(file));
  if (kept.kind === 'busy')
    throw new Refusal('Somebody else changed the meeting just now. Run the command again.');
  if (kept.kind === 'notAnAgenda')
    throw new Refusal(
      [
        `${file} is no agenda or minutes that can be read (${kept.reason}). Nothing was imported.`,
        ...problemLines(kept.problems),
      ].join('\n'),
    );
  const { meeting } = kept.record;
  const event = { kind: 'agendaImported', meetingId: meeting.id, again: kept.again } as const;
  await recordOnBoard(deps, board.id, { kind: 'operator', name: operatorName(options) }, event);
  return [
    `Meeting ${meetingLabel(meeting)}, ${meeting.date}${meeting.startsAt === undefined ? '' : ` ${meeting.startsAt}-${meeting.endsAt ?? ''}`}${meeting.virtual ? ', virtual' : ''}: ${kept.again ? 'updated' : 'imported'} as ${kept.record.status === 'draft' ? 'a draft' : 'sent out'}.`,
    ...meeting.items.map(
      (item) =>
        `  ${formatItemNumber(item.number)} ${item.title}${item.type === null ? '' : ` (${item.type})`}${item.amendments.length === 0 ? '' : `, ${item.amendments.length} changes of wording`}`,
    ),
    ...kept.takenOff.map(({ title }) => `Off the list for the next agenda: ${title}`),
    ...(kept.problems.length === 0 ? [] : ['Read with these remarks:', ...problemLines(kept.problems)]),
  ];
}

function problemLines(problems: readonly { line: number; code: string; text: string }[]): string[] {
  return problems.map(({ line, code, text }) => `  line ${line}: ${code}: ${text}`);
}
