import type { Line } from './line';
import { matchItemStart } from './matchItemStart';
import { type FoundDate, readDate } from './readDate';

/** The meeting's date and the line it stands on. */
export type MeetingDate = FoundDate & { line: Line };

// Dates above the agenda that are not the meeting's: a deadline for apologies, a day of sending.
const otherDate = /afbud|frist|senest|udsendt|tilmelding|sagsnr|journal/i;

/** Finds the meeting's date above the first agenda item: on a line that says so first, else the first date there. */
export function findMeetingDate(lines: readonly Line[]): MeetingDate | undefined {
  const itemsAt = lines.findIndex((line) => matchItemStart(line.text) !== undefined);
  const dated = lines.slice(0, itemsAt < 0 ? lines.length : itemsAt).flatMap((line) => {
    const found = line.text.length > 500 ? undefined : readDate(line.text);
    return found ? [{ ...found, line }] : [];
  });
  return (
    dated.find(({ line }) => /^(?:møde)?dato|^tid/i.test(line.text)) ??
    dated.find(({ line }) => !otherDate.test(line.text))
  );
}
