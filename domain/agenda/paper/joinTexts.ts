// Prefixes that keep their hyphen in Danish although they are short and may stand in small letters.
const hyphenPrefixes = new Set(['it', 'tv', 'pc', 'ikke', 'ex', 'covid', 'non']);

/**
 * Joins the lines of one paragraph, which must be cleaned. A hyphen at a line's end goes where it only parts a
 * word ("etab-|leres") and stays where it belongs to it: after capitals ("IT-|infrastruktur"), before
 * capitals and figures ("Anne-|Katrine", "2019-|2024"), and where the word's second half is left out
 * ("udviklings-|og investeringsaktiviteter").
 */
export function joinTexts(texts: readonly string[]): string {
  const parts: string[] = [];
  let previous = '';
  for (const text of texts) {
    if (text === '') continue;
    if (previous !== '') {
      const joint = jointBetween(previous, text);
      if (joint === 'drop-hyphen') parts.push((parts.pop() ?? '').slice(0, -1));
      else if (joint === 'space') parts.push(' ');
    }
    parts.push(text);
    previous = text;
  }
  return parts.join('');
}

function jointBetween(previous: string, next: string): 'space' | 'none' | 'drop-hyphen' {
  if (/\p{L}\/$/u.test(previous)) return 'none';
  if (!/[\p{L}\d.]-$/u.test(previous)) return 'space';
  if (!/^[\p{L}\d]/u.test(next) || /^(?:og|eller|samt|til)(?![\p{L}\d])/u.test(next)) return 'space';
  if (/^[\p{Lu}\d]/u.test(next)) return 'none';
  return keepsHyphen(lastPart(previous.slice(0, -1))) ? 'none' : 'drop-hyphen';
}

function keepsHyphen(prefix: string): boolean {
  if (prefix.length <= 1 || /[\d.]$/.test(prefix) || hyphenPrefixes.has(prefix.toLowerCase())) return true;
  return (prefix.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** The letters right before the hyphen: of "og/eller udviklings" it is "udviklings". */
function lastPart(text: string): string {
  const word = text.slice(text.lastIndexOf(' ') + 1);
  return word.slice(
    Math.max(...['-', '/', '(', '”', '"', '»', '['].map((mark) => word.lastIndexOf(mark))) + 1,
  );
}
