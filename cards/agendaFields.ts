import { z } from 'zod';
import { ClockTime, ItemNumber, ItemType } from '../domain/agenda/meeting';
import { LocalDate } from '../domain/calendar/calendar';
import { readLink } from '../domain/link';
import { personNumbersIn } from '../domain/personNumber';

/** The inputs of the agenda preview. One thing is corrected at a time, so that a long agenda still fits in a card. */
export const AGENDA_FIELDS = {
  meeting: ['meetingDate', 'meetingStart', 'meetingEnd', 'meetingPlace'],
  item: ['itemTitle', 'itemType', 'itemStart', 'itemEnd', 'itemPresenter'],
} as const;
export type AgendaField = (typeof AGENDA_FIELDS)['meeting' | 'item'][number] | `annex-${number}`;
export type AgendaFault =
  | 'tooLong'
  | 'personNumber'
  | 'notADate'
  | 'notATime'
  | 'endsBefore'
  | 'titleMissing'
  | 'notAType'
  | 'notHttps';
export type AgendaFaults = Partial<Record<AgendaField, AgendaFault>>;
/** What was typed into each field; goes back into it when the correction could not be kept. */
export type AgendaTyped = Partial<Record<AgendaField, string>>;

/** What stands open for correction: the meeting itself, or one item. */
export const Opened = z.union([z.literal('meeting'), ItemNumber]);
export type Opened = z.infer<typeof Opened>;

/** What the secretariat corrected. A text that was emptied is undefined: the meeting then has none. */
export type AgendaEdits = {
  meeting: { date: LocalDate; startsAt?: ClockTime; endsAt?: ClockTime; place?: string } | null;
  item:
    | ({ number: ItemNumber } & {
        title: string;
        type: ItemType | null;
        startsAt?: ClockTime;
        endsAt?: ClockTime;
        presenter?: string;
        /** Where each annex is found; an annex that is not named keeps what it has. */
        links: { number: number; link: string | null }[];
      })
    | null;
  /** What is to stand open next. */
  open: Opened | null;
};

const typed = z.string().catch('').default('');
const Inputs = z.object({
  editing: z.string().max(20).catch('').default(''),
  open: z.string().max(20).catch('').default(''),
  meetingDate: typed,
  meetingStart: typed,
  meetingEnd: typed,
  meetingPlace: typed,
  itemTitle: typed,
  itemType: typed,
  itemStart: typed,
  itemEnd: typed,
  itemPresenter: typed,
});

export type ReadAgendaEdits =
  | { kind: 'edits'; edits: AgendaEdits }
  | { kind: 'faults'; faults: AgendaFaults; opened: Opened; typed: AgendaTyped };

/** Reads what a press on the agenda preview brought: what was corrected and what is to be opened, or what is wrong. */
export function readAgendaEdits(data: unknown): ReadAgendaEdits {
  const read = Inputs.safeParse(data);
  const inputs = read.success ? read.data : Inputs.parse({});
  const open = readOpened(inputs.open);
  const editing = readOpened(inputs.editing);
  if (editing === null) return { kind: 'edits', edits: { meeting: null, item: null, open } };
  const faults: AgendaFaults = {};
  const time = (field: 'meetingStart' | 'meetingEnd' | 'itemStart' | 'itemEnd'): ClockTime | undefined => {
    const value = inputs[field].trim().replace('.', ':');
    const read = ClockTime.safeParse(value);
    if (value !== '' && !read.success) faults[field] = 'notATime';
    return read.data;
  };
  const [from, to] =
    editing === 'meeting' ? (['meetingStart', 'meetingEnd'] as const) : (['itemStart', 'itemEnd'] as const);
  const startsAt = time(from);
  const endsAt = time(to);
  if (startsAt !== undefined && endsAt !== undefined && endsAt < startsAt) faults[to] = 'endsBefore';
  const times = {
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(endsAt === undefined ? {} : { endsAt }),
  };
  const edits: AgendaEdits = { meeting: null, item: null, open };
  if (editing === 'meeting') edits.meeting = { ...readMeetingFields(inputs, faults), ...times };
  const annexes = readAnnexFields(data);
  if (editing !== 'meeting')
    edits.item = {
      number: editing,
      ...readItemFields(inputs, faults),
      ...times,
      links: readLinks(annexes, faults),
    };
  if (Object.keys(faults).length === 0) return { kind: 'edits', edits };
  const { editing: _editing, open: _open, ...fields } = inputs;
  return { kind: 'faults', faults, opened: editing, typed: { ...fields, ...annexes } };
}

const AnnexField = /^annex-(\d{1,3})$/;

function readAnnexFields(data: unknown): Record<`annex-${number}`, string> {
  const all = z.record(z.string(), z.unknown()).catch({}).parse(data);
  const found = Object.entries(all).filter(
    ([key, value]) => AnnexField.test(key) && typeof value === 'string',
  );
  return Object.fromEntries(
    found.slice(0, 40).map(([key, value]) => [key, String(value).slice(0, 2_000).trim()]),
  );
}

function readLinks(annexes: Record<`annex-${number}`, string>, faults: AgendaFaults) {
  return Object.entries(annexes).map(([key, value]) => {
    const number = Number(AnnexField.exec(key)?.[1]);
    const link = readLink(value);
    if (value !== '' && link === null) faults[`annex-${number}`] = 'notHttps';
    return { number, link: link === null ? null : value };
  });
}

const longest = { meetingPlace: 200, itemTitle: 400, itemPresenter: 200 } as const;

/** A line that the channel is shown: what is too long is told and not cut, and so is what looks like a personal number. */
function shownLine(field: keyof typeof longest, typed: string, faults: AgendaFaults): string {
  const text = typed.trim();
  if (text.length > longest[field]) faults[field] = 'tooLong';
  if (personNumbersIn(text).length > 0) faults[field] = 'personNumber';
  return text;
}

function readMeetingFields({ meetingDate, meetingPlace }: z.infer<typeof Inputs>, faults: AgendaFaults) {
  const date = LocalDate.safeParse(meetingDate.trim());
  if (!date.success) faults.meetingDate = 'notADate';
  const place = shownLine('meetingPlace', meetingPlace, faults);
  return { date: date.data ?? '', ...(place === '' ? {} : { place }) };
}

function readItemFields(
  { itemTitle, itemType, itemPresenter }: z.infer<typeof Inputs>,
  faults: AgendaFaults,
) {
  const title = shownLine('itemTitle', itemTitle, faults);
  if (title === '') faults.itemTitle = 'titleMissing';
  const type = itemType === 'none' || itemType === '' ? null : ItemType.safeParse(itemType);
  if (type !== null && !type.success) faults.itemType = 'notAType';
  const presenter = shownLine('itemPresenter', itemPresenter, faults);
  return { title, type: type?.data ?? null, ...(presenter === '' ? {} : { presenter }) };
}

/** `meeting`, or an item as `6/2025`; null for anything else. */
function readOpened(text: string): Opened | null {
  if (text === 'meeting') return text;
  const [, seq, year] = /^(\d{1,3})\/(\d{4})$/.exec(text) ?? [];
  const number = ItemNumber.safeParse({ seq: Number(seq), year: Number(year) });
  return number.success ? number.data : null;
}

/** How what stands open is written in the card's data. */
export function openedKey(opened: Opened): string {
  return opened === 'meeting' ? opened : `${opened.seq}/${opened.year}`;
}
