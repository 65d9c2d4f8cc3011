import { AgendaItem, Meeting } from '../../domain/agenda/meeting';
import { Board, type Seat } from '../../domain/board/board';
import { type RuleName, RulesThroughTime } from '../../domain/board/rules';
import { BoardId, Identity, type Instant, type RoundId, roundIdOf, SeatId } from '../../domain/ids';
import { appendEnded } from '../../domain/register/appendEnded';
import { recordOf } from '../../domain/register/caseRecord';
import { isNumbered, type NumberedEntry, type RegisterHead } from '../../domain/register/entry';
import { blankForm } from '../../domain/round/blankForm';
import { castAnswer } from '../../domain/round/castAnswer';
import type { Choice } from '../../domain/round/choice';
import { type Cause, decideCase } from '../../domain/round/endCase';
import type { By, Happening, RoundEvent } from '../../domain/round/events';
import type { CaseForm } from '../../domain/round/form';
import { openCase } from '../../domain/round/openCase';
import { readForm } from '../../domain/round/readForm';
import type { ClosedRound, OpenRound, PreparedRound } from '../../domain/round/round';
import type { SeatInCase } from '../../domain/round/seat';
import type { TypedAnswer } from '../../workflows/recordAnswer';

// Every person, body and address here is invented.

/** A Monday, 10.00 in Copenhagen, in a week with no holidays before Constitution Day. */
export const aMoment: Instant = '2025-05-19T08:00:00.000Z';

const numbers = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
let minted = 0;

/** A ULID nobody has had before in this process; given a number, always the same one. */
export function aUlid(n?: number): string {
  let rest = n ?? 1_000_000 + minted++;
  let text = '';
  while (text.length < 16) {
    text = `${numbers[rest % 32]}${text}`;
    rest = Math.floor(rest / 32);
  }
  return `01JVJ9G0E8${text}`;
}

/** The n-th invented person's identity. */
export function anIdentity(n: number): Identity {
  const tail = String(n).padStart(12, '0');
  return Identity.parse({
    tenantId: '11111111-0000-4000-8000-000000000001',
    objectId: `22222222-0000-4000-8000-${tail}`,
  });
}

/** A voting seat of its own; `n` tells its person, identity and address apart from the others'. */
export function aSeat(n: number, overrides: Partial<Seat> = {}): Seat {
  return {
    id: SeatId.parse(`seat-${n}`),
    body: `Eksempelby ${n}`,
    bodyKind: 'municipality',
    aliases: [],
    contacts: [],
    vote: true,
    chair: false,
    ...overrides,
    person: {
      name: `Ærlig Opdigtet ${n}`,
      email: `person${n}@eksempel.example`,
      identities: [anIdentity(n)],
      invented: true,
      ...overrides.person,
    },
  };
}

/** Rules with nothing set but the deadline for minutes, and what the case at hand needs; all from one invented source. */
export function rulesWith(values: { [K in RuleName]?: unknown } = {}): Board['rulesOfProcedure'] {
  const source = '§ 7';
  const rules = Object.entries({ minutesPeriod: { kind: 'workingDays', n: 7 }, ...values });
  return RulesThroughTime.parse([
    {
      from: '2025-01-01',
      decision: 'Pkt. 1/25, mødet den 8. januar 2025',
      rules: Object.fromEntries(rules.map(([name, value]) => [name, { value, source }])),
    },
  ]);
}

/** A board id nobody has had before in this process. */
export function aBoardId(): BoardId {
  minted += 1;
  return BoardId.parse(`board-${minted}`);
}

/**
 * An invented board: six seats, two of them co-chairs and the last an observer, and a secretariat of two
 * (identities 51 and 52). Only the deadline for minutes is set.
 */
