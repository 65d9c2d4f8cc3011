import { z } from 'zod';

/** A message of the bot's as it first stood in a chat: an update takes its words away. */
export interface Arrived {
  id: string;
  conversationId: string;
  summary: string;
  /** By the stage's clock, ISO. */
  at: string;
}

const Event = z.looseObject({
  kind: z.literal('message'),
  message: z.looseObject({
    id: z.string(),
    conversationId: z.string(),
    from: z.string(),
    at: z.string(),
    summary: z.string().nullable(),
    revision: z.int(),
  }),
});

/** Listens to the stage's events and keeps each message of the bot's as it came. `stop` ends it. */
export async function watchStage(stageUrl: string): Promise<{ arrived: Arrived[]; stop(): Promise<void> }> {
  const stopping = new AbortController();
  const arrived: Arrived[] = [];
  const response = await fetch(`${stageUrl}/local/events`, { signal: stopping.signal });
  if (response.body === null) throw new Error('The stage tells of nothing.');
  const reading = read(response.body, (line) => {
    const event = Event.safeParse(JSON.parse(line));
    if (!event.success || event.data.message.from !== 'bot' || event.data.message.revision !== 1) return;
    const { id, conversationId, summary, at } = event.data.message;
    if (arrived.some((one) => one.id === id)) return;
    arrived.push({ id, conversationId, summary: summary ?? '', at });
  });
  return {
    arrived,
    async stop() {
      stopping.abort();
      await reading;
    },
  };
}

async function read(body: ReadableStream<Uint8Array>, take: (line: string) => void): Promise<void> {
  let rest = '';
  try {
    for await (const part of body.pipeThrough(new TextDecoderStream())) {
      const lines = `${rest}${part}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('data: ')) take(line.slice('data: '.length));
    }
  } catch {
    // The stage has gone, or nobody listens any more.
  }
}
