import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../clock';
import type { Moved } from './moveClock';
import { parseClockMove } from './parseClockMove';
import { readJson } from './readJson';
import { writeJson } from './writeHttpResponse';

export type ClockDesk = {
  clock: Clock;
  /** Runs one move after the other. */
  inTurn: <T>(act: () => Promise<T>) => Promise<T>;
  walk(to: number): Promise<Moved>;
  leap(to: number): Promise<Moved>;
};

/** `GET /local/clock`: `{now, offsetMs}`. `POST`: moves it (see parseClockMove) and adds what was fired. */
export async function serveClock(
  desk: ClockDesk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'GET') return writeJson(response, 200, shown(desk.clock));
  if (request.method !== 'POST') return writeJson(response, 405, { error: 'The clock takes GET and POST.' });
  const body = await readJson(request);
  await desk.inTurn(async () => {
    // Read here, not before: an earlier move that was waited for has changed what "forward" is.
    const move = parseClockMove(body, desk.clock.now());
    switch (move.kind) {
      case 'refused':
        return writeJson(response, move.status, { error: move.sentence });
      case 'walk':
        return writeJson(response, 200, { ...(await desk.walk(move.to)), ...shown(desk.clock) });
      case 'leap':
        return writeJson(response, 200, { ...(await desk.leap(move.to)), ...shown(desk.clock) });
      default:
        return move satisfies never;
    }
  });
}

function shown(clock: Clock) {
  return { now: new Date(clock.now()).toISOString(), offsetMs: clock.offsetMs() };
}
