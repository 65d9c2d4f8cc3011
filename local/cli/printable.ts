/**
 * A text as it can be printed in a terminal: what somebody wrote moves no cursor, changes no colour and turns no line around.
 * Line breaks and tabs stay, and the mark a file begins with.
 */
export function printable(text: string): string {
  return text.replace(/(?!\r\n|[\n\t\ufeff\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '');
}
