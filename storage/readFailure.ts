import { StorageFault } from './fault';
import type { Written } from './tables/table';

/** What a failed call means: a `no` of the store's, a fault, or nothing known about whether it was done. */
export type Failure =
  | Extract<Written, { kind: 'refused' }>
  | { kind: 'fault'; fault: StorageFault }
  | { kind: 'unknown'; fault: StorageFault };

/** Tells the failures of Azure's clients apart. `place` goes into the fault; the client's own message holds too much. */
export function readFailure(error: unknown, place: string): Failure {
  const status = numberAt(error, 'statusCode');
  const unknown = (code: 'timeout' | 'unreachable' | 'busy'): Failure => ({
    kind: 'unknown',
    fault: new StorageFault(code, place),
  });
  const fault = (code: ConstructorParameters<typeof StorageFault>[0]): Failure => ({
    kind: 'fault',
    fault: new StorageFault(code, place),
  });
  if (error instanceof StorageFault) return { kind: 'fault', fault: error };
  if (status === null) return unknown(nameOf(error) === 'AbortError' ? 'timeout' : 'unreachable');
  if (status === 408 || status === 429 || status >= 500) return unknown('busy');
  if (status === 401 || status === 403) return fault('denied');
  if (status === 413) return fault('too-big');
  switch (codeOf(error)) {
    case 'TableNotFound':
    case 'TableBeingDeleted':
    case 'QueueNotFound':
    case 'ContainerNotFound':
      return fault('missing-table');
  }
  if (status === 404) return { kind: 'refused', why: 'missing' };
  if (status === 409) return { kind: 'refused', why: 'exists' };
  if (status === 412) return { kind: 'refused', why: 'changed' };
  return fault('bad-request');
}

/** The store's own code: on the error for a transaction and for blobs, in its details for a single row. */
function codeOf(error: unknown): string | null {
  return stringAt(error, 'code') ?? stringAt(at(at(error, 'details'), 'odataError'), 'code');
}

function nameOf(error: unknown): string | null {
  return stringAt(error, 'name');
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function stringAt(value: unknown, name: string): string | null {
  const found = at(value, name);
  return typeof found === 'string' ? found : null;
}

function numberAt(value: unknown, name: string): number | null {
  const found = at(value, name);
  return typeof found === 'number' ? found : null;
}
