import { z } from 'zod';
import { formatItemNumber, sameItemNumber } from '../../domain/agenda/itemNumber';
import type { AgendaItem, Meeting } from '../../domain/agenda/meeting';
import type { Problem } from '../../domain/agenda/problem';
import type { BoardId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { type AgendaFaults, type AgendaTyped, type Opened, openedKey } from '../agendaFields';
import { button } from '../button';
import { type CardMessage, Line, lines, Option, Words } from '../card';
import { fitCard } from '../fitCard';
import { Buttons, Fold, Head } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/agendaPreview.json';
import { agendasText } from '../text/agendas';
import { shortDate } from '../text/dates';
import { minutesCaseText, minutesNamed } from '../text/minutesCase';
import { upperFirst } from '../text/words';
import { userLine } from '../userText';
import { ItemEdit, itemEdit, MeetingEdit, meetingEdit } from './agendaEditFields';
import { ItemLines, itemLines, MOST_ITEMS, SCARCE } from './itemLines';
import { meetingName, meetingWhen, moreItems, totalLine } from './meetingWords';
import { problemLists } from './problemLists';

const View = z.strictObject({
  head: Head,
  note: z.array(Line),
  when: z.array(Line),
  meeting: z.array(MeetingEdit).max(1),
  lost: z.array(z.strictObject({ label: Words, lines: z.array(Line) })).max(1),
  toCheck: z.array(Fold).max(1),
  items: z.array(
    ItemLines.extend({
      said: z.array(Line),
      edit: z.array(ItemEdit).max(1),
      actions: z.array(Buttons).max(1),
    }),
  ),
  total: z.array(Line),
  open: z.strictObject({
    label: Words,
    placeholder: Words,
    choices: z.array(Option),
  }),
  actions: Buttons,
});

const render = renderer('agendaPreview', template, View);

export interface AgendaPreview {
  boardId: BoardId;
  meeting: Meeting;
  status: 'draft' | 'sentOut';
  /** When and by which decision the minutes were approved in writing. */
  approved?: { date: string; decision: string; corrected: boolean } | undefined;
  /** What the reader of the paper could not read, or read with doubt. */
  problems: readonly Problem[];
  /** What stands open for correction. */
  opened?: Opened | null;
  /** When the correction could not be kept: why, and what was typed. */
  faults?: AgendaFaults;
  typed?: AgendaTyped;
  note?: 'saved';
}

/** What was read of an agenda or of minutes, for the secretariat to look over, correct and send out. */
export function agendaPreviewCard(preview: AgendaPreview, lang: Language): CardMessage {
  return fitCard((room) => build(preview, lang, room));
}

function build(preview: AgendaPreview, lang: Language, room: number): CardMessage {
  const { boardId, meeting, status, opened = null, note } = preview;
  const text = agendasText(lang).preview;
  const data = {
    v: 1 as const,
    boardId,
    meetingId: meeting.id,
    ...(opened === null ? {} : { editing: openedKey(opened) }),
  };
  const title = meetingName(meeting, lang, meeting.board);
  const card = render({
    head: { lead: leadOf(preview, lang), title, byline: [] },
    note: lines(note === 'saved' ? text.saved : null, approvedLine(preview, lang)),
    when: lines(
      [
        upperFirst(meetingWhen(meeting, lang)),
        ...(meeting.place === undefined ? [] : [userLine(meeting.place, 120)]),
      ].join(' · '),
    ),
    meeting: opened === 'meeting' ? [meetingEdit(preview, lang, data)] : [],
    ...problemLists(preview.problems, lang, room),
    items: meeting.items.slice(0, MOST_ITEMS).map((item) => {
      const isOpen = opened !== null && opened !== 'meeting' && sameItemNumber(opened, item.number);
      const written = { v: 1 as const, boardId, meetingId: meeting.id, item: formatItemNumber(item.number) };
      return {
        ...itemLines(item, lang, { open: true, room }),
        said: lines(room < SCARCE ? null : saidOf(item, lang)),
        edit: isOpen ? [itemEdit(item, preview, lang, data)] : [],
        actions:
          isOpen || (invitesWriting(item) && room >= SCARCE)
            ? [{ buttons: [button(text.buttons.written, 'round.new', written)] }]
            : [],
      };
    }),
    total: lines(moreItems(meeting, lang), totalLine(meeting, lang)),
    open: {
      label: text.openLabel,
      placeholder: text.openPlaceholder,
      choices: [
        { title: text.openMeeting, value: 'meeting' },
        ...meeting.items.slice(0, MOST_ITEMS).map((item) => ({
          title: `${formatItemNumber(item.number)} ${userLine(item.title, Math.max(24, Math.ceil(50 * room)))}`,
          value: openedKey(item.number),
        })),
      ],
    },
    actions: {
      buttons: [
        ...(status === 'draft' ? [button(text.buttons.publish, 'agenda.publish', data, 'positive')] : []),
        button(text.buttons.open, 'agenda.save', data),
        ...(meeting.kind === 'minutes' && preview.approved === undefined
          ? [
              button(minutesCaseText(lang).start.button, 'minutes.start', {
                v: 1,
                boardId,
                meetingId: meeting.id,
              }),
            ]
          : []),
      ],
    },
  });
  return shell(card, { lang, summary: text.summary(meetingName(meeting, lang)) });
}

function leadOf({ status, meeting }: AgendaPreview, lang: Language): string {
  const text = agendasText(lang).preview;
  if (status === 'sentOut') return text.leadSentOut;
  return meeting.kind === 'minutes' ? text.leadMinutes : text.leadAgenda;
}

function approvedLine({ meeting, approved }: AgendaPreview, lang: Language): string | null {
  if (approved === undefined) return null;
  const text = minutesCaseText(lang);
  const named = minutesNamed({ meetingId: meeting.id, date: meeting.date }, lang);
  const corrected = approved.corrected ? text.with : '';
  return text.isApproved(named, corrected, shortDate(lang, approved.date), approved.decision);
}

/** What the minutes say became of the item, so that it can be checked against the paper. */
function saidOf(item: AgendaItem, lang: Language): string | null {
  if (item.record === undefined || (item.type === null && item.outcome === 'notStated')) return null;
  const text = agendasText(lang);
  const changes = item.amendments.length === 0 ? [] : [text.preview.changes(item.amendments.length)];
  return text.preview.said([text.outcome[item.outcome], ...changes].join(' · '));
}

// The other items can be opened; a button under each of them would hide the one that is waited for.
function invitesWriting({ outcome, type, record }: AgendaItem): boolean {
  if (outcome === 'toWrittenProcedure') return true;
  return (
    record !== undefined &&
    type !== null &&
    type !== 'information' &&
    ['discussed', 'postponed', 'notStated'].includes(outcome)
  );
}
