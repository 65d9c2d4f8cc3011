import type { Language } from '../../domain/language';
import { protocolDa } from './protocol.da';
import { protocolEn } from './protocol.en';
import type { Wording } from './text';

export type ProtocolText = Wording<typeof protocolDa>;

const texts: Record<Language, ProtocolText> = { da: protocolDa, en: protocolEn };

/** The words of a decision's protocol. */
export function protocolText(lang: Language): ProtocolText {
  return texts[lang];
}
