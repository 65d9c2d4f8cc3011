import { z } from 'zod';

/** What a case is about: something to be approved, or the minutes of a meeting. */
export const CaseKind = z.enum(['approval', 'minutes']);
export type CaseKind = z.infer<typeof CaseKind>;

/** The meeting whose minutes are to be approved: its id here, and its date in the board's zone. */
export const MinutesOf = z.strictObject({ meetingId: z.string(), date: z.iso.date() });
export type MinutesOf = z.infer<typeof MinutesOf>;
