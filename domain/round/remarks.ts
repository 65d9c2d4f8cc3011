import type { Instant, SeatId } from '../ids';
import type { CaseView } from './caseView';
import type { Choice } from './choice';
import type { By, Happening } from './events';
import type { Mark } from './mark';
import { isOut, type SeatInCase, steppedOut } from './seat';

/** An event as far as remarks are read from it. */
interface Told {
  n: number;
  at: Instant;
  by: Pick<By, 'kind'>;
  happening: Happening;
}

/** A remark by its seat and the number of its event there: what a mark points at. */
export interface RemarkRef {
  seatId: SeatId;
  said: number;
}

/**
 * Something said about a case. `answer`: it came with an answer; `own`: said without one, the observer's too; `late`: an
 * answer that came too late, kept as a remark and never counted, also without words (design, invariant 2).
 */
export interface Remark extends RemarkRef {
  kind: 'answer' | 'own' | 'late';
  at: Instant;
  /** Said by a contact person of the seat, and not for it. */
  contact?: true;
  /** The name of the seat's substitute, where he said it: for the seat in his answer, for himself otherwise. */
  substitute?: string;
  /** The version it was said of. */
  version: number;
  text: string;
  /** The answer it came with; null for `own`, and where answers are not for the reader. */
  choice: Choice | null;
  /** `lapsed`: its answer counts no more since the case was amended; `replaced`: the seat has answered again. */
  standing: 'inForce' | 'lapsed' | 'replaced';
  /** The latest mark holds; null while nobody has marked it, and for whoever does not run the case. */
  mark: Mark | null;
}

/**
 * Every remark of a case, in the order they were said. A seat that takes no part has none: what it answered was set aside.
 * An answer upheld on a later version is the remark it was, and keeps its mark.
 */
export function remarksOf(events: readonly Told[], seats: readonly SeatInCase[]): Remark[] {
  const versionAt = versionsThroughTime(events);
  const found = seats
    .filter((seat) => !isOut(seat) || steppedOut(seat))
    .flatMap((seat) => remarksOfSeat(seat, eventsOf(events, seat.seatId), versionAt));
  const marks = events
    .filter(({ happening }) => happening.stream === 'round')
    .sort((a, b) => a.n - b.n)
    .flatMap(({ happening }) => (happening.kind === 'remarkMarked' ? [happening] : []));
  return found
    .map((remark) => ({ ...remark, mark: marks.findLast((mark) => isSame(mark, remark))?.mark ?? null }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Whether both point at the same remark. */
export function isSame(a: RemarkRef, b: RemarkRef): boolean {
  return a.seatId === b.seatId && a.said === b.said;
}

/** What is still to be marked. What a seat has replaced by a later answer needs none. */
export function unhandled(remarks: readonly Remark[]): Remark[] {
  return remarks.filter(({ mark, standing }) => mark === null && standing !== 'replaced');
}

/**
 * The remarks as the reader of a view may see them: those who run the case all of them, with the answers where these are
 * shown; the board those in force, once its rule on names lets it, and never what became of them. Null: none are for them.
 */
export function remarksFor(view: CaseView, remarks: readonly Remark[]): Remark[] | null {
  if (view.seats === null) return null;
  const runs = view.viewer === 'chair' || view.viewer === 'secretariat';
  if (!runs)
    return remarks
      .filter(({ standing }) => standing === 'inForce')
      .map((remark) => ({ ...remark, mark: null }));
  const shown = view.round.rules.namesShown.value;
  const answers =
    view.viewer === 'secretariat' ||
    shown === 'atOnce' ||
    (shown === 'afterClose' && view.round.status === 'closed');
  return answers ? [...remarks] : remarks.map((remark) => ({ ...remark, choice: null }));
}

function eventsOf(events: readonly Told[], seatId: SeatId): Told[] {
  return events.filter(({ happening }) => happening.stream === seatId).sort((a, b) => a.n - b.n);
}

type Said = Remark & { answer: number | null };

function remarksOfSeat(
  seat: SeatInCase,
  events: readonly Told[],
  versionAt: (at: Instant) => number,
): Remark[] {
  const said: Said[] = [];
  let last = 0;
  let standIn = '';
  for (const { n, at, by, happening } of events) {
    const substitute = by.kind === 'substitute' ? { substitute: standIn } : {};
    const common = {
      seatId: seat.seatId,
      said: n,
      at,
      mark: null,
      standing: 'inForce' as const,
      ...substitute,
    };
    switch (happening.kind) {
      case 'handedOver':
        standIn = happening.to;
        break;
      case 'answered': {
        const { choice, version, answer, comment: text } = happening;
        const upheld = happening.upheld === true ? said.find((one) => one.answer === last) : undefined;
        last = answer;
        if (upheld !== undefined) upheld.answer = answer;
        // Corrections to minutes are ruled on by themselves.
        else if (text !== '' && choice !== 'correct')
          said.push({ ...common, kind: 'answer', version, text, choice, answer });
        break;
      }
      case 'answeredLate': {
        const { choice, comment: text } = happening;
        said.push({ ...common, kind: 'late', version: versionAt(at), text, choice, answer: null });
        break;
      }
      case 'commented':
        said.push({
          ...common,
          kind: 'own',
          version: versionAt(at),
          text: happening.text,
          choice: null,
          answer: null,
          ...(by.kind === 'contact' ? { contact: true as const } : {}),
        });
        break;
      default:
        break;
    }
  }
  return said.map(({ answer, ...remark }) => ({
    ...remark,
    standing: answer === null ? 'inForce' : standingOf(answer, seat, last),
  }));
}

function standingOf(answer: number, seat: SeatInCase, last: number): Remark['standing'] {
  if (seat.answer?.n === answer) return 'inForce';
  return answer === last ? 'lapsed' : 'replaced';
}

/** The version in force at a time; what is said without an answer names none itself. */
function versionsThroughTime(events: readonly Told[]): (at: Instant) => number {
  const begun = events.flatMap(({ at, happening }) =>
    happening.kind === 'opened' || happening.kind === 'amended' ? [{ at, version: happening.version }] : [],
  );
  return (at) => Math.max(1, ...begun.filter((one) => one.at <= at).map(({ version }) => version));
}
