import type { Board, Seat } from '../../../domain/board/board';
import { type Identity, SeatId } from '../../../domain/ids';
import { decideCase } from '../../../domain/round/endCase';
import type { SentRound } from '../../../domain/round/round';
import type { SeatInCase } from '../../../domain/round/seat';
import type { StagePerson } from '../../../local/stage/contract';
import { importBoard } from '../../../workflows/importBoard';
import { type ABot, sampleBoard } from '../../support/aBot';
import { dayBefore, draftId, keep, minutes, runToTheEnd, sentAt, wheelId } from '../../support/boardAtWork';
import { aBoard, aDraft, anIdentity, anOpenCase, aSeat } from '../../support/builders';
import type { Role, Secret, State } from './policy';

// The board with somebody in every role, and a case in every state with words in it that nobody else would say.

/** Words that stand in one place only. */
export const CANARIES: Record<Secret, readonly string[]> = {
  title: ['Kanaritel'],
  question: ['Kanasporg'],
  matter: ['Kanabeskriv', 'Kanabilag', 'kanalink'],
  reason: ['Kanagrund'],
  comment: ['Kanabemaerk'],
  draft: ['Kanaudkast', 'Kanakladde'],
};

const identityOf = (n: number): Identity => ({
  tenantId: sampleTenant,
  objectId: anIdentity(n).objectId,
});
const sampleTenant = sampleBoard.seats[0]?.person.identities[0]?.tenantId ?? '';

/** People of these roles are on nobody's stage; their words come from a chat there all the same. */
const further: Partial<Record<Role, Identity>> = {
  contact: identityOf(81),
  substitute: identityOf(82),
  idleSubstitute: identityOf(83),
  otherBoard: identityOf(84),
  left: identityOf(85),
};
const onStage: Partial<Record<Role, string>> = {
  chair: 'ministeriet',
  recusedChair: 'region-syddanmark',
  member: 'region-sjaelland',
  recusedMember: 'danske-regioner',
  observer: 'universiteterne',
  secretariat: 'secretariat',
  stranger: 'stranger',
};

export function personIn(bot: ABot, role: Role): StagePerson {
  const identity = further[role];
  return identity === undefined
    ? bot.person(onStage[role] ?? '')
    : { ...bot.person('stranger'), ...identity };
}

const person = (name: string, identity: Identity) => ({
  name,
  email: `${name.toLowerCase().replace(/\W/g, '.')}@rolle.example`,
  identities: [identity],
  invented: true,
});

function staffed(seat: Seat): Seat {
  switch (seat.id) {
    case 'region-sjaelland':
      return {
        ...seat,
        contacts: [person('Kontakt Prøve', identityOf(81))],
        substitute: person('Ledig Vikar', identityOf(83)),
      };
    case 'ngc':
      return { ...seat, substitute: person('Brugt Vikar', identityOf(82)) };
    default:
      return seat;
  }
}

export const board: Board = { ...sampleBoard, seats: sampleBoard.seats.map(staffed) };

const other = aBoard({
  seats: [aSeat(1, { chair: true, person: person('Naboens Formand', identityOf(84)) })],
});

function sentCase() {
  const open = anOpenCase(board, {
    id: wheelId,
    now: sentAt,
    form: {
      title: 'Kanaritel om årshjulet',
      question: 'Kanasporg: kan du godkende det?',
      text: 'Kanabeskriv med tal.',
      links: 'Kanabilag | https://bestyrelse.example/kanalink',
      recused: [SeatId.parse('danske-regioner'), SeatId.parse('region-syddanmark')],
    },
    answers: { ministeriet: 'approve-with-comment' },
  });
  const allowed = { value: 'allowed', setBy: 'board' } as const;
  const round = { ...open.round, rules: { ...open.round.rules, substitutes: allowed } };
  return { ...open, round, seats: open.seats.map(prepared) };
}

function prepared(seat: SeatInCase): SeatInCase {
  if (seat.seatId === 'ministeriet')
    return {
      ...seat,
      identities: [...seat.identities, identityOf(85)],
      answer: seat.answer && { ...seat.answer, comment: 'Kanabemaerk om tabellen.' },
    };
  if (seat.seatId !== 'ngc') return seat;
  const handover = { name: 'Brugt Vikar', identities: [identityOf(82)], at: sentAt, reachedIn: 1 };
  return { ...seat, handover };
}

/** Makes the state anew, the day before the deadline. */
export async function make(bot: ABot, state: State): Promise<void> {
  await bot.fresh(dayBefore, board);
  await importBoard(bot.deps, other);
  await bot.tieAndMeet();
  await keep(bot, minutes());
  const draft = aDraft(board, {
    id: draftId,
    createdAt: sentAt,
    form: { title: 'Kanaudkast til sag', question: 'Kanakladde?', text: 'Kanakladde.' },
  });
  const open = sentCase();
  switch (state) {
    case 'missing':
      return;
    case 'draft':
    case 'discarded':
      return bot.put({ round: { ...draft, status: state } });
    case 'awaiting':
      return bot.put({ round: { ...draft, status: 'awaitingRelease', releasedBy: [] } });
    case 'scheduled':
      return bot.put({ round: { ...draft, status: 'scheduled', sendAt: '2025-06-13T07:00:00.000Z' } });
    case 'open':
      return bot.put(open);
    case 'amended':
      return bot.put({ ...open, ...amended(open) });
    case 'confirming': {
      const confirmation = { value: 'bothChairs', setBy: 'board' } as const;
      const asking = { ...open.round, rules: { ...open.round.rules, confirmation } };
      const { round, seats } = decideCase(
        asking,
        answeredAll(open.seats),
        'closedEarly',
        dayBefore,
        board.calendar,
      );
      return bot.put({ round, seats, events: open.events });
    }
    case 'closed':
    case 'voided':
      await bot.put({ ...open, seats: answeredAll(open.seats) });
      await runToTheEnd(bot);
      if (state === 'closed') return;
      await bot.press('ministeriet', 'decision.void', {
        v: 1,
        roundId: wheelId,
        reason: 'Kanagrund: en fejl.',
      });
      return bot.settle();
  }
}

function amended({ round, seats }: { round: SentRound & { status: 'open' }; seats: readonly SeatInCase[] }) {
  const reason = 'Kanagrund: et tal var forkert.';
  return {
    round: {
      ...round,
      version: 2,
      amended: { at: dayBefore, reason, changes: [], deadline: 'restarts' as const },
    },
    seats: seats.map((seat) => ({ ...seat, answer: null, previous: seat.answer })),
  };
}

function answeredAll(seats: readonly SeatInCase[]): SeatInCase[] {
  const answer = seats.find(({ seatId }) => seatId === 'ministeriet')?.answer ?? null;
  return seats.map((seat) =>
    (seat.seatId === 'region-sjaelland' || seat.seatId === 'ngc') && answer !== null
      ? { ...seat, answer: { ...answer, choice: 'approve' as const, comment: '' } }
      : seat,
  );
}