export function aBoard(overrides: Partial<Board> = {}): Board {
  return Board.parse({
    schema: 'votum.board/1',
    id: aBoardId(),
    name: 'Styregruppen for eksempler',
    shortName: 'Eksempelgruppen',
    language: 'da',
    sample: true,
    seats: [
      aSeat(1, {
        id: SeatId.parse('ministeriet'),
        body: 'Eksempelministeriet',
        bodyKind: 'ministry',
        chair: true,
      }),
      aSeat(2, { id: SeatId.parse('region-vest'), body: 'Region Vest', bodyKind: 'region', chair: true }),
      aSeat(3, { id: SeatId.parse('region-ost'), body: 'Region Øst', bodyKind: 'region' }),
      aSeat(4, { id: SeatId.parse('centret'), body: 'Eksempelcentret', bodyKind: 'centre' }),
      aSeat(5, { id: SeatId.parse('foreningen'), body: 'Foreningen af Eksempler', bodyKind: 'association' }),
      aSeat(6, {
        id: SeatId.parse('universitetet'),
        body: 'Eksempeluniversitetet',
        bodyKind: 'university',
        vote: false,
      }),
    ],
    secretariat: [51, 52].map((n) => ({ body: 'Sekretariatet', person: aSeat(n).person })),
    rulesOfProcedure: rulesWith(),
    calendar: {},
    ...overrides,
  } satisfies Record<string, unknown>);
}

/** A board of so many voting seats, the first two in the chair. */
export function aBoardOf(seats: number, overrides: Partial<Board> = {}): Board {
  return aBoard({
    seats: Array.from({ length: seats }, (_, i) => aSeat(100 + i, { chair: i < 2 })),
    ...overrides,
  });
}

/** A draft as the secretariat has typed it: complete, so that it can be sent out as it is. */
export function aDraft(
  board: Board,
  overrides: { id?: RoundId; createdAt?: Instant; form?: Partial<CaseForm> } = {},
): PreparedRound {
  return {
    id: overrides.id ?? roundIdOf(board.id, aUlid()),
    status: 'draft',
    createdAt: overrides.createdAt ?? aMoment,
    events: 1,
    form: {
      ...blankForm(
        board,
        { title: 'Årshjul og budget', question: 'Kan du godkende årshjulet og budgettet?' },
        overrides.createdAt ?? aMoment,
      ),
      text: 'Ændret efter mødet: afsnit 2 om økonomi.',
      ...overrides.form,
    },
  };
}

/** A case in progress, with everything its partition holds. */
export interface OpenCase {
  round: OpenRound;
  seats: SeatInCase[];
  /** In the order they happened; the first is `drafted`, the second `opened`. */
  events: RoundEvent[];
}

/** Sent out by the first of the secretariat. */
const bySecretariat: By = { kind: 'secretariat', identity: anIdentity(51) };

/** An event as stored. */
export function anEvent(
  happening: Happening,
  overrides: Partial<Omit<RoundEvent, 'happening'>> = {},
): RoundEvent {
  return { schema: 1, n: 1, at: aMoment, by: bySecretariat, operation: aUlid(), ...overrides, happening };
}

/**
 * A case in progress, sent out at `now` with the form's own deadline (seven working days unless the form says
 * otherwise), and answered by the seats named in `answers`.
 */
export function anOpenCase(
  board: Board,
  overrides: {
    id?: RoundId;
    now?: Instant;
    form?: Partial<CaseForm>;
    round?: Partial<OpenRound>;
    answers?: Record<string, Choice>;
  } = {},
): OpenCase {
  const now = overrides.now ?? aMoment;
  const draft = aDraft(board, { ...overrides, createdAt: now });
  const ready = readForm(draft.form, board, [], now);
  if (ready.kind === 'faults')
    throw new Error(`the form cannot be sent out: ${JSON.stringify(ready.faults)}`);
  const opened = openCase(draft, ready.case, board, now);
  const round: OpenRound = { ...opened.round, ...overrides.round };
  const events = [
    anEvent({ stream: 'round', kind: 'drafted' }, { n: 1, at: now }),
    anEvent(opened.happening, { n: opened.round.events, at: now }),
  ];
  const seats = opened.seats.map((seat) => {
    const choice = overrides.answers?.[seat.seatId];
    return choice === undefined ? seat : answeredBy(seat, round, choice, now, events);
  });
  return { round, seats, events };
}

