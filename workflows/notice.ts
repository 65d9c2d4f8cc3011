import type { Meeting } from '../domain/agenda/meeting';
import type { Board } from '../domain/board/board';
import type { ChannelLook, ChannelMember } from '../domain/board/channelLook';
import type { IdentityClaim, OnRoster } from '../domain/board/identityClaim';
import type { Role } from '../domain/board/roles';
import type { Identity, RoundId } from '../domain/ids';
import type { Language } from '../domain/language';
import type { EndedEntry } from '../domain/register/entry';
import type { CaseView } from '../domain/round/caseView';
import type { By } from '../domain/round/events';
import type { ToJournalise } from '../domain/round/journal';
import type { ReadyCase } from '../domain/round/readForm';
import type { Remark } from '../domain/round/remarks';
import type { SeatLine } from '../domain/round/seatLine';
import type { AnsweredCase } from './identities/answeredBy';
import type { DraftNews, RunNews, Undelivered } from './outbox';
import type { ChannelTie, PersonalChat } from './ports';

/** What a recipient is shown. Plain data; the bot makes the card in the recipient's language. */
export type Notice =
  /** The case's own card, as `view.viewer` may see it. `lead` is why it comes now. */
  | {
      kind: 'case';
      view: CaseView;
      lead:
        | 'new'
        | 'reminder'
        | 'update'
        | 'trial'
        | 'amended'
        | 'recusal'
        | 'ruling'
        | 'recorded'
        | 'handedOver'
        | 'handedBack';
    }
  /** The card that follows a case for those who run it. */
  | { kind: 'run'; view: CaseView }
  /** A case that has not been sent out, told to the chairs or back to the secretariat. */
  | {
      kind: 'draftNews';
      news: DraftNews;
      board: Board;
      roundId: RoundId;
      title: string;
      ready: ReadyCase | null;
      text: string;
      /** The bodies whose chairs have released it. */
      releasedBy: string[];
    }
  /** Told to those who run cases. */
  | {
      kind: 'news';
      view: CaseView;
      news: Exclude<RunNews, DraftNews>;
      seat: SeatLine | null;
      text: string;
      asked: number;
      /** The contact person or substitute who said it, where it was not the seat's own. */
      from?: string;
    }
  /** The result, with its entry once the register has it. */
  | {
      kind: 'outcome';
      view: CaseView;
      entry: EndedEntry | null;
      /** For those who run the case; empty for everyone else. */
      remarks: Remark[];
    }
  | {
      kind: 'answerToAll';
      /** A question, answered to everyone; or a remark, answered to the one who made it. */
      about: 'question' | 'remark';
      view: CaseView;
      question: string;
      answer: string;
      askedBy: string;
    }
  | { kind: 'agenda'; board: Board; meeting: Meeting }
  /** Something could not be sent, and why, in a code of Votum's. `whom` is null for the board's channel. */
  | {
      kind: 'undelivered';
      board: Board;
      about: { roundId: RoundId; title: string } | null;
      what: Undelivered;
      whom: { name: string; body: string } | null;
      code: string;
      mustAct: boolean;
    }
  /** Who sits in the board's channel without being on its roster. */
  | { kind: 'unseated'; board: Board; look: Pick<ChannelLook, 'at' | 'unseated' | 'more'> }
  /**
   * Members who cannot be reached in 1:1 are told, in the channel, that there is a case for them. `thread` is the channel's
   * own card of the case.
   */
  | { kind: 'call'; view: CaseView; people: { userId: string; name: string }[]; thread: string | null }
  /** An account asks to be somebody on the roster. `elsewhere`: it is in another tenant than the reader's own. */
  | { kind: 'claim'; board: Board; claim: IdentityClaim; who: OnRoster; elsewhere: boolean }
  /** The reader is bound to the account this comes to. */
  | { kind: 'welcome'; board: Board; role: Role }
  /** An account was taken away; `who` is null where the person has left the roster since. */
  | {
      kind: 'unbound';
      board: Board;
      identity: Identity;
      who: OnRoster | null;
      answered: AnsweredCase[];
      by: By;
    }
  /** What is open on Monday morning; `mustAct` says whether the reader has to do anything. */
  | {
      kind: 'monday';
      board: Board;
      cases: CaseView[];
      awaitingRelease: { id: RoundId; title: string }[];
      reader: 'chair' | 'secretariat';
      toJournalise: ToJournalise;
      mustAct: boolean;
    };

/**
 * How a sending went, with a stable code of Votum's own. `later`: it was not delivered, and how long to wait, where the
 * channel said so. `ambiguous`: it may have arrived. `unreachable`: it will not, until something is done about it.
 * `gone`: it never will.
 */
export type Sent =
  | { kind: 'sent'; conversationId: string; activityId: string; serviceUrl: string }
  | { kind: 'later'; seconds: number | null; code: 'throttled' | 'busy' | 'notAccepted' }
  | { kind: 'ambiguous'; code: string }
  | { kind: 'unreachable'; code: string }
  | { kind: 'gone'; code: string };

/** Where a notice goes, and the language it is read in. */
export type Address =
  | { kind: 'channel'; tie: ChannelTie; language: Language }
  | { kind: 'person'; chat: PersonalChat; language: Language };

/**
 * Sends cards, and brings posted ones to the latest state. Never throws for what a channel can answer. A conversation that
 * is not found is looked up anew, and a card that is too big made shorter, once.
 */
export interface Messenger {
  send(to: Address, notice: Notice): Promise<Sent>;
  update(to: Address, activityId: string, notice: Notice): Promise<Sent>;
  /** Everyone in a board's channel, bots aside, five thousand at the most. */
  members(
    tie: ChannelTie,
  ): Promise<{ kind: 'members'; members: ChannelMember[] } | Exclude<Sent, { kind: 'sent' }>>;
  /** Asks whether the channel takes messages there, with something that leaves no trace. */
  knock(to: Address): Promise<Sent>;
}
