import type { Limits } from '../workflows/ports';

/** Where the local host puts limits of its own before it loads the app. */
const LOCAL_LIMITS = Symbol.for('votum.limits');

/** What a person may ask for: as the store counts it, or on a desk as the local host says. */
export function createLimits(isLocal: boolean, stored: Limits): Limits {
  const local: unknown = isLocal ? Reflect.get(globalThis, LOCAL_LIMITS) : undefined;
  return isLimits(local) ? local : stored;
}

function isLimits(value: unknown): value is Limits {
  return typeof value === 'object' && value !== null && 'take' in value && typeof value.take === 'function';
}
