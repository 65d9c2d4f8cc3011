import { z } from 'zod';

/** The languages Votum writes. Danish is the default, English the second. */
export const Language = z.enum(['da', 'en']);
export type Language = z.infer<typeof Language>;

/**
 * The language to write to a person in: the person's Teams locale ('da-DK', 'en-GB') decides where Votum
 * speaks it; otherwise, and when Teams sends none, the board's.
 */
export function languageOf(locale: string | undefined, boardLanguage: Language): Language {
  const spoken = Language.safeParse(locale?.split('-')[0]?.toLowerCase());
  return spoken.success ? spoken.data : boardLanguage;
}
