import type { Board } from '../../domain/board/board';
import { SeatId } from '../../domain/ids';
import type { Choice } from '../../domain/round/choice';
import { type Ruling, ruleOnCorrection } from '../../domain/round/correction';
import { decideCase } from '../../domain/round/endCase';
import type { CaseForm } from '../../domain/round/form';
import type { OpenRound, SentRound } from '../../domain/round/round';
import type { SeatInCase } from '../../domain/round/seat';
import { rulesWith } from './builders';
import { answeredAt, aSentCase, genomeBoard, sealedAt, toldAt } from './caseViews';

// The minutes of the meeting of 7 May 2025 out for approval on the invented board, and a case in which silence approves.

export interface Given {
  board: Board;
  round: SentRound;
  seats: SeatInCase[];
}

export const minutesForm: Partial<CaseForm> = {
  kind: 'minutes',
  minutesOf: { meetingId: '2025-1', date: '2025-05-07' },
  title: 'Referat af mødet den 7. maj 2025',
  question: 'Kan du godkende referatet?',
  text: '',
  item: null,
  links: '',
  files: [
    {
      kind: 'file',
      id: 'referat',
      name: 'Referat 7. maj 2025, udkast.pdf',
      sha256: '5b1e07a4'.padEnd(64, '3'),
      bytes: 88_120,
      url: null,
    },
  ],
};

export const corrections: Record<string, string> = {
  'region-syd': 'Pkt. 6: budgettet er på 92,9 mio. kr., ikke 93,2.',
  centret: 'Pkt. 6: budgettet er på 93,2 mio. kr.',
};

export interface MinutesSetup {
  answers?: Record<string, Choice>;
  rulings?: [seatId: string, ruling: Ruling][];
  form?: Partial<CaseForm>;
}

/** Minutes out for approval, delivered to everyone, answered and ruled on so. */
export function sentMinutes({ answers = {}, rulings = [], form = {} }: MinutesSetup = {}): Given {
  const comments = Object.fromEntries(
    Object.entries(corrections).filter(([seatId]) => answers[seatId] === 'correct'),
  );
  const sent = aSentCase({ answers, comments, form: { ...minutesForm, ...form }, withChanges: false });
  let seats = sent.seats.map((seat) => ({ ...seat, reached: true }));
  for (const [id, ruling] of rulings) {
    const decision = ruleOnCorrection(sent.round, seats, SeatId.parse(id), ruling, answeredAt);
    if (decision.kind !== 'ruled') throw new Error(decision.kind);
    seats = seats.map(
      (seat) => decision.steps.find((step) => step.seat.seatId === seat.seatId)?.seat ?? seat,
    );
  }
  return { ...sent, seats };
}

const silent = rulesWith({
  silence: 'approves',
  majority: { kind: 'noneAgainst' },
  meetingDemand: { members: null, chairAlone: false, ends: 'atDeadline' },
});

/** A case in which silence approves by the board's own rules, delivered to everyone. */
export function sentSilence(
  answers: Record<string, Choice> = {},
  comments: Record<string, string> = {},
): Given {
  const board = { ...genomeBoard, rulesOfProcedure: silent };
  const sent = aSentCase({ board, answers, comments });
  return { ...sent, seats: sent.seats.map((seat) => ({ ...seat, reached: true })) };
}

/** The same, ended at its deadline by its rules, and entered under this number where it is a decision. */
export function ended({ board, round, seats }: Given, decision: string | null): Given {
  const closed = decideCase(round as OpenRound, seats, 'deadline', sealedAt, board.calendar);
  if (closed.round.status !== 'closed') throw new Error('the result awaits confirmation');
  return { board, round: { ...closed.round, tellAt: toldAt, decision }, seats: closed.seats };
}
