import type { By } from '../../domain/round/events';
import type { Args } from './commands';
import { boardMeant, type Store } from './open';

/** `board history`: what happened to a board as a whole, oldest first. */
export async function showHistory(store: Store, { options }: Args): Promise<string[]> {
  const board = await boardMeant(store, options.board);
  const events = await store.boards.readEvents(board.id);
  if (options.json) return [JSON.stringify(events, null, 2)];
  if (events.length === 0) return ['Nothing has been recorded of this board.'];
  return events.map(({ n, at, by, happening: { kind, ...rest } }) =>
    [`${n} ${at} ${kind} by ${nameOfBy(by)}`, ...told(rest)].join(' · '),
  );
}

/** Who did it: an operator by name, and people by the account that did. */
export function nameOfBy(by: By): string {
  switch (by.kind) {
    case 'operator':
      return `operator:${by.name}`;
    case 'votum':
      return by.kind;
    case 'secretariat':
    case 'seat':
    case 'contact':
    case 'substitute':
      return `${by.kind}:${by.identity.tenantId}/${by.identity.objectId}`;
  }
}

/** What an event says beside its kind; what is empty is left out. */
function told(rest: Record<string, unknown>): string[] {
  return Object.entries(rest).flatMap(([name, value]) => {
    const words = inWords(value);
    return words === '' ? [] : [`${name}: ${words}`];
  });
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value !== 'object' || value === null) return value === false || value === 0 ? '' : String(value);
  if ('tenantId' in value && 'objectId' in value) return `${value.tenantId}/${value.objectId}`;
  return told({ ...value }).join('; ');
}
