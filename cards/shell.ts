import type { RoundId } from '../domain/ids';
import type { Language } from '../domain/language';
import type { AdaptiveCard, CardMessage } from './card';
import type { Mention } from './channel/mentions';
import { textIn } from './text/text';
import { clip } from './userText';

/** A refresh asks for the reader's own card again. At most 60 people can be named; the others refresh by hand. */
const MOST_REFRESHED = 60;

/** What every card has around its body. */
export interface Shell {
  lang: Language;
  /** What a toast says, and what a client shows that cannot draw the card: the thing itself, without a greeting. */
  summary: string;
  /** Whom the card pings: entities of ours, each for a text of ours in the card. */
  mentions?: readonly Mention['entity'][];
  /** Left out on cards that never change. `userIds` are the channel's ids of those who see a card of their own. */
  refresh?: { roundId: RoundId; as: 'case' | 'run'; lead?: 'reminder'; userIds: readonly string[] };
}

/** Puts the frame around an expanded card: language, full width, refresh, and the words for those who see no card. */
export function shell(card: AdaptiveCard, { lang, summary, mentions = [], refresh }: Shell): CardMessage {
  return {
    summary: clip(summary, 300),
    card: {
      ...card,
      lang,
      fallbackText: clip(summary, 300),
      msteams: { width: 'Full', ...(mentions.length === 0 ? {} : { entities: mentions }) },
      ...(refresh === undefined ? {} : { refresh: refreshOf(refresh, lang) }),
    },
  };
}

function refreshOf({ userIds, ...data }: NonNullable<Shell['refresh']>, lang: Language) {
  return {
    action: {
      type: 'Action.Execute',
      title: textIn(lang).refresh,
      verb: 'round.refresh',
      data: { v: 1, ...data },
    },
    userIds: userIds.slice(0, MOST_REFRESHED),
  };
}
