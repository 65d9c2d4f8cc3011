import { localMoment } from '../../calendar/localMoment';
import { replay } from '../../round/replay';
import type { Dossier, ReadDossier } from '../dossier';
import { same } from './same';

/** What of the case's course is not what its events tell: rules, ending, deadline, and what was done to it on the way. */
export function checkCourse({ dossier }: ReadDossier): string | null {
  const { case: own, events } = dossier;
  const replayed = replay(events.map(({ happening }) => happening));
  const told = courseOf(events);
  const course: [string, unknown, unknown][] = [
    ['rules', own.rules, replayed?.rules],
    ['ending', own.ending, replayed?.ending],
    ['extensions', own.extensions, told.extensions],
    ['confirmed', own.confirmed, told.confirmed],
    ['journal', own.journal, told.receipts.at(-1) ?? null],
    ['voided', own.voided, told.voided.at(-1) ?? null],
  ];
  const other = course.find(([, one, another]) => !same({ one }, { one: another }));
  return other?.[0] ?? (isDeadline(dossier) ? null : 'deadline');
}

/** The deadline as it was last set: with a wording, or by an extension, which tells its instant alone. */
function isDeadline({ case: { deadline }, board, events }: Dossier): boolean {
  const set = events
    .map(({ happening }) => happening)
    .findLast(({ kind }) => kind === 'opened' || kind === 'amended' || kind === 'extended');
  if (set !== undefined && 'deadline' in set) return same(deadline, set.deadline);
  const { date, time } = localMoment(board.calendar, deadline.at);
  const isMinute = deadline.localDate === date && deadline.localTime === time;
  return set?.kind === 'extended' && set.to === deadline.at && isMinute;
}

function courseOf(events: Dossier['events']) {
  return {
    extensions: events.flatMap(({ at, happening }) =>
      happening.kind === 'extended'
        ? [{ from: happening.from, to: happening.to, reason: happening.reason, at }]
        : [],
    ),
    confirmed: events.flatMap(({ at, happening }) =>
      happening.kind === 'confirmed' ? [{ seatId: happening.seatId, at }] : [],
    ),
    receipts: events.flatMap(({ n, happening }) =>
      happening.kind === 'journalised' ? [{ ...happening.journal, event: n }] : [],
    ),
    voided: events.flatMap(({ happening }) =>
      happening.kind === 'decisionVoided' ? [happening.voided] : [],
    ),
  };
}
