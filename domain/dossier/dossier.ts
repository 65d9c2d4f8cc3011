import { z } from 'zod';
import { Board } from '../board/board';
import { Deadline } from '../calendar/deadline';
import { Instant, SeatId } from '../ids';
import { DecisionNumber } from '../register/decisionNumber';
import { EndedEntry, Entry } from '../register/entry';
import { NamelessEvent } from '../register/withholdIdentity';
import { Change } from '../round/amendment';
import { Choice } from '../round/choice';
import { Mark } from '../round/mark';
import { Given, KeptMail } from '../round/onBehalf';
import { Proposal } from '../round/proposal';
import { Closed } from '../round/round';
import { SeatInCase } from '../round/seat';
import { Handover } from '../round/standIn';

/** The shape of a dossier. Changed in a way that older readers do not understand, it gets another number. */
export const DOSSIER_SCHEMA = 'votum.dossier/1';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(1);

/** Who did something, by name and seat, and never by what Teams knows them as. */
export const DossierBy = z.strictObject({
  kind: z.enum(['seat', 'secretariat', 'contact', 'substitute', 'operator', 'votum']),
  seatId: SeatId.nullable(),
  /** As the roster had it when the dossier was made; null for Votum, and for someone who has left the board since. */
  name: z.string().nullable(),
});
export type DossierBy = z.infer<typeof DossierBy>;

/** An event of the case as the register's record hashes it, with the name of who did it. */
export const DossierEvent = NamelessEvent.extend({ name: z.string().nullable() });
export type DossierEvent = z.infer<typeof DossierEvent>;

/** A seat as it was frozen into the case and sealed with it: the roster, and the answer in force. */
export const DossierSeat = SeatInCase.omit({
  identities: true,
  handover: true,
  // What presses on cards were held against, and what the events tell better.
  floor: true,
  lateAnswers: true,
  previous: true,
}).extend({ handover: Handover.omit({ identities: true }).nullable() });
export type DossierSeat = z.infer<typeof DossierSeat>;

/** The case as it closed: wording in force, deadline, frozen rules with who set them, extensions, ending. */
export const DossierCase = Closed.omit({
  createdAt: true,
  reminders: true,
  tellAt: true,
  tellWhenAllAnswered: true,
  // How the wording came to be is told of every version.
  amended: true,
  corrected: true,
  amending: true,
});
export type DossierCase = z.infer<typeof DossierCase>;

/** A file in the dossier: a paper of the case, or the mail an answer came in. `file`: where it lies in the zip. */
export const DossierFile = z.strictObject({
  kind: z.enum(['paper', 'mail']),
  name: z.string(),
  sha256,
  bytes: z.int().min(0),
  file: z.string(),
});
export type DossierFile = z.infer<typeof DossierFile>;

/** A wording the board was asked about, with its papers: as it was sent out, amended, or mended without a new version. */
export const Wording = z.strictObject({
  kind: z.enum(['opened', 'amended', 'corrected']),
  version: count,
  at: Instant,
  by: DossierBy,
  proposal: Proposal,
  fingerprint: sha256,
  /** Null for a slip that was mended: the deadline stayed. */
  deadline: Deadline.nullable(),
  reason: z.string().nullable(),
  changes: z.array(Change),
});
export type Wording = z.infer<typeof Wording>;

/** This version came to whoever answers for this seat. */
export const Delivery = z.strictObject({ seatId: SeatId, version: count, at: Instant });
export type Delivery = z.infer<typeof Delivery>;

/**
 * An answer as it was given, the earlier ones too. `standing`: what became of it. `lapsed`: the case was amended since;
 * `replaced`: the seat has answered again; `setAside`: because of a possible disqualification; `disputed`: recorded, and not the member's;
 * `late`: after the deadline or the closing, kept as a remark and never counted.
 */
export const DossierAnswer = z.strictObject({
  seatId: SeatId,
  /** Its number on the seat; null for one that came too late. */
  answer: count.nullable(),
  version: count.nullable(),
  choice: Choice,
  comment: z.string(),
  at: Instant,
  by: DossierBy,
  /** How the secretariat got it, where it recorded the answer for the member. */
  onBehalf: Given.nullable(),
  /** The mail it came in, where that was kept. */
  mail: KeptMail.nullable(),
  /** When the member said of a recorded answer that it is his, or that it is not. */
  confirmedAt: Instant.nullable(),
  disputedAt: Instant.nullable(),
  /** The answer of an earlier version, upheld on this one. */
  upheld: z.boolean(),
  standing: z.enum(['inForce', 'lapsed', 'replaced', 'setAside', 'disputed', 'late']),
});
export type DossierAnswer = z.infer<typeof DossierAnswer>;

/** Something that was said about the case, and what became of it. */
export const DossierRemark = z.strictObject({
  seatId: SeatId,
  /** The number of its event on the seat. */
  said: count,
  kind: z.enum(['answer', 'own', 'late']),
  at: Instant,
  contact: z.literal(true).exactOptional(),
  substitute: z.string().exactOptional(),
  version: count,
  text: z.string(),
  choice: Choice.nullable(),
  standing: z.enum(['inForce', 'lapsed', 'replaced']),
  mark: Mark.nullable(),
});

/** A question to the secretariat, and what was answered to everyone who takes part. */
export const Question = z.strictObject({
  seatId: SeatId,
  asked: count,
  at: Instant,
  by: DossierBy,
  text: z.string(),
  answers: z.array(z.strictObject({ at: Instant, by: DossierBy, text: z.string() })),
});
export type Question = z.infer<typeof Question>;

/** What is told from the events alone, for those who read; `checkDossier` makes it again and compares. */
export const Told = z.strictObject({
  wordings: z.array(Wording),
  deliveries: z.array(Delivery),
  reminders: z.array(z.strictObject({ at: Instant, reminder: z.string(), seats: z.array(SeatId) })),
  answers: z.array(DossierAnswer),
  remarks: z.array(DossierRemark),
  questions: z.array(Question),
});
export type Told = z.infer<typeof Told>;

/** Everything a board's archive needs to know of one decision, and everything its outcome is computed from. */
export const Dossier = z.strictObject({
  schema: z.literal(DOSSIER_SCHEMA),
  board: z.strictObject({
    id: Board.shape.id,
    name: Board.shape.name,
    shortName: Board.shape.shortName,
    language: Board.shape.language,
    sample: Board.shape.sample,
    calendar: Board.shape.calendar,
  }),
  /** `2025-1`. */
  number: z.string(),
  case: DossierCase,
  seats: z.array(DossierSeat),
  ...Told.shape,
  files: z.array(DossierFile),
  outcome: z.strictObject({
    /** The engine that gave the verdict; null where the case did not end with one. */
    engine: z.int().nullable(),
    /** The verdict as it is read aloud. */
    sentence: z.strictObject({ da: z.string(), en: z.string() }),
  }),
  register: z.strictObject({
    entry: EndedEntry.extend({ number: DecisionNumber }),
    /** What came after in the register and bears on it: the entry that annuls it, and those that take its place. */
    later: z.array(Entry),
  }),
  events: z.array(DossierEvent),
});
export type Dossier = z.infer<typeof Dossier>;

/** A dossier beside the document it was read from: what a record hashes is the document, and not what is read into it. */
export interface ReadDossier {
  dossier: Dossier;
  document: unknown;
}
