import { createServer } from 'node:http';
import { chaosBoard } from '../chaos/chaosBoard';
import { answerRequest } from '../stage/answerRequest';
import { createFaultList } from '../stage/connector/faults';
import { createRateLimiter } from '../stage/connector/rateLimit';
import type { StagePerson } from '../stage/contract';
import { createEventHub } from '../stage/eventHub';
import { uuidFor } from '../stage/ids';
import { usualSettings } from '../stage/settings';
import type { Stage } from '../stage/stage';
import { emptyState } from '../stage/stageState';
import { holderOf } from './activities';

/** Teams, as far as it takes messages. */
export interface Connector {
  url: string;
  people: StagePerson[];
  /** When each message arrived, by the process's own clock. */
  arrived: number[];
  throttled(): number;
  /** How many messages stand with somebody who has one already. */
  repeated(): number;
  stop(): Promise<void>;
}

/** The stage's connector for so many people of one tenant, without its page and its memory. */
export async function openConnector(count: number): Promise<Connector> {
  const { tenantId } = holderOf(chaosBoard(1), 0);
  const people = Array.from({ length: count }, (_, i): StagePerson => {
    const objectId = uuidFor(`person ${i}`);
    return {
      id: `person-${i}`,
      name: `Ærlig Opdigtet ${i}`,
      email: `person-${i}@eksempel.example`,
      language: 'da',
      role: 'member',
      body: '',
      tenantId,
      objectId,
      mri: `29:${objectId}`,
      inTeam: true,
      conversationId: `a:${objectId}`,
    };
  });
  const limiter = createRateLimiter(() => performance.now());
  const arrived: number[] = [];
  let throttled = 0;
  const nothing = () => {};
  const stopping = new AbortController();
  const stage: Stage = {
    cast: {
      board: { id: '', name: '', shortName: '', language: 'da', sample: true },
      tenantId,
      bot: { id: '28:votum', name: 'Votum' },
      team: { id: '', name: '', aadGroupId: '' },
      channel: { id: '', name: '' },
      people,
    },
    state: {
      ...emptyState(),
      installs: Object.fromEntries(people.map(({ id }) => [id, { status: 'installed', told: true }])),
    },
    settings: { ...usualSettings, autoRefresh: false },
    faults: createFaultList(Date.now),
    limiter: {
      take: (...asked) => {
        const taken = limiter.take(...asked);
        if (taken.kind === 'ok') arrived.push(performance.now());
        else throttled += 1;
        return taken;
      },
    },
    events: createEventHub(() => ({ kind: 'clock', now: '' }), nothing),
    now: () => Date.now(),
    moveClock: async () => undefined,
    url: '',
    botUrl: '',
    filesFolder: '',
    uiFolder: '',
    openChats: new Set(),
    refreshing: new Set(),
    save: nothing,
    stopping: stopping.signal,
  };
  const server = createServer((request, response) => void answerRequest(stage, request, response));
  // As the stage has it: a connection that is reused must not be cut at that moment.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  stage.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    url: `${stage.url}/`,
    people,
    arrived,
    throttled: () => throttled,
    repeated: () => {
      const { messages } = stage.state;
      return messages.length - new Set(messages.map(({ conversationId }) => conversationId)).size;
    },
    stop: async () => {
      stopping.abort();
      stage.events.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
