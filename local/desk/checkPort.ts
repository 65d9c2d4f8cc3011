import { createServer } from 'node:http';
import { closeServer, listen } from '../host/listen';
import { Refusal, sentenceOf } from '../host/refusal';

/** Throws a Refusal with a way out when `port`, which the setting `name` chose, cannot be listened on. */
export async function checkPort(name: 'PORT' | 'STAGE_PORT', port: number): Promise<void> {
  const server = createServer();
  try {
    await listen(server, port);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    const other = port + 10 > 65535 ? port - 10 : port + 10;
    throw new Refusal(
      `${sentenceOf(fault)} Stop the other program or start with ${name}=${other} npm start.`,
    );
  }
  await closeServer(server);
}
