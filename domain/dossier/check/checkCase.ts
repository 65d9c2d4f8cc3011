import { dateDecided } from '../../register/appendEnded';
import { decisionNumber } from '../../register/decisionNumber';
import type { ReadDossier } from '../dossier';
import { same } from './same';

/** What of the case is not what was entered, on this number and in this place of the chain. */
export function checkCase({ dossier }: ReadDossier): string | null {
  const { case: own, board, number, register, events } = dossier;
  const { entry } = register;
  const { title, question, item, replaces } = own.proposal;
  const entered: [string, unknown, unknown][] = [
    ['boardId', entry.boardId, board.id],
    ['roundId', entry.roundId, own.id],
    ['number', decisionNumber(entry.number), number],
    ['date', entry.date, dateDecided(own, board.calendar)],
    ['openedAt', entry.openedAt, own.openedAt],
    ['closedAt', entry.closedAt, own.closedAt],
    ['version', entry.version, own.version],
    ['ending', entry.ending, own.ending],
    ['title', entry.title, title],
    ['question', entry.question, question],
    ['item', entry.item, item],
    ['minutesOf', entry.minutesOf, own.kind === 'minutes' ? own.minutesOf : undefined],
    ['replaces', entry.replaces ?? replaces, replaces],
  ];
  const place = { decision: number, position: entry.position, hash: entry.hash };
  const registered = events.flatMap(({ happening: { stream: _stream, kind, ...told } }) =>
    kind === 'registered' ? [told] : [],
  );
  const other = [
    ...entered,
    ['entered', { decision: own.decision, ...own.entered }, place] as const,
    ...registered.map((told) => ['registered', told, place] as const),
  ].find(([, one, another]) => !same({ one }, { one: another }));
  return other?.[0] ?? null;
}
