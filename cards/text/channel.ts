import type { Language } from '../../domain/language';
import { channelDa } from './channel.da';
import { channelEn } from './channel.en';
import type { Wording } from './text';

export type ChannelText = Wording<typeof channelDa>;

const texts: Record<Language, ChannelText> = { da: channelDa, en: channelEn };

/** The words for the board's channel: who sits there, and what is said to those who are reached nowhere else. */
export function channelText(lang: Language): ChannelText {
  return texts[lang];
}
