import net from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';

/** What a host under trial tells of itself, on a line of its own among its log. */
export const Probed = z.object({
  /** Bytes in use after everything that could be collected has been. */
  heap: z.number(),
  /** Every host it has opened a connection to. */
  reached: z.array(z.string()),
});
export type Probed = z.infer<typeof Probed>;

export const PROBE_LINE = 'votum-probe ';

/**
 * Put before the host's own program (`node --require`): notes whom the process connects to, and answers SIGUSR2 with its
 * heap. Collecting is a flag of the engine, which may not be set by NODE_OPTIONS.
 */
export function probeThisProcess(): void {
  const reached = new Set<string>();
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]) {
    // Node hands on what it has normalised: the options are first in a list of their own, or by themselves.
    const first: unknown = Array.isArray(given[0]) ? given[0][0] : given[0];
    const host: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'host') : given[1];
    reached.add(typeof host === 'string' ? host : 'localhost');
    return Reflect.apply(connect, this, given) as net.Socket;
  } as typeof connect;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  process.on('SIGUSR2', () => {
    collect();
    collect();
    const told: Probed = { heap: process.memoryUsage().heapUsed, reached: [...reached].sort() };
    process.stderr.write(`${PROBE_LINE}${JSON.stringify(told)}\n`);
  });
}