const comments: Partial<Record<Choice, string>> = {
  'approve-with-comment': 'Husk en note om økonomien.',
  correct: 'Pkt. 6: fristen er 7 arbejdsdage, ikke 5.',
};

function answeredBy(
  seat: SeatInCase,
  round: OpenRound,
  choice: Choice,
  at: Instant,
  events: RoundEvent[],
): SeatInCase {
  const comment = comments[choice] ?? '';
  const press = { version: round.version, seen: 0, choice, comment, receivedAt: at, onBehalf: null };
  const decision = castAnswer(round, seat, press);
  if (decision.kind !== 'record') throw new Error(`${seat.seatId} cannot answer: ${decision.kind}`);
  const [identity = anIdentity(0)] = seat.identities;
  const by: By = { kind: 'seat', seatId: seat.seatId, identity };
  events.push(anEvent(decision.happening, { n: decision.seat.events, at, by }));
  return decision.seat;
}

/** An answer the secretariat types in for a member who has rung. */
export function aRecorded(seatId: SeatId, choice: Choice): TypedAnswer {
  return { seatId, choice, by: 'phone', date: '', time: '', note: '', from: '' };
}

/** The seats once the case has come to everyone. */
export function allReached(seats: readonly SeatInCase[]): SeatInCase[] {
  return seats.map((seat) => ({ ...seat, reached: true }));
}

/** An open case brought to its end at `now` (its deadline, unless given) with the verdict of its rules. */
export function aClosedCase(
  board: Board,
  open: OpenCase,
  overrides: { now?: Instant; cause?: Cause; round?: Partial<ClosedRound> } = {},
): { round: ClosedRound; seats: SeatInCase[]; events: RoundEvent[] } {
  const now = overrides.now ?? open.round.deadline.at;
  const ended = decideCase(open.round, open.seats, overrides.cause ?? 'deadline', now, board.calendar);
  if (ended.round.status !== 'closed') throw new Error('the result awaits confirmation');
  const closed = anEvent(ended.happening, { n: ended.round.events, at: now, by: { kind: 'votum' } });
  return {
    round: { ...ended.round, ...overrides.round },
    seats: ended.seats,
    events: [...open.events, closed],
  };
}

/** The entry of a case that got a number, and the head after it. */
export function anEntry(
  board: Pick<Board, 'calendar'>,
  round: ClosedRound,
  head: RegisterHead | null = null,
): { head: RegisterHead; entry: NumberedEntry } {
  const next = appendEnded(head, round, recordOf([]), board.calendar);
  if (!isNumbered(next.entry)) throw new Error('the ending gets no number');
  return { head: next.head, entry: next.entry };
}

/** An invented agenda item, with a change of wording to follow up. */
export function anAgendaItem(overrides: Partial<AgendaItem> = {}): AgendaItem {
  return AgendaItem.parse({
    number: { seq: 1, year: 2025 },
    title: 'Årshjul og budget',
    type: 'decision',
    presenter: 'Ærlig Opdigtet 1',
    recommendation: 'Det indstilles, at styregruppen godkender årshjulet.',
    amendments: [{ target: 'Afsnit 2', from: 'to møder', to: 'tre møder' }],
    outcome: 'notStated',
    ...overrides,
  } satisfies Record<string, unknown>);
}

/** An invented meeting with one item on its agenda. */
export function aMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return Meeting.parse({
    id: '2025-1',
    kind: 'agenda',
    seq: 1,
    year: 2025,
    date: '2025-05-07',
    startsAt: '12:00',
    endsAt: '13:30',
    virtual: true,
    attendance: { board: [], secretariat: [], others: [] },
    items: [anAgendaItem()],
    ...overrides,
  } satisfies Record<string, unknown>);
}
