import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Cast, StageMessage, StagePerson, StageSnapshot } from '../../../local/stage/contract';
import { startStage } from '../../../local/stage/startStage';
import { boardFixture } from './boardFixture';
import { type FakeBot, startFakeBot } from './fakeBot';

/** Monday 2 June 2025 at 10.14 in Copenhagen. */
export const startOfPlay = Date.parse('2025-06-02T08:14:00.000Z');

export type OpenStage = {
  url: string;
  bot: FakeBot;
  cast: Cast;
  folder: string;
  /** The stage's clock; tests set it. */
  clock: { now: number };
  get(route: string): Promise<{ status: number; body: unknown }>;
  post(route: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  del(route: string): Promise<{ status: number; body: unknown }>;
  state(): Promise<StageSnapshot>;
  person(id: string): StagePerson;
  /** Posts a card to a person's chat, as the bot would, and gives the message as the stage shows it. */
  sendCard(personId: string, card: object): Promise<StageMessage>;
  /** Ends the stage and starts it again on the same data, on the port if one is given. */
  restart(port?: number): Promise<void>;
  stop(): Promise<void>;
};

/** A stage with a fake bot, on free ports and its own folder, after everyone has the app. */
export async function openStage(options: { uiFolder?: string } = {}): Promise<OpenStage> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-stage-'));
  const boardFile = path.join(folder, 'board.json');
  writeFileSync(boardFile, JSON.stringify(boardFixture));
  const bot = await startFakeBot();
  const clock = { now: startOfPlay };
  const start = (port = 0) =>
    startStage({
      port,
      botUrl: bot.url,
      dataFile: path.join(folder, 'stage.json'),
      boardFile,
      now: () => clock.now,
      moveClock: async (body) => {
        const wanted = body as { now?: string };
        if (wanted.now === undefined) throw new Error('no time given');
        clock.now = Date.parse(wanted.now);
      },
      ...options,
    });
  let stage = await start().catch(async (fault: unknown) => {
    await bot.stop();
    throw fault;
  });
  const call = async (method: string, route: string, body?: unknown) => {
    const response = await fetch(new URL(route, stage.url), {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const state = async () => (await call('GET', '/local/state')).body as StageSnapshot;
  await waitFor(async () => (await state()).settled);
  const { cast } = await state();
  const person = (id: string) => cast.people.find((p) => p.id === id) ?? missing(id);
  return {
    get url() {
      return stage.url;
    },
    bot,
    cast,
    folder,
    clock,
    get: (route) => call('GET', route),
    post: (route, body) => call('POST', route, body ?? {}),
    del: (route) => call('DELETE', route),
    state,
    person,
    async sendCard(personId, card) {
      const conversationId = person(personId).conversationId;
      const sent = await call('POST', `/v3/conversations/${encodeURIComponent(conversationId)}/activities`, {
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
      });
      const { id } = sent.body as { id: string };
      return (await state()).messages.find((m) => m.id === id) ?? missing(id);
    },
    async restart(port) {
      await stage.stop();
      stage = await start(port);
      // The first call may still take a connection the old stage has closed.
      await waitFor(() => state().then(Boolean, () => false));
    },
    async stop() {
      await stage.stop();
      await bot.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function missing(id: string): never {
  throw new Error(`There is no ${id} on the stage.`);
}

/** Waits until something is so; fails after five seconds. */
export async function waitFor(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('Waited five seconds in vain.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
