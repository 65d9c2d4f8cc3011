import type { Language } from '../../domain/language';
import { nextAgendaDa } from './nextAgenda.da';
import { nextAgendaEn } from './nextAgenda.en';
import type { Wording } from './text';

export type NextAgendaText = Wording<typeof nextAgendaDa>;

const texts: Record<Language, NextAgendaText> = { da: nextAgendaDa, en: nextAgendaEn };

/** The words of what goes on the next agenda. */
export function nextAgendaText(lang: Language): NextAgendaText {
  return texts[lang];
}
