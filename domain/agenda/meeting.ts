import { z } from 'zod';

/** An agenda item's number as the board counts: `{ seq: 6, year: 2025 }` is printed `6/25`. */
export const ItemNumber = z.strictObject({ seq: z.int().min(1).max(999), year: z.int().min(2000).max(2099) });
export type ItemNumber = z.infer<typeof ItemNumber>;

/** A wall-clock time in the board's zone, `12:05`. */
export const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
export type ClockTime = z.infer<typeof ClockTime>;

/** What an item is on the agenda for: (B) beslutning, (D) drøftelse, (O) orientering. It does not foretell the outcome. */
export const ItemType = z.enum(['decision', 'discussion', 'information']);
export type ItemType = z.infer<typeof ItemType>;

/**
 * What the minutes say became of an item, and nothing beyond it: `notStated` means that someone must be asked.
 * `notApproved` is an approval that was withheld; `rejected` is a proposal voted down or turned away.
 */
export const Outcome = z.enum([
  'noted',
  'approved',
  'endorsed',
  'adopted',
  'rejected',
  'notApproved',
  'postponed',
  'referred',
  'withdrawn',
  'toWrittenProcedure',
  'discussed',
  'notStated',
]);
export type Outcome = z.infer<typeof Outcome>;

/** A paper of an item, under the number that runs through the whole meeting. */
export const Annex = z.strictObject({
  number: z.int().min(1).max(999),
  title: z.string().min(1),
  link: z.url({ protocol: /^https?$/ }).optional(),
});
export type Annex = z.infer<typeof Annex>;

/** A change of wording the minutes record: `target` is changed FRA `from` TIL `to`, word for word. */
export const Amendment = z.strictObject({ target: z.string(), from: z.string(), to: z.string() });
export type Amendment = z.infer<typeof Amendment>;

/** A section the case template has no name for (Resume, Konsekvenser …), kept so that nothing is lost. */
export const OtherSection = z.strictObject({ heading: z.string().min(1), text: z.string().min(1) });
export type OtherSection = z.infer<typeof OtherSection>;

/**
 * An agenda item. A section that is absent is `undefined`; one that says so itself keeps its printed
 * word ("Ingen.", "Intet."; `saysNone` recognises it). Under Bilag that is `noAnnexes: true`.
 * Texts hold paragraphs parted by a blank line; a bullet is a paragraph that begins with `- `.
 */
export const AgendaItem = z.strictObject({
  number: ItemNumber,
  title: z.string().min(1),
  /** The title as it stands over the item itself, where that differs from the list. */
  bodyTitle: z.string().min(1).optional(),
  type: ItemType.nullable(),
  startsAt: ClockTime.optional(),
  endsAt: ClockTime.optional(),
  presenter: z.string().min(1).optional(),
  recommendation: z.string().min(1).optional(),
  /** The section Referat: what was said and decided. */
  record: z.string().min(1).optional(),
  caseStatement: z.string().min(1).optional(),
  issue: z.string().min(1).optional(),
  solution: z.string().min(1).optional(),
  nextSteps: z.string().min(1).optional(),
  otherSections: z.array(OtherSection).default([]),
  annexes: z.array(Annex).default([]),
  noAnnexes: z.literal(true).optional(),
  amendments: z.array(Amendment).default([]),
  outcome: Outcome,
  /** Lukket punkt (confidential) or, where the papers say so, åbent. */
  closed: z.boolean().optional(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** Someone on the attendance list, as printed. Being on it gives no right to anything: the roster does. */
export const Attendee = z.strictObject({
  name: z.string().min(1),
  post: z.string().min(1).optional(),
  body: z.string().min(1).optional(),
  chair: z.boolean(),
  observer: z.boolean(),
  absent: z.literal(true).optional(),
  /** What else is printed beside the name: "via video", "for Bo Lind". */
  note: z.string().min(1).optional(),
});
export type Attendee = z.infer<typeof Attendee>;

export const Attendance = z.strictObject({
  board: z.array(Attendee),
  secretariat: z.array(Attendee),
  others: z.array(Attendee),
});
export type Attendance = z.infer<typeof Attendance>;

/** A board meeting as its agenda or minutes tell it. Times are wall-clock times in the board's zone. */
export const Meeting = z.strictObject({
  /** `2025-1` (year and number in the year); the date where no number is printed, or the meeting is extraordinary. */
  id: z.string().regex(/^\d{4}-\d{1,2}(?:-\d{2})?$/),
  kind: z.enum(['agenda', 'minutes']),
  /** An extraordinary meeting; boards number these by themselves, so the number does not tell them from the others. */
  extraordinary: z.literal(true).optional(),
  seq: z.int().min(1).max(99).optional(),
  year: z.int().min(2000).max(2099),
  /** The board's name as printed. */
  board: z.string().min(1).optional(),
  date: z.iso.date(),
  startsAt: ClockTime.optional(),
  endsAt: ClockTime.optional(),
  /** When the minutes say the meeting was closed. */
  adjournedAt: ClockTime.optional(),
  place: z.string().min(1).optional(),
  virtual: z.boolean(),
  minuteTaker: z.string().min(1).optional(),
  attendance: Attendance,
  items: z.array(AgendaItem).min(1),
});
export type Meeting = z.infer<typeof Meeting>;

/** True for a section whose text only says that there is nothing: "Ingen.", "Intet." */
export function saysNone(text: string): boolean {
  return /^-? ?(?:ingen|intet|ikke noget|ingen bemærkninger|(?:der er )?ingen bilag)\.?$/i.test(text.trim());
}

type Numbered = Pick<Meeting, 'seq' | 'year' | 'date' | 'extraordinary'>;

/** The meeting's number as boards write it, `1/2025`; the date where that does not name it. */
export function meetingLabel(meeting: Numbered): string {
  return isNumbered(meeting) ? `${meeting.seq}/${meeting.year}` : meeting.date;
}

/** The id a meeting is kept under. */
export function meetingId(meeting: Numbered): string {
  return isNumbered(meeting) ? `${meeting.year}-${meeting.seq}` : meeting.date;
}

function isNumbered({ seq, extraordinary }: Numbered): boolean {
  return seq !== undefined && !extraordinary;
}
