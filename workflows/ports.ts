import type { Meeting } from '../domain/agenda/meeting';
import type { Board } from '../domain/board/board';
import type { BoardEvent, BoardRecord } from '../domain/board/boardEvents';
import type { ChannelLook } from '../domain/board/channelLook';
import type { IdentityClaim } from '../domain/board/identityClaim';
import type { BoardId, Identity, Instant, OperationId, RoundId, SeatId } from '../domain/ids';
import type { WholeRecord } from '../domain/register/caseRecord';
import type { EndedEntry, Entry, RegisterHead } from '../domain/register/entry';
import type { RoundEvent } from '../domain/round/events';
import type { ItemRef } from '../domain/round/proposal';
import type { Round } from '../domain/round/round';
import type { SeatInCase } from '../domain/round/seat';
import type { Outbox, Recipient, StreamId } from './outbox';

/** A stored thing with the ETag it was read under. Every later write of it carries that ETag. */
export interface Stored<T> {
  value: T;
  etag: string;
}

/**
 * What a write came to. `conflict`: somebody else wrote first, so read again and decide again.
 * `unanswered`: the store did not answer and does not hold it, though it may still arrive: decide again under the same
 * operation, and do not say that it is not done.
 * `unknown`: the store did not answer in time; the truth must be read before anything is said.
 */
export type Committed = 'committed' | 'conflict' | 'unanswered' | 'unknown';

export interface Clock {
  now(): Instant;
}

export interface Ids {
  /** A fresh ULID; its time part follows the clock port. */
  ulid(): string;
}

/** A board's roster and rules, one document a board, found by id or by the identity of someone on it. */
export interface Boards {
  read(id: BoardId): Promise<Stored<Board> | null>;
  list(): Promise<Board[]>;
  /** Boards whose roster holds this identity. */
  ofIdentity(identity: Identity): Promise<BoardId[]>;
  /** Boards whose roster holds this e-mail address (lower case). */
  ofEmail(email: string): Promise<BoardId[]>;
  /**
   * `etag` null creates. The roster's index rows are written before the board, so a person may be listed too early
   * but never missing.
   */
  save(board: Board, etag: string | null, recorded?: Recorded): Promise<Committed>;
  /** `etag` is null, and the record empty, while nothing is recorded of the board. */
  readRecord(id: BoardId): Promise<ReadRecord>;
  /** In the order of commit. */
  readEvents(id: BoardId): Promise<BoardEvent[]>;
  /** What happened to a board without its roster being changed. */
  record(id: BoardId, recorded: Recorded): Promise<Committed>;
}

export interface ReadRecord {
  value: BoardRecord;
  etag: string | null;
}

/**
 * An event of a board, and what becomes of its claims, decided on the record as it was `read`: written with the board where
 * that is changed too, all or nothing.
 */
export interface Recorded {
  read: ReadRecord;
  event: Omit<BoardEvent, 'schema' | 'n'>;
  claims?: IdentityClaim[];
}

/** Where one person is reached in 1:1, as last seen. `installed` false: the app was removed. */
export interface PersonalChat {
  identity: Identity;
  conversationId: string;
  /** The person's id in this channel, needed for mentions and refresh. */
  userId: string;
  serviceUrl: string;
  botId: string;
  locale: string | null;
  installed: boolean;
  /** Why the last sending could not reach the person: a stable code. Null when it could. */
  unreachable: string | null;
}

/** The channel of a board. Its tenant is the one the board is at home in. */
export interface ChannelTie {
  boardId: BoardId;
  conversationId: string;
  /** The team it is a channel of, where the channel said so: its members come and go. */
  teamId?: string | undefined;
  tenantId: string;
  serviceUrl: string;
  botId: string;
  tiedAt: Instant;
}

/** What was last spoken of in a conversation, so that "den" means something for half an hour. */
export interface TalkContext {
  roundId: RoundId;
  at: Instant;
}

