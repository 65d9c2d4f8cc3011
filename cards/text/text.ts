import type { Language } from '../../domain/language';
import { da } from './da';
import { en } from './en';

/** A wording in any language: the same keys, and sentences made of the same words. */
export type Wording<T> = T extends (...words: infer W) => string
  ? (...words: W) => string
  : T extends string
    ? string
    : { [K in keyof T]: Wording<T[K]> };

/** All wording of the cards of a case. Danish is the original: a key that English lacks does not compile. */
export type Text = Wording<typeof da>;

const texts: Record<Language, Text> = { da, en };

/** The wording in a person's language. */
export function textIn(lang: Language): Text {
  return texts[lang];
}
