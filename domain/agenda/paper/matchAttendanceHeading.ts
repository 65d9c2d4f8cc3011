/** Whom a list of names holds. `allBut` is the sentence "Alle medlemmer var mødt undtagen …". */
export type AttendanceRole = 'board' | 'observers' | 'secretariat' | 'others' | 'absent' | 'allBut';

const roles: readonly [RegExp, AttendanceRole][] = [
  [
    /^(?:(?:deltagere|fremmødte|til stede|mødt) )?(?:fra |i )?(?:fælles)?sekretariatet$|^sekretariat(?:sbetjening)?$/,
    'secretariat',
  ],
  [/^(?:deltagere|fremmødte|medlemmer|til stede)(?: (?:fra|af|i) (?:bestyrelsen|udvalget|rådet))?$/, 'board'],
  [/^(?:mødedeltagere|bestyrelsen|bestyrelsesmedlemmer|til stede var|mødt)$/, 'board'],
  [/^observatør(?:er)?$/, 'observers'],
  [/^(?:afbud|afbud fra|meldt afbud|fraværende|forfald)$/, 'absent'],
  [/^(?:øvrige|øvrige deltagere|andre deltagere|gæster|desuden deltog)$/, 'others'],
];

/** Recognises the heading of a list of names. `rest` is what follows a colon on the same line. */
export function matchAttendanceHeading(text: string): { role: AttendanceRole; rest: string } | undefined {
  const allBut =
    /^alle (?:bestyrelsens )?medlemmer var (?:mødt|til stede|fremmødt),? (?:undtagen|bortset fra|på nær) /i.exec(
      text,
    );
  if (allBut) return { role: 'allBut', rest: text.slice(allBut[0].length) };
  const colon = text.slice(0, 60).indexOf(':');
  const heading = (colon < 0 ? text.slice(0, 60) : text.slice(0, colon)).trim();
  const role = roles.find(([pattern]) => pattern.test(heading.toLowerCase()))?.[1];
  if (role === undefined || !/^\p{Lu}/u.test(heading)) return undefined;
  const rest = colon < 0 ? '' : text.slice(colon + 1).trim();
  // "Afbud: meddeles senest den 5. maj kl. 12" is a deadline, no list of names.
  return /senest|frist|meddeles/i.test(rest) ? undefined : { role, rest };
}
