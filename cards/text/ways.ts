import type { SeatReach } from '../../domain/board/seatReach';
import type { Language } from '../../domain/language';
import { reasonOf } from './reach';
import type { Wording } from './text';
import { waysDa } from './ways.da';
import { waysEn } from './ways.en';

export type WaysText = Wording<typeof waysDa>;

const texts: Record<Language, WaysText> = { da: waysDa, en: waysEn };

/** The words for how people are reached. */
export function waysText(lang: Language): WaysText {
  return texts[lang];
}

/** 'kan nås som gæst', 'har ikke åbnet Votum, sidder i kanalen': a seat's way in a few words. */
export function wayWord({ way, inChannel }: SeatReach, lang: Language): string {
  const text = waysText(lang);
  if (way.kind === 'reached') return text.word[way.as];
  return inChannel === true ? `${text.word[way.kind]}, ${text.inChannel}` : text.word[way.kind];
}

/** Why a sending did not come through and what to do, for one or several; by delivery's code. */
export function whyNotReached(code: string, lang: Language): string {
  return waysText(lang).why[reasonOf(code)];
}
