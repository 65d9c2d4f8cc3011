import { isMonth } from './readDate';

// Words no Danish sentence ends on: a line that ends with one goes on, whatever comes next.
const dangling = new Set(
  (
    'ad af at bl da den denne der deres det dets disse efter eller en er et for fordi fra gennem har hos hvis hvor ' +
    'hvordan hver i idet ifm ift imod inden jf kan kunne med mellem men mhp når nye ny og om op over på pr samt ' +
    'selv sin sit sine skal skulle som til under ved vil ville vore være været bliver blive blev uden via vedr v/'
  ).split(' '),
);

// Shortened words that always have something after them, and those that may close a sentence as well.
const leadingAbbreviation =
  /(?:^|[\s(])(?:ca|jf|jvf|d|nr|pkt|pr|mhp|ift|ifm|inkl|ekskl|hhv|bl\.a|f\.eks|fx|dvs|vedr|kl|kap)\.$/i;
const anyAbbreviation = /(?:^|[\s(])(?:mio|mia|kr|stk|evt|m\.fl|m\.v|o\.l|p\.t|afs)\.$/i;

/** True when a line cannot be the end of its sentence, whatever follows it. */
export function isUnfinished(text: string): boolean {
  if (text === '') return false;
  if (/[,(/–—]$/.test(text) || /[\p{L}\d]-$/u.test(text)) return true;
  if (leadingAbbreviation.test(ending(text))) return true;
  return dangling.has(lastWord(text));
}

/** True when a line ends as a sentence or a quotation does. "92,9 mio." is none. */
export function endsSentence(text: string): boolean {
  return /[.!?:;…][)”“"»]?$/.test(text) && !endsOnAbbreviation(text);
}

/**
 * True when `next` carries on the sentence of `previous` although a blank line parts them, as happens at a
 * page break. In doubt the two stay apart: a break too many is seen at once, words run together are not.
 */
export function isMidSentence(previous: string, next: string): boolean {
  if (/^TIL ?:? ?[”“„"»«]/.test(next)) return true;
  if (isUnfinished(previous)) return true;
  if (endsOnAbbreviation(previous)) return /^[\p{Ll}\d]/u.test(next);
  if (endsSentence(previous) || /[”"»]$/.test(previous)) return false;
  if (/^\d/.test(next)) return !startsNumberedLine(next);
  return /^\p{Ll}/u.test(next) && !/^v\//.test(next);
}

/** True for `1. Tekst`, `2) tekst`, `a) tekst`; not for `7. maj`. */
export function startsNumberedLine(text: string): boolean {
  const found = /^(?:\d{1,2}[.)]|[a-zæøå]\)) (\p{L}+)/u.exec(text);
  return found !== null && !isMonth(found[1] ?? '');
}

function endsOnAbbreviation(text: string): boolean {
  return leadingAbbreviation.test(ending(text)) || anyAbbreviation.test(ending(text));
}

/** Enough of a line's end to hold any of the abbreviations. */
function ending(text: string): string {
  return text.slice(-16);
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}
