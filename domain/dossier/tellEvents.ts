import type { Instant } from '../ids';
import { type Remark, remarksOf } from '../round/remarks';
import type { SeatInCase } from '../round/seat';
import type { Delivery, DossierEvent, DossierSeat, Told, Wording } from './dossier';
import { tellAnswers } from './tellAnswers';
import { tellBy } from './tellBy';
import { tellQuestions } from './tellQuestions';

/**
 * What the events of a case tell, sorted for those who read: which wordings there were, whom they came to, who answered
 * what, what was said and asked, and what became of it.
 * Each list in the order of time.
 * @param events stream by stream, in the order of their numbers.
 */
export function tellEvents(events: readonly DossierEvent[], seats: readonly DossierSeat[]): Told {
  return {
    wordings: events.flatMap(wordingOf),
    deliveries: byTime(events.flatMap(deliveryOf)),
    reminders: events.flatMap(({ at, happening }) =>
      happening.kind === 'reminded'
        ? [{ at, reminder: happening.reminder, seats: [...happening.seats] }]
        : [],
    ),
    answers: byTime(tellAnswers(events, seats)),
    remarks: remarksToldBy(events, seats),
    questions: byTime(tellQuestions(events)),
  };
}

function byTime<T extends { at: Instant }>(told: T[]): T[] {
  return told.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The remarks, as the case's own views make them from its events. */
function remarksToldBy(events: readonly DossierEvent[], seats: readonly DossierSeat[]): Remark[] {
  return remarksOf(events, seats.map(asSeat));
}

/** The seat as the rest of the house knows it, as far as a dossier tells. */
export function asSeat({ handover, ...seat }: DossierSeat): SeatInCase {
  const known = handover === null ? null : { ...handover, identities: [] };
  return { ...seat, identities: [], handover: known, floor: 0, lateAnswers: 0, previous: null };
}

function wordingOf(event: DossierEvent): Wording[] {
  const { at, happening } = event;
  const by = tellBy(event);
  switch (happening.kind) {
    case 'opened': {
      const { kind, version, proposal, fingerprint, deadline } = happening;
      return [{ kind, version, at, by, proposal, fingerprint, deadline, reason: null, changes: [] }];
    }
    case 'amended': {
      const { kind, version, proposal, to: fingerprint, deadline, reason, changes } = happening;
      return [{ kind, version, at, by, proposal, fingerprint, deadline, reason, changes }];
    }
    case 'corrected': {
      const { kind, version, proposal, to: fingerprint, changes } = happening;
      return [{ kind, version, at, by, proposal, fingerprint, deadline: null, reason: null, changes }];
    }
    default:
      return [];
  }
}

function deliveryOf({ at, happening }: DossierEvent): Delivery[] {
  return happening.kind === 'reached' ? [{ seatId: happening.stream, version: happening.version, at }] : [];
}
