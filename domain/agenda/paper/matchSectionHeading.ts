/** The sections the case template names; `other` keeps its own heading. */
export type SectionName =
  | 'recommendation'
  | 'record'
  | 'caseStatement'
  | 'issue'
  | 'solution'
  | 'nextSteps'
  | 'annexes'
  | 'other';

/** A section heading found. `rest` is text behind the colon on the same line. */
export type SectionHeading = { section: SectionName; heading: string; rest: string };

const names = new Map<string, SectionName>([
  ['indstilling', 'recommendation'],
  ['indstillinger', 'recommendation'],
  ['referat', 'record'],
  ['beslutningsreferat', 'record'],
  ['beslutning', 'record'],
  ['beslutninger', 'record'],
  ['sagsfremstilling', 'caseStatement'],
  ['problemstilling', 'issue'],
  ['løsning', 'solution'],
  ['videre proces', 'nextSteps'],
  ['den videre proces', 'nextSteps'],
  ['videre forløb', 'nextSteps'],
  ['bilag', 'annexes'],
  ['bilagsliste', 'annexes'],
  ['resume', 'other'],
  ['resumé', 'other'],
  ['baggrund', 'other'],
  ['konsekvenser', 'other'],
  ['økonomi', 'other'],
  ['økonomiske konsekvenser', 'other'],
  ['lovgrundlag', 'other'],
  ['kommunikation', 'other'],
]);

// Words the minutes of an item use as small headings of their own.
const onlyInCapitals = new Set(['økonomi', 'kommunikation']);

/**
 * Recognises a section's heading: alone on its line, in capitals or with a capital first letter, with or
 * without a colon. A named section (not `other`) may have its text behind the colon.
 */
export function matchSectionHeading(text: string): SectionHeading | undefined {
  if (/^beslutning (?:i|fra|truffet) .*\d{1,2}[-.]\d{1,2}[-.]\d{4}[.:]?$/i.test(text.slice(0, 300)))
    return { section: 'record', heading: text, rest: '' };
  const [heading = '', ...after] = text.slice(0, 40).split(':');
  const section = names.get(heading.trimEnd().toLowerCase());
  if (section === undefined || !/^\p{Lu}/u.test(heading) || !isOneCase(heading.trimEnd())) return undefined;
  if (onlyInCapitals.has(heading.trimEnd().toLowerCase()) && heading !== heading.toUpperCase())
    return undefined;
  const rest = after.length === 0 ? text.slice(heading.length) : text.slice(heading.length + 1).trim();
  if (rest !== '' && (after.length === 0 || section === 'other')) return undefined;
  return { section, heading: heading.trimEnd(), rest };
}

function isOneCase(heading: string): boolean {
  return heading === heading.toUpperCase() || heading.slice(1) === heading.slice(1).toLowerCase();
}
