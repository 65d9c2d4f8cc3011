import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Refusal } from '../host/refusal';

/** Held while a desk runs. */
export type DeskLock = { release(): Promise<void> };

/**
 * Takes the desk in `folder` (which need not exist) for this process. Throws a Refusal when another process has it.
 * The lock is a socket, so it is free again as soon as its holder is gone, however it ended.
 */
export async function lockDesk(folder: string): Promise<DeskLock> {
  const address = lockAddress(folder);
  let server = await tryListen(address);
  if (!server && !(await answers(address))) {
    // The file of a process that was killed: nobody answers there.
    rmSync(address, { force: true });
    server = await tryListen(address);
  }
  if (!server) {
    throw new Refusal('Votum is running already on these data. Stop it first (Ctrl-C where it runs).');
  }
  const taken = server;
  return { release: () => new Promise((resolve) => taken.close(() => resolve())) };
}

// Not in the folder itself: a socket's path may have some hundred characters at most, and some shared folders take
// no sockets.
function lockAddress(folder: string): string {
  const full = path.resolve(folder);
  const place = path.join(realpathSync(path.dirname(full)), path.basename(full));
  const name = `votum-${createHash('sha256').update(place).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `${name}.sock`);
}

function tryListen(address: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.on('error', () => {}).end());
  // The lock alone must not keep a process running.
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) =>
      fault.code === 'EADDRINUSE' ? resolve(undefined) : reject(fault),
    );
    server.listen(address, () => resolve(server));
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}
