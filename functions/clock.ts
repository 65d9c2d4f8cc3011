import { Instant } from '../domain/ids';
import type { Clock } from '../workflows/ports';

/** Where the local host puts its movable clock before it loads the app. */
const LOCAL_CLOCK = Symbol.for('votum.clock');

/** The clock of the app: the machine's, or on a desk the one the local host moves. */
export function createClock(isLocal: boolean): Clock {
  const local: unknown = isLocal ? Reflect.get(globalThis, LOCAL_CLOCK) : undefined;
  const epochMs = isMovable(local) ? () => local.now() : () => Date.now();
  return { now: () => Instant.parse(new Date(epochMs()).toISOString()) };
}

function isMovable(value: unknown): value is { now(): number } {
  return typeof value === 'object' && value !== null && 'now' in value && typeof value.now === 'function';
}
