const DASH = '\\-\u2010-\u2015\u2212';
const SPACE = ' \u00a0\u2007\u2009\u202f';
// A date of six digits, a serial number of four, and what people and programs put between; and not a part of something
// longer: a journal number, an amount, a word, a phone number with its country's code.
const BEFORE = `(?<![\\p{L}\\p{N}+]|\\d[${DASH}./:]|\\+\\d{1,3}[${SPACE}])|(?<=cpr|nr)`;
const AFTER = `(?![\\p{L}\\p{N}]|[${DASH}./:]\\d|,\\d{1,2}(?!\\d))`;
const BETWEEN = `\\p{Cf}?[${SPACE}]?[${DASH}]?[${SPACE}]?\\p{Cf}?`;
const LIKE = new RegExp(
  `(?:${BEFORE})(\\d\\d)([${SPACE}]?)(\\d\\d)\\2(\\d\\d)(${BETWEEN})(\\d{4})${AFTER}`,
  'giu',
);

/**
 * The text with the last four digits of everything in it that looks like a Danish personal number as dots: `010203-••••`.
 * What looks like one is a date that can be, by the century its seventh digit stands for, and four digits. The check digit
 * says nothing: numbers have been given out without one since 2007. A public authority may use such a number only to know a
 * person by or as a journal number, and others hardly ever (databeskyttelsesloven § 11): in a board's papers it is mostly a slip.
 */
export function maskPersonNumbers(text: string): string {
  return text.replace(
    LIKE,
    (whole, day: string, space: string, month: string, year: string, between, serial: string) =>
      isBirthday(Number(day), Number(month), Number(year), serial)
        ? `${day}${space}${month}${space}${year}${between}••••`
        : whole,
  );
}

/** Each number in the text that looks like a Danish personal number, once, as it can be shown: `010203-••••`. */
export function personNumbersIn(text: string): string[] {
  const found = [...text.matchAll(LIKE)].flatMap(([, day = '', , month = '', year = '', , serial = '']) =>
    isBirthday(Number(day), Number(month), Number(year), serial) ? [`${day}${month}${year}-••••`] : [],
  );
  return [...new Set(found)];
}

function isBirthday(day: number, month: number, year: number, serial: string): boolean {
  const lastDay = new Date(Date.UTC(centuryOf(Number(serial[0]), year) + year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
}

/** By the table of the Central Person Register: 0-3, 4 and 9, 5-8. */
function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}
