import type { ChannelMember } from '../../domain/board/channelLook';
import type { Instant } from '../../domain/ids';
import type { Address, Messenger, Notice, Sent } from '../../workflows/notice';

/** What the channel answers to one sending, other than that it went well. */
export type Mishap =
  | { kind: 'later'; seconds: number | null; code?: 'throttled' | 'busy' }
  /** The card arrived all the same, or it did not: the caller is told neither. */
  | { kind: 'ambiguous'; arrives: boolean }
  | { kind: 'unreachable'; code?: string }
  | { kind: 'gone'; code?: string }
  /** The card arrives, and the process that sent it dies before it can write so. */
  | { kind: 'dies' };

/** One thing the messenger was asked to do. */
export interface Asked {
  at: Instant;
  verb: 'send' | 'update';
  /** The place's name: `channel`, a seat's id, or `secretariat-1`. */
  who: string;
  to: Address;
  notice: Notice;
  outcome: Sent['kind'] | 'dies';
}

/** A card that stands in a chat or the channel, as it looks now. */
export interface Shown {
  who: string;
  notice: Notice;
}

/** A messenger that shows its cards to nobody, remembers what it was asked, and goes wrong when it is told to. */
export interface FakeMessenger extends Messenger {
  asked: Asked[];
  /** Who sits in the channel; what the next look at it comes to is planned by `next('members', …)`. */
  inChannel: ChannelMember[];
  /** What the next sendings to somebody come to, in order; after those everything is well again. */
  next(who: string, ...mishaps: Mishap[]): void;
  nextUpdate(who: string, ...mishaps: Mishap[]): void;
  nextKnock(who: string, ...mishaps: Mishap[]): void;
  /** Whom it was asked about without a card, and what came of it. */
  knocked: { at: Instant; who: string; outcome: Sent['kind'] }[];
  /** Asked what comes of each sending and update that has no plan of its own; undefined: it goes well. */
  decide(mishapOf: (verb: Asked['verb'] | 'knock', who: string) => Mishap | undefined): void;
  /** Runs while the next card to somebody is under way: it is made, and not yet known to be there. */
  during(verb: Asked['verb'], who: string, meanwhile: () => Promise<void>): void;
  /** The cards that stand with somebody, in the order they came. */
  shownTo(who: string): Notice[];
  /** The card that stands under an id; null when there is none. */
  card(activityId: string): Notice | null;
  /** What was sent to somebody, or to all: kinds of notice in the order they were sent, updates left out. */
  sentTo(who?: string): Notice[];
  /** Forgets what was asked so far; the cards stay where they are. */
  forget(): void;
}

/** `nameOf` tells whose chat an address is. */
export function fakeMessenger(now: () => Instant): FakeMessenger {
  const mishaps = new Map<string, Mishap[]>();
  const meanwhiles = new Map<string, (() => Promise<void>)[]>();
  const cards = new Map<string, Shown>();
  let asked: Asked[] = [];
  let otherwise: (verb: Asked['verb'] | 'knock', who: string) => Mishap | undefined = () => undefined;
  const knocked: FakeMessenger['knocked'] = [];
  const inChannel: ChannelMember[] = [];
  let ids = 0;

  async function act(verb: Asked['verb'], to: Address, notice: Notice, activityId: string): Promise<Sent> {
    const who = nameOf(to);
    const key = `${verb} ${who}`;
    await meanwhiles.get(key)?.shift()?.();
    const mishap = mishaps.get(key)?.shift() ?? otherwise(verb, who);
    const outcome = mishap?.kind ?? 'sent';
    asked.push({ at: now(), verb, who, to, notice, outcome });
    if (mishap === undefined || mishap.kind === 'dies' || (mishap.kind === 'ambiguous' && mishap.arrives))
      cards.set(activityId, { who, notice });
    if (mishap?.kind === 'gone') cards.delete(activityId);
    return answerTo(mishap, to, activityId);
  }
  function answerTo(mishap: Mishap | undefined, to: Address, activityId: string): Sent {
    if (mishap === undefined) {
      const { conversationId, serviceUrl } = to.kind === 'channel' ? to.tie : to.chat;
      return { kind: 'sent', conversationId, serviceUrl, activityId };
    }
    switch (mishap.kind) {
      case 'dies':
        throw new Error('the process died');
      case 'later':
        return { kind: 'later', seconds: mishap.seconds, code: mishap.code ?? 'throttled' };
      case 'ambiguous':
        return { kind: 'ambiguous', code: 'test-ambiguous' };
      default:
        return { kind: mishap.kind, code: mishap.code ?? `test-${mishap.kind}` };
    }
  }
  const plan = (key: string, more: Mishap[]) => mishaps.set(key, [...(mishaps.get(key) ?? []), ...more]);

  return {
    get asked() {
      return asked;
    },
    send: (to, notice) => {
      ids += 1;
      return act('send', to, notice, `card-${ids}`);
    },
    update: (to, activityId, notice) => act('update', to, notice, activityId),
    inChannel,
    members: async (tie) => {
      const mishap = mishaps.get('send members')?.shift();
      if (mishap === undefined) return { kind: 'members', members: [...inChannel] };
      const failed = answerTo(mishap, { kind: 'channel', tie, language: 'da' }, '');
      return failed.kind === 'sent' ? { kind: 'ambiguous', code: 'noAnswer' } : failed;
    },
    knock: async (to) => {
      const who = nameOf(to);
      const mishap = mishaps.get(`knock ${who}`)?.shift() ?? otherwise('knock', who);
      if (mishap?.kind === 'dies') throw new Error('the process died');
      knocked.push({ at: now(), who, outcome: mishap?.kind ?? 'sent' });
      return answerTo(mishap, to, '');
    },
    knocked,
    nextKnock: (who, ...more) => plan(`knock ${who}`, more),
    next: (who, ...more) => plan(`send ${who}`, more),
    nextUpdate: (who, ...more) => plan(`update ${who}`, more),
    decide: (mishapOf) => {
      otherwise = mishapOf;
    },
    during: (verb, who, meanwhile) => {
      const key = `${verb} ${who}`;
      meanwhiles.set(key, [...(meanwhiles.get(key) ?? []), meanwhile]);
    },
    shownTo: (who) => [...cards.values()].filter((card) => card.who === who).map(({ notice }) => notice),
    card: (activityId) => cards.get(activityId)?.notice ?? null,
    sentTo: (who) =>
      asked
        .filter(
          (one) => one.verb === 'send' && one.outcome === 'sent' && (who === undefined || one.who === who),
        )
        .map(({ notice }) => notice),
    forget: () => {
      asked = [];
    },
  };
}

const CHAT = 'chat-of-';

/** The conversation of somebody's chat, by a name that tells whose it is. */
export function conversationOf(who: string): string {
  return `${CHAT}${who}`;
}

function nameOf(to: Address): string {
  const { conversationId } = to.kind === 'channel' ? to.tie : to.chat;
  return conversationId.startsWith(CHAT) ? conversationId.slice(CHAT.length) : conversationId;
}
