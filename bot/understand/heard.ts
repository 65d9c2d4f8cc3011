import type { BodyKind } from '../../domain/board/board';
import type { Choice } from '../../domain/round/choice';

/** What a person only wants to know. */
export type ReadingIntent =
  | 'status'
  | 'outstanding'
  | 'answers'
  | 'comments'
  | 'outlook'
  | 'whatif'
  | 'quorum'
  | 'deadline'
  | 'deadline.calc'
  | 'outcome'
  | 'decision.find'
  | 'paragraph'
  | 'papers'
  | 'diff'
  | 'mine'
  | 'next-meeting'
  | 'next-agenda'
  | 'rules'
  | 'help'
  | 'journal'
  | 'identities'
  | 'export';

/** What a person wants done. Text alone never does it: each of these opens a card to confirm on. */
export type DoingIntent =
  | 'answer.offer'
  | 'round.start'
  | 'round.remind'
  | 'round.extend'
  | 'round.close'
  | 'round.withdraw'
  | 'to-meeting'
  | 'notify.set'
  | 'ask'
  | 'comment'
  | 'recuse'
  | 'record-answer'
  | 'journal.record'
  | 'decision.void'
  | 'agenda.publish'
  | 'agenda.import'
  | 'channel.tie';

export type Intent = ReadingIntent | DoingIntent;

/** An item's number as the board writes it: 6/25 is `{ seq: 6, year: 2025 }`. */
export interface ItemNumber {
  seq: number;
  year: number;
}

export interface HeardSeat {
  id: string;
  body: string;
  /** What "regionerne" and "ministeriet" are matched on. */
  kind?: BodyKind;
  /** Lets "formanden" be found. */
  chair?: boolean;
  aliases: string[];
  /** Whoever sits there now; the first word of a name is the first name. */
  people: { name: string }[];
}

export interface HeardCase {
  id: string;
  title: string;
  item?: ItemNumber;
  status: 'draft' | 'awaitingRelease' | 'open' | 'closed';
  /** ISO instant; soonest comes first where several cases are meant. */
  deadlineAt?: string;
}

/** All that is known while listening; `understand` reads nothing else. */
export interface Hearing {
  seats: readonly HeardSeat[];
  /** Only cases the person may know of. */
  cases: readonly HeardCase[];
  /** Items of the meetings on file, so that a sentence can start a case from one that has none yet. */
  items?: readonly (ItemNumber & { title: string })[];
  /** The case last shown in this conversation, left out when that is more than 30 minutes ago. */
  lastShown?: string;
  /** The person's own seat: what its member tells of it is an own answer, not one to record for another. */
  mySeat?: string;
  /** Cases that await this person's own answer. */
  awaitingMe: readonly string[];
  /** The board's own words for one thing: `['HPC', 'supercomputer']`. */
  synonyms: readonly (readonly string[])[];
  /** Today in the board's zone, `YYYY-MM-DD`. */
  today: string;
  /** Whether the person directs cases (chair or secretariat): a bare "stop" means something else to a member. */
  directs?: boolean;
}

/** Which case is meant. */
export type CaseRef =
  /** No case is needed, or none is there to be meant. */
  | { kind: 'none' }
  | { kind: 'one'; id: string }
  /** Soonest deadline first. A reading intent lists them; a doing one asks which. */
  | { kind: 'several'; ids: string[] }
  /** Words (or an item number) that no case answers to; `near` are the titles that resemble them. */
  | { kind: 'notFound'; words: string; near: string[] };

/** Whose seat is meant. */
export type SeatRef =
  | { kind: 'one'; id: string }
  /** Named one by one, or as a group: "regionerne" has `of: 'region'`. */
  | { kind: 'several'; ids: string[]; of?: BodyKind | 'chairs' }
  /** A name was typed in a person's place and nobody bears it. Never read as "everybody". */
  | { kind: 'notFound'; words: string };

/** A date with how it bounds: `before` ends the day before it, `by` ends on it, `from` counts from it. */
export interface DateRef {
  date: string;
  bound: 'by' | 'before' | 'from';
  /** `HH:MM`, only where a clock time was typed. */
  time?: string;
}

/** The answers of a written approval, and those of minutes and of silence procedures. */
export type HeardChoice = Choice;

/** What "what if" supposes. */
export type Supposition =
  | { kind: 'silence' }
  | { kind: 'answer'; choice: HeardChoice }
  | {
      kind: 'deed';
      intent: 'round.close' | 'round.extend' | 'round.withdraw' | 'round.remind' | 'to-meeting';
    };

/** A shade of an intent that its answer depends on. */
export type Detail =
  /** `papers`: they can't be opened: the secretariat is told. */
  | 'cannot-open'
  /** `mine`: wants to change the answer. */
  | 'pressed-wrong'
  /** `help`: wants no more reminders. */
  | 'stop-reminders'
  /** `ask`: may someone else answer for me? */
  | 'substitute'
  /** `decision.find`: wants the date. */
  | 'when'
  /** `round.start`: høring; ask whether answers or remarks are wanted. */
  | 'hearing'
  /** `round.start`: minutes, for approval. */
  | 'minutes';

/** How an answer given outside Votum came in. */
export type Means = 'phone' | 'written' | 'spoken';

/** What was told of where something is journalised; `decision` is the number of a decision, `2025-1`. */
export interface HeardReceipt {
  decision?: string;
  caseNo?: string;
  docNo?: string;
  date?: string;
}

export interface HeardIntent {
  kind: 'intent';
  intent: Intent;
  case: CaseRef;
  /** The reply begins with yes or no. */
  yesNo: boolean;
  seat?: SeatRef;
  date?: DateRef;
  /** N working days ("7 arbejdsdage"). */
  workingDays?: number;
  /** N calendar days; with `round.extend` added to the deadline ("en uge mere" is 7). */
  days?: number;
  item?: ItemNumber;
  /** Words to search for, the subject of a new case, or the whole question for `ask` and `comment`, as typed. */
  query?: string;
  /** The board's other words for what `query` names. */
  alsoSearch?: string[];
  choice?: HeardChoice;
  means?: Means;
  /** With `journal.record`. */
  receipt?: HeardReceipt;
  /** With `decision.void`: its number. */
  decision?: string;
  suppose?: Supposition;
  detail?: Detail;
  /** The language of the words, where they are clearly of one; the person's locale still decides the reply. */
  language?: 'da' | 'en';
}

export type Heard =
  | HeardIntent
  /** A word that can mean two things done: show both, likeliest first. */
  | {
      kind: 'choose';
      between: Intent[];
      case: CaseRef;
      seat?: SeatRef;
      date?: DateRef;
      language?: 'da' | 'en';
    }
  /** Two or more people or bodies answer to the words: ask which. */
  | {
      kind: 'ambiguousSeat';
      intent: Intent;
      words: string;
      ids: string[];
      case: CaseRef;
      language?: 'da' | 'en';
    }
  /** Say nothing: "ok" when no card awaits, "tak". */
  | { kind: 'silence' }
  /** Not understood: the three likeliest. */
  | { kind: 'unknown'; likely: [Intent, Intent, Intent]; language?: 'da' | 'en' };
