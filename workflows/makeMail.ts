import type { Person } from '../domain/board/board';
import type { OperationId, RoundId, SeatId } from '../domain/ids';
import type { Language } from '../domain/language';
import { type CaseView, caseView } from '../domain/round/caseView';
import { isOut } from '../domain/round/seat';
import { type Actor, byOf, type Seated } from './actor';
import { runCase } from './changeCase';
import { eventRow } from './commitWork';
import type { Deps } from './deps';
import { doneBefore } from './doneBefore';
import { type Refused, refused, whyNotOpen } from './refused';

/** What a mail to one seat is written from. `view` is what its recipient may see. */
export interface MadeMail {
  kind: 'made';
  seatId: SeatId;
  view: CaseView;
  /** Who answers for the seat: its member, or the substitute it is handed over to. */
  to: string;
  email: string | null;
  language: Language;
  from: { name: string; body: string };
  reached: boolean;
  /** The secretary's own board, for the language of the card. */
  seated: Seated;
}

/**
 * A case as a mail to one seat, for the secretary to send. That the text was made is an event, with by whom; whether it
 * was sent is not known here, and a mail is no delivery (design, invariant 6). A seat that takes no part gets none.
 */
export function makeMail(
  deps: Deps,
  roundId: RoundId,
  actor: Actor,
  seatId: SeatId,
  operation: OperationId,
): Promise<MadeMail | Refused> {
  return runCase<MadeMail>(deps, roundId, actor, operation, async (whole, seated) => {
    const { role, board, identity } = seated;
    if (role.kind !== 'secretariat') return refused('notYours');
    const round = whole.round.value;
    if (round.status !== 'open') return refused(whyNotOpen(round.status));
    const stored = whole.seats.find(({ value }) => value.seatId === seatId);
    const seat = board.seats.find(({ id }) => id === seatId);
    if (stored === undefined || seat === undefined) return refused('notFound');
    if (isOut(stored.value)) return refused('recused');
    const handedOver = stored.value.handover !== null;
    const person: Person = (handedOver ? seat.substitute : undefined) ?? seat.person;
    const now = deps.clock.now();
    const kind = seat.chair ? 'chair' : seat.vote ? 'member' : 'observer';
    const result: MadeMail = {
      kind: 'made',
      seatId,
      view: caseView(
        board,
        round,
        whole.seats.map(({ value }) => value),
        { kind, seatId },
        now,
      ),
      to: person.name,
      email: person.email ?? null,
      language: person.language ?? board.language,
      from: { name: role.person.name, body: role.body },
      reached: stored.value.reached,
      seated,
    };
    if ((await doneBefore(deps, roundId, operation, 'mailMade')) !== null) return { kind: 'done', result };
    const value = {
      ...stored.value,
      events: stored.value.events + 1,
      mailed: { at: now, version: round.version, by: identity },
    };
    return {
      kind: 'write',
      writes: [
        { row: 'seat', value, etag: stored.etag },
        eventRow(value.events, now, byOf(seated), operation, {
          stream: seatId,
          kind: 'mailMade',
          version: round.version,
        }),
      ],
      result,
    };
  });
}
