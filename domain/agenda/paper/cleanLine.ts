const spaces = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const invisible = /(?!\t)[\p{Cc}\p{Cf}]/gu;

// Word writes its bullets as private-use characters (U+F0B7 and its kin), other programs as these signs.
const bulletSign = /^ ?(?:[\ue000-\uf8ff]|[•·▪●◦‣∙○](?= )|\*(?= )) ?/;

/**
 * One line in the letters the reader counts on: NFC, plain spaces and hyphens, bullets as `- `. A soft
 * hyphen at the end of a line is a hyphen somebody sees; elsewhere it is nothing.
 */
export function cleanLine(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trimEnd()
    .replace(/\u00ad$/, '-')
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(bulletSign, '- ')
    .trim();
}
