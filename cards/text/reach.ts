import type { Language } from '../../domain/language';
import { reachDa } from './reach.da';
import { reachEn } from './reach.en';
import type { Wording } from './text';

export type ReachText = Wording<typeof reachDa>;

const texts: Record<Language, ReachText> = { da: reachDa, en: reachEn };

/** The words for what could not be sent, and what to do about it. */
export function reachText(lang: Language): ReachText {
  return texts[lang];
}

const REASONS: Record<string, keyof ReachText['person']> = {
  neverSeen: 'notInstalled',
  appRemoved: 'notInstalled',
  notInstalled: 'notInstalled',
  blockedByUser: 'blocked',
  disabledByAdmin: 'disabled',
  tenantNotAllowed: 'notAllowed',
  notFound: 'notFound',
  tooBig: 'tooBig',
  noAnswer: 'silent',
  throttled: 'silent',
  busy: 'silent',
  notAccepted: 'silent',
};

/** What delivery's code says, in one of a few words. */
export function reasonOf(code: string): keyof ReachText['person'] {
  return REASONS[code] ?? (code.startsWith('status') ? 'silent' : 'other');
}

/** Why a person could not be sent something, by delivery's code, and what to do. */
export function whyNotPerson(code: string, lang: Language): string {
  return reachText(lang).person[reasonOf(code)];
}

/** The same of the board's channel. */
export function whyNotChannel(code: string, lang: Language): string {
  const reason = reasonOf(code);
  const text = reachText(lang);
  switch (reason) {
    case 'silent':
    case 'tooBig':
      return text.person[reason];
    case 'disabled':
    case 'notAllowed':
      return text.channel[reason];
    default:
      return text.channel.tie;
  }
}
