import { createServer } from 'node:http';

/** An activity as the bot got it; tests look into it freely. */
export type GotActivity = Record<string, unknown> & {
  type: string;
  value?: { action: { verb?: string; data: Record<string, unknown> }; trigger: string };
};

/** How the bot answers an activity: HTTP status and body, or not at all. */
export type BotReply = { status: number; body?: unknown } | 'hang';

export type FakeBot = {
  url: string;
  got: GotActivity[];
  /** Changes how the bot answers; by default 200 without a body. */
  answer(reply: (activity: GotActivity) => BotReply | Promise<BotReply>): void;
  stop(): Promise<void>;
};

/** A bot that records what it gets and answers as a test says. */
export async function startFakeBot(): Promise<FakeBot> {
  const got: GotActivity[] = [];
  let reply: (activity: GotActivity) => BotReply | Promise<BotReply> = () => ({ status: 200 });
  const server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const activity = JSON.parse(Buffer.concat(parts).toString('utf8')) as GotActivity;
      got.push(activity);
      const answer = await reply(activity);
      if (answer === 'hang') return;
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    got,
    answer(next) {
      reply = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The body a bot answers a card action with. */
export function invokeReply(type: 'card' | 'message' | 'error', value: unknown, statusCode = 200): BotReply {
  const types = {
    card: 'application/vnd.microsoft.card.adaptive',
    message: 'application/vnd.microsoft.activity.message',
    error: 'application/vnd.microsoft.error',
  };
  return { status: 200, body: { statusCode, type: types[type], value } };
}
