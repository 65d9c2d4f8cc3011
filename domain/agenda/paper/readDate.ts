const months = new Map(
  'januar februar marts april maj juni juli august september oktober november december'
    .split(' ')
    .flatMap((name, index) => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ]),
);

/** A date found in a text. `several` tells that the text names a stretch of days, of which this is the first. */
export type FoundDate = { date: string; several: boolean; at: number; end: number };

type Parts = {
  day: string | undefined;
  month: number | undefined;
  year: string | undefined;
  several: boolean;
};

const patterns: readonly { pattern: RegExp; parts: (found: RegExpExecArray) => Parts }[] = [
  // "7. maj 2025", "7.maj 2025", "7.-8. maj 2025", "30. april - 1. maj 2025"
  {
    pattern:
      /(?<![\d.])(\d{1,2})\. ?((?:(\p{L}{3,9})\.? ?)?(?:[-–]|og|til) ?\d{1,2}\. ?)?(\p{L}{3,9})\.? (\d{4})(?!\d)/u,
    parts: ([, day, stretch, firstMonth, month = '', year]) => ({
      day,
      month: monthNumber(firstMonth ?? month),
      year: isMonth(month) ? year : undefined,
      several: stretch !== undefined,
    }),
  },
  {
    pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/,
    parts: ([, year, month, day]) => ({ day, month: Number(month), year, several: false }),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})([.-])(\d{1,2})\2(\d{4})(?!\d)/,
    parts: ([, day, , month, year]) => ({ day, month: Number(month), year, several: false }),
  },
  // "30/4-25", "30/4 2025", "30/4/2025": the only form whose year may have two digits, or 12.10-12.20 were a date
  {
    pattern: /(?<![\d./-])(\d{1,2})\/(\d{1,2})(?:[-/](\d{4}|\d{2})| (\d{4}))(?!\d)/,
    parts: ([, day, month, after, spaced]) => ({
      day,
      month: Number(month),
      year: after ?? spaced,
      several: false,
    }),
  },
];

/** The first date a line names, as ISO. Undefined where there is none that the calendar has. */
export function readDate(text: string): FoundDate | undefined {
  return patterns
    .flatMap(({ pattern, parts }) => {
      const found = pattern.exec(text);
      const date = found && isoDate(parts(found));
      return found && date
        ? [{ date, several: parts(found).several, at: found.index, end: found.index + found[0].length }]
        : [];
    })
    .sort((a, b) => a.at - b.at)[0];
}

/** True for a Danish month's name. */
export function isMonth(word: string): boolean {
  return monthNumber(word) !== undefined;
}

function monthNumber(word: string): number | undefined {
  return months.get(word.toLowerCase());
}

function isoDate({ day, month, year }: Parts): string | undefined {
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (fullYear < 2000 || fullYear > 2099 || month < 1 || month > 12) return undefined;
  const lastDay = new Date(Date.UTC(fullYear, month, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > lastDay) return undefined;
  return `${fullYear}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
