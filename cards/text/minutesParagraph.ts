import { formatItemNumber } from '../../domain/agenda/itemNumber';
import type { Language } from '../../domain/language';
import { decisionNumber } from '../../domain/register/decisionNumber';
import type { NumberedEntry } from '../../domain/register/entry';
import type { MinutesOf } from '../../domain/round/caseKind';
import { isApproval, isDecision } from '../../domain/round/verdict';
import { userLine } from '../userText';
import { shortDate } from './dates';
import { minutesCaseText, minutesNamed } from './minutesCase';
import { textIn } from './text';

/**
 * The paragraph for the minutes, ready to copy: 'Bestyrelsen godkendte den 11. juni 2025 i skriftlig procedure opdateret
 * årshjul og budget for drift af infrastrukturen 2025, jf. pkt. 6/25 (beslutning 2025-1).' Of minutes: 'Referatet af
 * mødet den
 * 7. maj 2025 er godkendt den 16. maj 2025 i skriftlig procedure (beslutning 2025-1).'
 */
export function minutesParagraph(
  entry: Pick<NumberedEntry, 'title' | 'item' | 'minutesOf' | 'ending' | 'date' | 'number'>,
  lang: Language,
): string {
  if (entry.minutesOf !== undefined) return ofMinutes(entry, entry.minutesOf, lang);
  const text = textIn(lang).minutes;
  const item = entry.item === null ? '' : text.item(formatItemNumber(entry.item));
  return text[formOf(entry)](
    shortDate(lang, entry.date),
    matterOf(entry.title, lang),
    item,
    decisionNumber(entry.number),
  );
}

function ofMinutes(
  entry: Pick<NumberedEntry, 'ending' | 'date' | 'number'>,
  minutesOf: MinutesOf | null,
  lang: Language,
): string {
  const text = minutesCaseText(lang);
  const accepted = entry.ending.kind === 'decided' ? entry.ending.verdict.tally.corrections?.accepted : 0;
  return text.paragraph[formOf(entry)](
    minutesNamed(minutesOf, lang),
    shortDate(lang, entry.date),
    accepted ? text.with : '',
    decisionNumber(entry.number),
  );
}

function formOf({
  ending,
}: Pick<NumberedEntry, 'ending'>): 'approved' | 'tacitlyApproved' | 'notApproved' | 'undecided' {
  if (ending.kind !== 'decided' || !isDecision(ending.verdict.outcome)) return 'undecided';
  if (ending.verdict.outcome === 'tacitlyApproved') return 'tacitlyApproved';
  return isApproval(ending.verdict.outcome) ? 'approved' : 'notApproved';
}

// 'Årshjul og budget, opdateret' is how a title is filed; in a sentence the word stands first.
const FILED = /^(.+), (opdateret|revideret|justeret)$/i;

/** A title inside a Danish sentence, where it has a small letter unless it begins with a name. English quotes it. */
function matterOf(title: string, lang: Language): string {
  const line = userLine(title).replace(/\.$/, '');
  if (lang === 'en') return `“${line}”`;
  const [, matter, filed] = FILED.exec(line) ?? [];
  return matter === undefined || filed === undefined
    ? lowerUnlessName(line)
    : `${filed.toLowerCase()} ${lowerUnlessName(matter)}`;
}

// Two capitals in a row are a name ("Region Sjælland") or a short form ("HPC", "IT-drift").
function lowerUnlessName(text: string): string {
  const isName = /^\p{Lu}[\p{Lu}\d-]|^\p{Lu}\p{Ll}+s? \p{Lu}/u.test(text);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
