import type { Storage } from '../storage/storage';
import type { Trace } from '../workflows/ports';
import { tracedPort } from './tracedPort';

/** The storage, each of whose calls is measured; the very same where nothing measures. */
export function tracedStorage<S extends Storage>(trace: Trace | null, storage: S): S {
  if (trace === null) return storage;
  const traced = <P extends object>(name: string, port: P) => tracedPort(trace, name, port);
  return {
    ...storage,
    boards: traced('boards', storage.boards),
    conversations: traced('conversations', storage.conversations),
    rounds: traced('rounds', storage.rounds),
    register: traced('register', storage.register),
    meetings: traced('meetings', storage.meetings),
    papers: traced('papers', storage.papers),
    due: traced('due', storage.due),
    halted: traced('halted', storage.halted),
    wakes: traced('wakes', storage.wakes),
  };
}
