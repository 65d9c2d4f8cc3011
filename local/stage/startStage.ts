import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { answerRequest } from './answerRequest';
import { readCast } from './cast';
import { createFaultList } from './connector/faults';
import { createRateLimiter } from './connector/rateLimit';
import { createEventHub } from './eventHub';
import { installEverywhere } from './person/install';
import { usualSettings } from './settings';
import { instant, type Stage } from './stage';
import { openStateFile } from './stateFile';

export type StageOptions = {
  /** 0: any free port. */
  port: number;
  /** Where the bot's host listens; activities go to its `/api/messages`. */
  botUrl: string;
  /** Where the stage keeps its conversations (JSON); dropped files lie beside it. */
  dataFile: string;
  /** The board whose people are on the stage. */
  boardFile: string;
  /** The clock everything on the stage is dated by, in milliseconds since 1970. */
  now: () => number;
  /** Moves that clock: `{now}` or `{advance}`. */
  moveClock: (body: unknown) => Promise<unknown>;
  /** The built page. */
  uiFolder?: string;
};

/**
 * Starts the stage on loopback: the Bot Connector service, the people, and the page. Returns when it listens; the app is
 * installed for everyone in the background, as soon as the bot answers. Throws an Error with one sentence that says what
 * to do when the port is taken or a file can't be used.
 */
export async function startStage(options: StageOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const { state, save, close } = openStateFile(options.dataFile);
  const cast = readCast(options.boardFile);
  for (const person of cast.people) {
    person.language = state.languages[person.id] ?? person.language;
    person.inTeam = state.inTeam[person.id] ?? person.inTeam;
  }
  const stopping = new AbortController();
  const openChats = new Set<string>();
  const stage: Stage = {
    cast,
    state,
    settings: { ...usualSettings },
    faults: createFaultList(options.now),
    limiter: createRateLimiter(() => performance.now()),
    events: createEventHub(
      () => ({ kind: 'clock', now: instant(stage) }),
      () => openChats.clear(),
    ),
    now: options.now,
    moveClock: options.moveClock,
    url: '',
    botUrl: options.botUrl,
    filesFolder: `${options.dataFile}.files`,
    uiFolder: options.uiFolder ?? path.resolve('dist', 'stage'),
    openChats,
    refreshing: new Set(),
    save,
    stopping: stopping.signal,
  };
  const server = createServer((request, response) => void answerRequest(stage, request, response));
  // Longer than any client keeps a connection: one that is reused must not be cut at that moment.
  server.keepAliveTimeout = 120_000;
  try {
    stage.url = `http://127.0.0.1:${await listen(server, options.port)}`;
  } catch (fault) {
    stage.events.close();
    throw fault;
  }
  const installing = installEverywhere(stage);
  return {
    url: stage.url,
    async stop() {
      stopping.abort();
      stage.events.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await installing;
      close();
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) =>
      reject(
        fault.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken. Set STAGE_PORT to a free port and start again.`)
          : fault,
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
