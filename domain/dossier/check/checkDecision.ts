import { localMoment } from '../../calendar/localMoment';
import { dateDecided } from '../../register/appendEnded';
import { FIRST } from '../../register/chained';
import { decisionNumber } from '../../register/decisionNumber';
import type { Entry } from '../../register/entry';
import { fingerprint } from '../../round/fingerprint';
import { recompute, replay } from '../../round/replay';
import type { Dossier, ReadDossier } from '../dossier';
import { same } from './same';

/** Whether the entry and those after it are the words they were hashed from. */
export function checkHash({ dossier }: ReadDossier): string | null {
  const { entry, later } = dossier.register;
  const other = [entry, ...later].find(({ hash, ...body }) => fingerprint(body) !== hash);
  return other === undefined ? null : String(other.position);
}

/** Whether the case is the one that was entered, and ended as its events tell. */
export function checkCase({ dossier }: ReadDossier): string | null {
  const { case: own, board, number, register, events } = dossier;
  const { entry } = register;
  const { title, question, item } = own.proposal;
  const { boardId, roundId, openedAt, closedAt, date, version, ending } = entry;
  const entered = {
    boardId,
    roundId,
    openedAt,
    closedAt,
    date,
    version,
    ending,
    number: decisionNumber(entry.number),
  };
  const closed = {
    boardId: board.id,
    roundId: own.id,
    openedAt: own.openedAt,
    closedAt: own.closedAt,
    date: dateDecided(own, board.calendar),
    version: own.version,
    ending: own.ending,
    number,
  };
  const words = {
    title: entry.title,
    question: entry.question,
    item: entry.item,
    minutesOf: entry.minutesOf,
  };
  const minutesOf = own.kind === 'minutes' ? own.minutesOf : undefined;
  if (!same(entered, closed) || !same(words, { title, question, item, minutesOf })) return 'entry';
  if (entry.replaces !== undefined && !same(entry.replaces, own.proposal.replaces)) return 'replaces';
  const place = { decision: number, position: entry.position, hash: entry.hash };
  if (!same({ decision: own.decision, ...own.entered }, place)) return 'entered';
  const registered = events.flatMap(({ happening: { stream, kind, ...told } }) =>
    kind === 'registered' ? [told] : [],
  );
  if (registered.length > 0 && !same(registered, [place])) return 'entered';
  const replayed = replay(events.map(({ happening }) => happening));
  if (replayed === null || !same(replayed.ending, own.ending)) return 'ending';
  if (!same(replayed.rules, own.rules)) return 'rules';
  return checkCourse(dossier);
}

/** Whether the deadline, its extensions, the confirmations, the journal's receipt and an annulment are those the events tell. */
function checkCourse({ case: own, board, events, wordings }: Dossier): string | null {
  const extensions = events.flatMap(({ at, happening }) =>
    happening.kind === 'extended'
      ? [{ from: happening.from, to: happening.to, reason: happening.reason, at }]
      : [],
  );
  const confirmed = events.flatMap(({ at, happening }) =>
    happening.kind === 'confirmed' ? [{ seatId: happening.seatId, at }] : [],
  );
  const receipts = events.flatMap(({ n, happening }) =>
    happening.kind === 'journalised' ? [{ ...happening.journal, event: n }] : [],
  );
  const set = wordings.findLast(({ deadline }) => deadline !== null);
  const extended = extensions.filter(({ at }) => set !== undefined && at >= set.at).at(-1);
  const { date: localDate, time: localTime } = localMoment(board.calendar, own.deadline.at);
  const minute = { localDate: own.deadline.localDate, localTime: own.deadline.localTime };
  const deadline =
    extended === undefined ? same(own.deadline, set?.deadline) : own.deadline.at === extended.to;
  if (!deadline || !same(minute, { localDate, localTime })) return 'deadline';
  if (!same(own.extensions, extensions)) return 'extensions';
  if (!same(own.confirmed, confirmed)) return 'confirmed';
  if (!same(own.journal, receipts.at(-1) ?? null)) return 'journal';
  const voided = events.flatMap(({ happening }) =>
    happening.kind === 'decisionVoided' ? [happening.voided] : [],
  );
  return same(own.voided, voided.at(-1) ?? null) ? null : 'voided';
}

/** Whether the outcome is the one that the events and the frozen rules give, by the engine the verdict names. */
export function checkOutcome({ dossier }: ReadDossier): string | null {
  const { events, outcome, register } = dossier;
  const { ending } = register.entry;
  const told = ending.kind === 'decided' ? ending.verdict : null;
  const verdict = recompute(events.map(({ happening }) => happening));
  return same(verdict, told) && outcome.engine === (told?.engine ?? null) ? null : '';
}

/** Whether the entry's place in the chain can be: the first follows on nothing, and what came later points back at it. */
export function checkChain({ dossier }: ReadDossier): string | null {
  const { entry, later } = dossier.register;
  if ((entry.position === 1) !== (entry.previous === FIRST)) return String(entry.position);
  const { voided } = dossier.case;
  const other = later.find(
    (one) =>
      one.position <= entry.position ||
      !pointsAt(one, entry.hash) ||
      (one.kind === 'voided' && !same({ reason: one.reason, by: one.by, at: one.at }, voided)),
  );
  return other === undefined ? null : String(other.position);
}

/** Whether an entry annuls, or takes the place of, the one with this hash. */
export function pointsAt(entry: Entry, hash: string): boolean {
  return entry.kind === 'voided'
    ? entry.voids.hash === hash
    : (entry.replaces ?? []).some((replaced) => replaced.hash === hash);
}
