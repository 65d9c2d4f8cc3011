import type { Server } from 'node:http';
import { Refusal } from './refusal';

/**
 * Begins to listen on loopback and returns the port (port 0 chooses a free one). Throws a Refusal when it is taken.
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault) => reject(portFault(fault, port)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Stops accepting, and returns when every answer under way has been sent. */
export function closeServer(server: Server): Promise<void> {
  // A connection kept alive goes idle only after its last answer.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(idle);
      resolve();
    });
  });
}

function portFault(fault: Error, port: number): Error {
  const code = 'code' in fault ? fault.code : undefined;
  if (code === 'EADDRINUSE') return new Refusal(`Port ${port} is in use.`);
  if (code === 'EACCES') return new Refusal(`Port ${port} may not be used by this user.`);
  return fault;
}