export interface Conversations {
  personal(identity: Identity): Promise<PersonalChat | null>;
  readPersonal(identity: Identity): Promise<Stored<PersonalChat> | null>;
  /** Always overwrites: Teams moves service addresses, and the newest one seen is the right one. */
  savePersonal(chat: PersonalChat): Promise<void>;
  /** Writes what came of a sending, unless the person has been seen anew since the chat was read. */
  markPersonal(chat: PersonalChat, etag: string): Promise<Committed>;
  channelOf(boardId: BoardId): Promise<ChannelTie | null>;
  boardOf(conversationId: string): Promise<ChannelTie | null>;
  tie(channel: ChannelTie): Promise<void>;
  /** The boards tied to a channel of this team. */
  boardsOfTeam(teamId: string): Promise<BoardId[]>;
  /** Who sat in the board's channel when Votum last looked. */
  readLook(boardId: BoardId): Promise<Stored<ChannelLook> | null>;
  /** `etag` null creates. */
  saveLook(boardId: BoardId, look: ChannelLook, etag: string | null): Promise<Committed>;
  context(conversationId: string): Promise<TalkContext | null>;
  saveContext(conversationId: string, context: TalkContext): Promise<void>;
}

/** A case as read in one go. */
export interface WholeCase {
  round: Stored<Round>;
  seats: Stored<SeatInCase>[];
}

/**
 * Where cards of a case stand: all those that show the same thing in the same place, the newest last. An earlier one
 * (before a reminder) is kept up to date too, so that no card with live buttons is left behind.
 */
export interface Post {
  /** See `placeOf`. */
  place: string;
  to: Recipient;
  card: 'case' | 'run';
  conversationId: string;
  serviceUrl: string;
  activityIds: string[];
  /** Held by whoever updates the cards just now, until this time; null when free. */
  leasedUntil: Instant | null;
}

/**
 * A claim is a row that is created and never changed: who creates it has the right, and the proof, to do the thing once.
 * `key` names what, of which version, due when, for whom.
 */
export interface Claim {
  key: string;
  at: Instant;
}

/** One row of a transaction. `etag` null creates (409 when it exists); otherwise replaces under that ETag. */
export type Write =
  | { row: 'round'; value: Round; etag: string | null }
  | { row: 'seat'; value: SeatInCase; etag: string | null }
  | { row: 'event'; value: RoundEvent }
  | { row: 'out'; value: Outbox; etag: string | null }
  | { row: 'outDone'; id: string; etag: string }
  | { row: 'claim'; value: Claim }
  | { row: 'post'; value: Post; etag: string | null };

/**
 * A case as the list of its board has it: enough to tell it from the others. It is written after the case and may lag;
 * nobody decides by it, but that a case listed as sent out or ended has been.
 */
export interface ListedCase {
  id: RoundId;
  status: Round['status'];
  title: string;
  item: ItemRef | null;
  deadlineAt: Instant | null;
  closedAt: Instant | null;
  /** The number of its decision, once the register has it. */
  decision: string | null;
}

/** The cases: one partition each, so that what belongs together is written together. */
export interface Rounds {
  readHeader(id: RoundId): Promise<Stored<Round> | null>;
  /** Header and the seat that holds this identity in the frozen roster, in one read. */
  readForPress(
    id: RoundId,
    who: Identity,
  ): Promise<{ round: Stored<Round>; seat: Stored<SeatInCase> | null } | null>;
  readSeat(id: RoundId, seatId: SeatId): Promise<Stored<SeatInCase> | null>;
  readWhole(id: RoundId): Promise<WholeCase | null>;
  readEvents(id: RoundId): Promise<RoundEvent[]>;
  /** Everything the case is proved by, in one read. */
  readRecord(id: RoundId): Promise<WholeRecord>;
  /** Claims of a stream whose key begins so. */
  readClaims(stream: StreamId, prefix: string): Promise<Claim[]>;
  readPosts(stream: StreamId): Promise<Stored<Post>[]>;
  readOut(stream: StreamId, id: string): Promise<Stored<Outbox> | null>;
  readOuts(stream: StreamId): Promise<Stored<Outbox>[]>;
  /** Every case of a board, drafts included; the list may name a case a moment before it exists. */
  list(boardId: BoardId): Promise<Round[]>;
  /** The same cases as the board's list has them, in one read. */
  listed(boardId: BoardId): Promise<ListedCase[]>;
  /** Brings the list up to date with a case, where a process may have died between the two. */
  relist(id: RoundId): Promise<void>;
  /**
   * Writes all rows or none, at most 100. Recognises its own earlier write by `operation` where the transaction holds an
   * event or an outbox row, and then answers `committed`.
   */
  commit(stream: StreamId, operation: OperationId, writes: Write[]): Promise<Committed>;
}

