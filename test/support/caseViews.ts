import { Board } from '../../domain/board/board';
import { type Instant, RoundId, SeatId } from '../../domain/ids';
import { type CaseView, caseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { stopCase } from '../../domain/round/endCase';
import type { CaseForm } from '../../domain/round/form';
import type { ClosedRound, SentRound } from '../../domain/round/round';
import type { SeatInCase } from '../../domain/round/seat';
import type { Viewer } from '../../domain/round/viewer';
import { aBoard, aClosedCase, anIdentity, anOpenCase, aSeat } from './builders';

// A case as the board's own papers describe one, told by invented persons.

/** Sent out on Wednesday 28 May 2025 at 9.00; seven working days end on Wednesday 11 June. */
export const sentAt: Instant = '2025-05-28T07:00:00.000Z';
/** Monday 2 June 2025 at 10.14. */
export const answeredAt: Instant = '2025-06-02T08:14:00.000Z';
/** Tuesday 10 June 2025 at 9.00: the deadline is tomorrow. */
export const dayBefore: Instant = '2025-06-10T07:00:00.000Z';
/** Wednesday 11 June 2025 at 8.00: the deadline is today. */
export const lastDay: Instant = '2025-06-11T06:00:00.000Z';
/** Ten seconds after midnight: the deadline has passed and nothing is sealed. */
export const justPassed: Instant = '2025-06-11T22:00:10.000Z';
/** Half a minute after the deadline. */
export const sealedAt: Instant = '2025-06-11T22:00:30.000Z';
/** Thursday 12 June 2025 at 8.00, when the result is told. */
export const toldAt: Instant = '2025-06-12T06:00:00.000Z';

const seat = (n: number, id: string, body: string, name: string, more = {}) =>
  aSeat(n, { id: SeatId.parse(id), body, person: { name, identities: [anIdentity(n)] }, ...more });

/** An invented board: five votes, two of them co-chairs, and an observer. No rule of it is set. */
export const genomeBoard: Board = aBoard({
  id: Board.shape.id.parse('prove-bestyrelsen'),
  name: 'Prøvebestyrelsen for drift af databasen',
  shortName: 'Prøvebestyrelsen',
  seats: [
    seat(1, 'ministeriet', 'Prøveministeriet', 'Agnete Frostholm', { chair: true, bodyKind: 'ministry' }),
    seat(2, 'region-nord', 'Region Nordvig', 'Birger Langelund', { chair: true, bodyKind: 'region' }),
    seat(3, 'region-syd', 'Region Sydvig', 'Conni Ravnkilde', { bodyKind: 'region' }),
    seat(4, 'centret', 'Prøvecentret', 'Dagmar Thorslund', { bodyKind: 'centre' }),
    seat(5, 'foreningen', 'Foreningen af prøveregioner', 'Ejgil Vesterby', { bodyKind: 'association' }),
    seat(6, 'universitetet', 'Prøveuniversitetet', 'Frida Holtegaard', {
      vote: false,
      bodyKind: 'university',
    }),
  ],
});

const form: Partial<CaseForm> = {
  title: 'Årshjul og budget for drift af infrastrukturen 2025, opdateret',
  question:
    'Det indstilles, at bestyrelsen godkender opdateret årshjul og budget for drift af infrastrukturen i 2025 med de ændringer, der blev drøftet på mødet.',
  text: 'Bestyrelsen drøftede årshjul og budget på mødet den 7. maj 2025.\n\nSekretariatet har indarbejdet bemærkningerne:\n- Budgettet er på 92,9 mio. kr.\n- Tabel 2 er rettet.',
  item: { meetingId: '2025-1', seq: 6, year: 2025 },
  links: 'Årshjul og budget 2025 | https://bestyrelse.example/aarshjul-og-budget',
  files: [
    {
      kind: 'file',
      id: 'bilag-3',
      name: 'Bilag 3 Budget 2025.pdf',
      sha256: '3f2a91c0'.padEnd(64, '7'),
      bytes: 245_770,
      url: null,
    },
  ],
};

const changes = [
  { target: 'Årshjulet, afsnit 4', from: 'to møder i 2025', to: 'tre møder i 2025' },
  { target: '', from: 'Infrastruktur', to: 'IT-infrastruktur' },
];

export interface CaseSetup {
  board?: Board;
  answers?: Record<string, Choice>;
  comments?: Record<string, string>;
  recused?: string[];
  form?: Partial<CaseForm>;
  round?: Partial<SentRound>;
  withChanges?: boolean;
}

/** A case in progress on the invented board. */
export function aSentCase(setup: CaseSetup = {}): { board: Board; round: SentRound; seats: SeatInCase[] } {
  const board = setup.board ?? genomeBoard;
  const recused = (setup.recused ?? []).map((id) => SeatId.parse(id));
  const { round, seats } = anOpenCase(board, {
    id: RoundId.parse('prove-bestyrelsen.01JWB0K0R0AAAAAAAAAAAAAAAA'),
    now: sentAt,
    form: { ...form, recused, ...setup.form },
    answers: setup.answers ?? {},
  });
  const proposal = { ...round.proposal, changes: setup.withChanges === false ? [] : changes };
  return {
    board,
    round: { ...round, proposal, ...setup.round } as SentRound,
    seats: seats.map((one) => withComment(one, setup.comments?.[one.seatId])),
  };
}

function withComment(seatInCase: SeatInCase, comment: string | undefined): SeatInCase {
  const { answer } = seatInCase;
  if (answer === null) return seatInCase;
  return { ...seatInCase, answer: { ...answer, at: answeredAt, comment: comment ?? answer.comment } };
}

/** The same case, ended at its deadline by its rules. */
export function aDecidedCase(setup: CaseSetup = {}, decision: string | null = '2025-1') {
  const { board, round, seats } = aSentCase(setup);
  if (round.status !== 'open') throw new Error('the case is closed already');
  const ended = aClosedCase(board, { round, seats, events: [] }, { now: sealedAt });
  const tellAt = toldAt;
  const number = ended.round.ending.kind === 'decided' && isNumbered(ended.round) ? decision : null;
  return { board, round: { ...ended.round, tellAt, decision: number }, seats: ended.seats };
}

/** The same case, ended by somebody without a decision. */
export function aStoppedCase(kind: 'withdrawn' | 'toMeeting', reason: string, setup: CaseSetup = {}) {
  const { board, round, seats } = aSentCase(setup);
  if (round.status !== 'open') throw new Error('the case is closed already');
  const ended = stopCase(round, seats, { kind, reason }, dayBefore);
  return { board, round: ended.round, seats: ended.seats };
}

/** What a reader sees of a case at a moment. */
export function viewOf(
  { board, round, seats }: { board: Board; round: SentRound; seats: SeatInCase[] },
  viewer: 'channel' | 'secretariat' | 'member' | 'chair' | 'observer',
  now: Instant,
): CaseView {
  return caseView(board, round, seats, viewerOf(viewer), now);
}

function viewerOf(viewer: 'channel' | 'secretariat' | 'member' | 'chair' | 'observer'): Viewer {
  if (viewer === 'channel' || viewer === 'secretariat') return { kind: viewer };
  const ids = { member: 'region-syd', chair: 'ministeriet', observer: 'universitetet' };
  return { kind: viewer, seatId: SeatId.parse(ids[viewer]) };
}

function isNumbered({ ending }: ClosedRound): boolean {
  return ending.kind === 'decided' && ['approved', 'notApproved'].includes(ending.verdict.outcome);
}
