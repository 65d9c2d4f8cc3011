/** A text from a file nobody vouches for, harmless in a terminal. */
export function shown(text: string): string {
  return JSON.stringify(text.replace(/[\p{Cc}\p{Cf}]/gu, '?').slice(0, 120));
}