/** Asks to be woken for an outbox row. A wake-up that finds nothing to do is normal. */
export interface Wakes {
  /** `looked`: this wake-up found nothing before, and looks once more before it gives up. */
  wake(stream: StreamId, outId: string, delaySeconds: number, options?: { looked: boolean }): Promise<void>;
}

/** The wake-ups that wait, as an operator sees them. Numbers are the store's, which are rough; hidden ones count too. */
export interface Queue {
  lengths(): Promise<{ deliver: number; poison: number }>;
  /** Queues again what the host gave up after five failures. What names no row is taken away, and counted. */
  redrive(): Promise<{ woken: { stream: StreamId; outId: string }[]; unreadable: number }>;
}

/** Something that falls due on a stream at a time. */
export interface DueRow {
  dueAt: Instant;
  stream: StreamId;
  what: 'case' | 'out' | 'monday';
  /** Parts rows of the same stream and time; the outbox id for `out`. */
  key: string;
  /** It has failed so many times and was moved back; `since` is when it was really due. */
  failed?: { since: Instant; times: number } | undefined;
}

/** The index of what is due when, in buckets of a day; written before what it points to. */
export interface Due {
  put(row: DueRow): Promise<void>;
  drop(row: DueRow): Promise<void>;
  /** What is due at `now` or earlier, oldest first. */
  upTo(now: Instant, limit: number): Promise<DueRow[]>;
  /** Puts a row aside, out of the sweep's sight, until an operator releases it. */
  setAside(row: DueRow): Promise<void>;
  /** What is put aside of the streams that begin so. */
  aside(streams: string, limit: number): Promise<DueRow[]>;
  dropAside(row: DueRow): Promise<void>;
}

/**
 * Work that does not go on by itself. `stuck`: given up after many attempts, until an operator starts it again. `held`:
 * it waits until whom it is for can be reached.
 */
export interface HaltedRow {
  why: 'stuck' | 'held';
  boardId: BoardId;
  /** Whom it is for; see `nameOf`. */
  to: string;
  stream: StreamId;
  outId: string;
  at: Instant;
  /** What stopped it: a stable code. */
  code: string;
}

/**
 * The index of such work, so that nobody has to look through every case. A row is written before the work is marked: it
 * may name what goes on all the same, or is done, and whoever finds it so drops it.
 */
export interface Halted {
  put(row: HaltedRow): Promise<void>;
  drop(row: HaltedRow): Promise<void>;
  /** Of every board, of one, or of one recipient there. */
  list(why: HaltedRow['why'], boardId?: BoardId, to?: string): Promise<HaltedRow[]>;
}

/** Whom something is sent to. `card` names the posted card that is updated; absent for a new one. */
export interface Sending {
  tenantId: string;
  conversationId: string;
  card?: string;
}

/**
 * Keeps what is sent within the channel's limits, over all processes and in real time: a desk's clock may be moved, the
 * channel's is not.
 */
export interface Pace {
  /**
   * Takes a turn, and waits for one that is about a second away. `later`: none was taken, come again after so many
   * seconds.
   */
  take(sending: Sending): Promise<{ kind: 'now' } | { kind: 'later'; seconds: number }>;
  /** Nobody sends to the tenant for so long: the channel has asked for it. */
  pause(tenantId: string, seconds: number): Promise<void>;
}

/**
 * What somebody asks of Votum, each kind with a budget of its own. `answer`: a member's own answer, so that nothing else he
 * did stands in its way. `refresh`: what a client asks by itself. `send`: what goes out to others. `heavy`: files and whole
 * papers. `stranger`: whoever is on no roster. `act`: everything else.
 */
export const EFFORTS = ['answer', 'refresh', 'act', 'heavy', 'send', 'stranger'] as const;
export type Effort = (typeof EFFORTS)[number];

/**
 * `allowed`: `again` says how long ago (ms) this very activity was allowed before; Teams has sent it again, and it costs
 * nothing. `over`: the budget named is spent, and the next turn comes in so many whole seconds; `first` once a minute.
 */
export type Allowance =
  | { kind: 'allowed'; again: number | null }
  | { kind: 'over'; effort: Effort; seconds: number; first: boolean };

/**
 * Counts what each person asks for, over all processes and in real time. The verdict comes after one read, and what it
 * costs is written meanwhile, so that whoever asks waits for no further round trip: as many as ask at the same instant in
 * different processes may all be allowed, once. A store that fails lets everyone through. Neither promise is rejected.
 */
