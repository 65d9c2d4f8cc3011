import type { ServerResponse } from 'node:http';
import type { StageEvent } from './contract';

/** Sends what happens on the stage to every open page, as server-sent events. */
export type EventHub = {
  publish(event: StageEvent): void;
  /** Keeps the response open and writes events to it until the page goes away. */
  connect(response: ServerResponse): void;
  close(): void;
};

const beatMs = 10_000;

/**
 * `beat` gives the event sent regularly, which also keeps the connection alive; `onEmpty` runs when the last page has
 * gone.
 */
export function createEventHub(beat: () => StageEvent, onEmpty: () => void): EventHub {
  const pages = new Set<ServerResponse>();
  const publish = (event: StageEvent) => {
    const line = `data: ${JSON.stringify(event)}\n\n`;
    for (const page of pages) page.write(line);
  };
  const timer = setInterval(() => publish(beat()), beatMs);
  timer.unref();
  return {
    publish,
    connect(response) {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        connection: 'keep-alive',
      });
      response.write(`data: ${JSON.stringify(beat())}\n\n`);
      pages.add(response);
      response.once('close', () => {
        pages.delete(response);
        if (pages.size === 0) onEmpty();
      });
    },
    close() {
      clearInterval(timer);
      for (const page of pages) page.end();
    },
  };
}
