import { z } from 'zod';
import { SeatId } from '../ids';
import { CaseKind, MinutesOf } from './caseKind';
import { ItemRef, LIMITS, Paper } from './proposal';

/** The bound of one typed field, generous so that what is too long comes back in the form instead of being cut. */
const typed = z.string().max(8_000);

/**
 * The form a written approval is prepared on, exactly as typed. It is kept also when it cannot be sent yet;
 * `readForm` tells what is wrong with it, field by field.
 */
export const CaseForm = z.strictObject({
  kind: CaseKind.default('approval'),
  minutesOf: MinutesOf.nullable().default(null),
  title: typed,
  question: typed,
  text: typed,
  /** One https link a line; `name | https://…` gives it a name. */
  links: typed,
  /** Files dropped in the chat, of which Votum holds a copy. */
  files: z.array(Paper).max(LIMITS.papers),
  item: ItemRef.nullable(),
  includeChanges: z.boolean(),
  deadlineKind: z.enum(['workingDays', 'date']),
  workingDays: typed,
  deadlineDate: typed,
  deadlineTime: typed,
  sendWhen: z.enum(['now', 'later']),
  sendDate: typed,
  sendTime: typed,
  /** Names of the reminders wanted; see `REMINDERS`. */
  reminders: z.array(z.string().max(40)).max(10),
  majority: typed,
  minAnswers: typed,
  meetingDemand: typed,
  earlyClose: typed,
  recused: z.array(SeatId).max(90),
  /** Who was heard, one a line; see `readHeard`. */
  heard: typed.default(''),
  /** The numbers of the decisions it replaces, such as `2025-1`. */
  replaces: z.array(z.string().max(12)).max(40).default([]),
});
export type CaseForm = z.infer<typeof CaseForm>;
/** What can be typed on the form; what the case is about was settled when it was opened. */
export type FormField = Exclude<keyof CaseForm, 'kind' | 'minutesOf'>;

/** Why a field cannot be used; the text room says it in the person's language. */
export type FieldFault =
  | 'missing'
  | 'tooLong'
  /** The title goes to the channel, and holds what looks like a personal number. */
  | 'personNumber'
  | 'notHttps'
  | 'tooMany'
  | 'notADate'
  | 'notATime'
  | 'notANumber'
  | 'inThePast'
  | 'tooSoon'
  | 'moreThanSeats'
  | 'nobodyLeft'
  | 'chooseOne'
  | 'notARow'
  | 'unknownPaper'
  /** The rules ask for a hearing without which such a case cannot be sent. */
  | 'notHeard'
  /** A decision that is to be replaced is not in force, or no more. */
  | 'notInForce';
export type FormFaults = Partial<Record<FormField, FieldFault>>;