export interface Limits {
  /** A stranger whose budget is spent is `over` for every effort. */
  take(
    who: Identity,
    effort: Effort,
    activityId: string | null,
  ): { verdict: Promise<Allowance>; counted: Promise<void> };
}

/** Every row of a register as it stands; what cannot be read is null and not left out. */
export interface RegisterRows {
  head: RegisterHead | 'unreadable' | null;
  entries: { position: number; entry: Entry | null }[];
  /** Of each case that was entered, where. */
  marks: { roundId: RoundId | null; position: number | null }[];
}

/** An ended case of the register that was not journalised when this was last known. */
export interface Unjournalised {
  boardId: BoardId;
  roundId: RoundId;
  /** The date of its entry. */
  since: string;
}

/** The decision register of a board. */
export interface Register {
  head(boardId: BoardId): Promise<Stored<RegisterHead> | null>;
  /** The entry of a case's end. */
  ofRound(boardId: BoardId, roundId: RoundId): Promise<EndedEntry | null>;
  /** In the order of the chain. */
  list(boardId: BoardId): Promise<Entry[]>;
  readRows(boardId: BoardId): Promise<RegisterRows>;
  /** Head and entry in one transaction; with the end of a case its mark, and that it is not journalised. */
  append(head: RegisterHead, etag: string | null, entry: Entry): Promise<Committed>;
  /** Oldest first. The case itself knows whether it is still so. */
  unjournalised(boardId: BoardId): Promise<Unjournalised[]>;
  /** Takes a case off that list; one that is not on it is left as it is. */
  journalised(boardId: BoardId, roundId: RoundId): Promise<void>;
}

/** A meeting as the secretariat keeps it: a draft until its agenda is sent out. */
export interface MeetingRecord {
  boardId: BoardId;
  meeting: Meeting;
  status: 'draft' | 'sentOut';
  importedAt: Instant;
  /** How many times its paper has been read or corrected; absent for once. */
  revision?: number | undefined;
  /** When the minutes were approved in writing (date in the board's zone), and by which decision. */
  approved?: MinutesApproved | undefined;
}

export interface MinutesApproved {
  roundId: RoundId;
  date: string;
  decision: string;
  /** With corrections that were accepted. */
  corrected: boolean;
}

/**
 * Something that waits for the next agenda: a case to be decided there, or a decision to be told of. It points at its case;
 * what the agenda says of it is read from there, so that a remark marked for the minutes later is in it too.
 */
export interface CarriedItem {
  id: string;
  boardId: BoardId;
  kind: 'information' | 'decision';
  title: string;
  roundId: RoundId | null;
  at: Instant;
  /** The number of the decision to be told of; null for a case without one. */
  decision: string | null;
  /** Taken off the list: it stands on the agenda of this meeting, or somebody took it off by hand (null). */
  off: { at: Instant; meetingId: string | null } | null;
}

export interface Meetings {
  read(boardId: BoardId, meetingId: string): Promise<Stored<MeetingRecord> | null>;
  list(boardId: BoardId): Promise<MeetingRecord[]>;
  save(record: MeetingRecord, etag: string | null): Promise<Committed>;
  /** Puts an item on the list once; carried again, the first stays as it is. */
  carry(item: CarriedItem): Promise<void>;
  /** Every item that was ever carried, those taken off too, in the order they came. */
  carried(boardId: BoardId): Promise<Stored<CarriedItem>[]>;
  saveCarried(item: CarriedItem, etag: string): Promise<Committed>;
}

/** The papers Votum holds a copy of, found by their own fingerprint. */
export interface Papers {
  put(
    boardId: BoardId,
    name: string,
    contentType: string,
    bytes: Uint8Array,
  ): Promise<{ id: string; sha256: string; bytes: number }>;
  get(boardId: BoardId, id: string): Promise<{ name: string; contentType: string; bytes: Uint8Array } | null>;
}

/** Measures how long work takes, for whoever watches over it. Names and fields are codes and ids, as in the log. */
export interface Trace {
  /** `parent`: what called, as a W3C `traceparent`. */
  span<T>(name: string, fields: Record<string, string>, work: () => Promise<T>, parent?: string): Promise<T>;
}

/** A static message with fields. Never a name, a title or a comment. */
export interface Log {
  info(message: string, fields?: Record<string, string | number | boolean>): void;
  warn(message: string, fields?: Record<string, string | number | boolean>): void;
  error(message: string, fields?: Record<string, string | number | boolean>): void;
}
