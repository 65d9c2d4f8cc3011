import type { Instant } from '../../../domain/ids';

/** A case as a secretary would keep it on a sheet of paper: no code of Votum's is used to fill it in. */
export interface Sheet {
  now: Instant;
  status: 'open' | 'closed' | 'withdrawn';
  /** The last millisecond that counts. */
  deadline: Instant;
  version: number;
  seats: Map<string, SheetSeat>;
}

export interface SheetSeat {
  /** What a card must have seen: the number of the newest answer, and one more for each mended wording. */
  n: number;
  answer: { choice: SheetChoice; comment: string; recorded: boolean; confirmed: boolean } | null;
  /** Some version was answered once. */
  answeredEver: boolean;
  /** Reported as possibly disqualified: takes no part. */
  out: boolean;
  late: boolean;
  /** Answers there have been, in all. */
  given: number;
  /** `at`: when somebody last had the seat reminded. */
  reminders: { asked: number; certain: number; pending: number; at: Instant | null };
}

export type SheetChoice = 'approve' | 'approve-with-comment' | 'reject' | 'abstain';

export function freshSheet(now: Instant, deadline: Instant, seats: readonly string[]): Sheet {
  const blank = (): SheetSeat => ({
    n: 0,
    answer: null,
    answeredEver: false,
    out: false,
    late: false,
    given: 0,
    reminders: { asked: 0, certain: 0, pending: 0, at: null },
  });
  return { now, status: 'open', deadline, version: 1, seats: new Map(seats.map((seat) => [seat, blank()])) };
}

const ms = (instant: Instant) => Date.parse(instant);

export const isOver = (sheet: Sheet) => sheet.status !== 'open' || ms(sheet.now) > ms(sheet.deadline);
/** Half a minute after the deadline the sweep may close. */
export const mayClose = (sheet: Sheet) => ms(sheet.now) >= ms(sheet.deadline) + 1 + 30_000;
/** A new version is given two hours at least. */
export const isTooSoon = (sheet: Sheet) => ms(sheet.deadline) < ms(sheet.now) + 2 * 3_600_000;

/** Something is awaited from the seat: an answer, or a word on the one that was recorded. */
export function owes(sheet: Sheet, seat: SheetSeat): boolean {
  if (isOver(sheet) || seat.out) return false;
  return seat.answer === null || (seat.answer.recorded && !seat.answer.confirmed);
}

/** Whoever was reminded by hand is not reminded so again for ten minutes. */
export function isRemindedLately({ now }: Sheet, { reminders: { at } }: SheetSeat): boolean {
  return at !== null && ms(now) - ms(at) < 10 * 60_000;
}

/** Whoever owes nothing any more is not reminded of what was on its way: it may have come, and need not. */
export function forgetPending(sheet: Sheet): void {
  for (const seat of sheet.seats.values()) if (!owes(sheet, seat)) seat.reminders.pending = 0;
}

/** Answers that count: a recorded one counts once the member has confirmed it. */
export function counted(sheet: Sheet): SheetChoice[] {
  return [...sheet.seats.values()].flatMap(({ answer, out }) =>
    answer === null || out || (answer.recorded && !answer.confirmed) ? [] : [answer.choice],
  );
}

/** The rule of the case, in as few words as it has: three must answer, somebody must vote, and nobody against. */
export function outcomeOf(sheet: Sheet): string {
  const all = counted(sheet);
  const against = all.filter((choice) => choice === 'reject').length;
  const approving = all.filter((choice) => choice.startsWith('approve')).length;
  if (all.length < 3 || against + approving === 0) return 'noDecision';
  return against > 0 ? 'notApproved' : 'approved';
}
