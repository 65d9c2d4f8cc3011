import { type Host, type HostOptions, startHost } from '../host/startHost';

/** A place for one functions host, which is killed and started again. */
export interface HostSlot {
  /** Where it listens now; null while it is down. */
  url(): string | null;
  /** Its process; null while it is down. */
  pid(): number | null;
  /** Kill -9: nothing of the process is let finish. Returns when it is gone. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a host that can be killed. Each start takes a free port, for the port before may still be held. */
export async function openHostSlot(options: Omit<HostOptions, 'port'>): Promise<HostSlot> {
  let host: Host | null = await startHost({ ...options, port: 0 });
  let closed = false;
  return {
    url: () => host?.url ?? null,
    pid: () => host?.pid ?? null,
    async kill() {
      const killed = host;
      host = null;
      if (killed === null) return;
      process.kill(killed.pid, 'SIGKILL');
      await killed.exited;
    },
    async start() {
      if (host !== null || closed) return;
      const started = await startHost({ ...options, port: 0 });
      if (closed) await started.stop();
      else host = started;
    },
    async stop() {
      closed = true;
      const stopped = host;
      host = null;
      await stopped?.stop();
    },
  };
}
