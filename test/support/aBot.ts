import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Activity, CloudAdapter, TurnContext } from 'botbuilder';
import { createAdapter } from '../../bot/createAdapter';
import { createMessenger } from '../../bot/messenger';
import { takeTurn } from '../../bot/takeTurn';
import { answerActivity, type WebAnswer } from '../../bot/webBridge';
import type { AdaptiveCard } from '../../cards/card';
import { Board } from '../../domain/board/board';
import type { Instant } from '../../domain/ids';
import { boundless } from '../../local/boundless';
import sample from '../../local/sample/genomdatabasen.board.json';
import type { Cast, StageMessage, StagePerson, StageSnapshot } from '../../local/stage/contract';
import { startStage } from '../../local/stage/startStage';
import { memoryPapers } from '../../storage/memory/memoryPapers';
import { memoryTable } from '../../storage/memory/memoryTable';
import { memoryWakes } from '../../storage/memory/memoryWakes';
import { type TableName, tableStorage } from '../../storage/storage';
import type { StoredRow, Table } from '../../storage/tables/table';
import { deliver } from '../../workflows/delivery/deliver';
import type { Deps } from '../../workflows/deps';
import { importBoard } from '../../workflows/importBoard';
import type { Messenger } from '../../workflows/notice';
import { streamOf } from '../../workflows/outbox';
import type { Write } from '../../workflows/ports';
import { sweep } from '../../workflows/sweep/sweep';
import { aUlid, type OpenCase } from './builders';
import { type Circumstances, type TeamsActivities, teamsActivities } from './teamsActivities';
import { unhurried } from './unhurried';

/** The board of the sample: six seats, two co-chairs, an observer; its persons are invented. */
export const sampleBoard: Board = Board.parse(sample);

/** What a turn came to: the HTTP answer, what the bot sent meanwhile, and what it logged. */
export interface Turned extends WebAnswer {
  sent: Partial<Activity>[];
  logged: LogLine[];
}

export interface LogLine {
  level: 'info' | 'warn' | 'error';
  message: string;
  fields: Record<string, unknown>;
}

/** Everything Votum keeps, with a look into its tables. */
export interface Kept {
  /** Every row of these tables, with ETags: equal before and after means that nothing was written. */
  rows(...names: TableName[]): Promise<StoredRow[]>;
  wakes: ReturnType<typeof memoryWakes>;
}

export type Where = Partial<Omit<Circumstances, 'now' | 'serviceUrl'>>;

/** The real bot in this process, talking to the local Bot Connector service over HTTP. */
export interface ABot {
  cast: Cast;
  serviceUrl: string;
  deps: Deps;
  kept: Kept;
  adapter: CloudAdapter;
  messenger: Messenger;
  make: TeamsActivities;
  clock: { now: Instant };
  /** Everything the adapter was told went wrong inside a turn. */
  faults: unknown[];
  /** Empties the store, puts the board there, and sets the clock. */
  fresh(now: Instant, board?: Board | null): Promise<void>;
  person(id: string): StagePerson;
  post(activity: object, headers?: Record<string, string>): Promise<Turned>;
  say(personId: string, text: string, where?: Where): Promise<Turned>;
  press(personId: string, verb: unknown, data: unknown, where?: Where): Promise<Turned>;
  /** Puts a case there as it is. */
  put(round: {
    round: Extract<Write, { row: 'round' }>['value'];
    seats?: OpenCase['seats'];
    events?: OpenCase['events'];
  }): Promise<void>;
  /** Ties the stage's channel to the board, and makes everyone on it reachable. */
  tieAndMeet(): Promise<void>;
  /** Does what is due and delivers what waits, until nothing does. */
  settle(): Promise<void>;
  /** The stage as its page shows it. */
  state(): Promise<StageSnapshot>;
  /** What stands in a person's chat, oldest first, from the bot. */
  chatOf(personId: string): Promise<StageMessage[]>;
  stage(route: string, body: object): Promise<unknown>;
  stop(): Promise<void>;
}

/** A clock that stands where a test puts it. */
const START: Instant = '2025-06-10T07:00:00.000Z';

export async function openBot(): Promise<ABot> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-bot-'));
  const clock = { now: START };
  const faults: unknown[] = [];
  const adapter = createAdapter({ kind: 'local' }, (fault) => faults.push(fault));
  const logged: LogLine[] = [];
  const log = {
    info: (message: string, fields = {}) => void logged.push({ level: 'info', message, fields }),
    warn: (message: string, fields = {}) => void logged.push({ level: 'warn', message, fields }),
    error: (message: string, fields = {}) => void logged.push({ level: 'error', message, fields }),
  };
  let minted = 0;
  const ids = { ulid: () => aUlid(50_000_000 + minted++) };
  const newDeps = () => {
    const tables = new Map<TableName, Table>();
    const wakes = memoryWakes();
    const storage = tableStorage((name) => {
      const table = memoryTable(name);
      tables.set(name, table);
      return table;
    });
    const deps: Deps = {
      ...storage,
      papers: memoryPapers(),
      wakes,
      pace: unhurried,
      limits: boundless,
      clock: { now: () => clock.now },
      ids,
      log,
    };
    const kept: Kept = {
      wakes,
      rows: async (...names) =>
        (
          await Promise.all(
            names.map(
              (name) => tables.get(name)?.query({ partition: { from: '', through: '\uffff' } }) ?? [],
            ),
          )
        ).flat(),
    };
    return { deps, kept };
  };

  // The stage's people reach the bot over HTTP, as they reach a function.
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      void bot.post(JSON.parse(Buffer.concat(parts).toString('utf8'))).then(({ status, jsonBody }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(jsonBody === undefined ? '' : JSON.stringify(jsonBody));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const bot: ABot = {
    ...newDeps(),
    cast: undefined as unknown as Cast,
    make: undefined as unknown as TeamsActivities,
    serviceUrl: '',
    adapter,
    messenger: createMessenger(adapter, { kind: 'local' }, log),
    clock,
    faults,
    async fresh(now, board = sampleBoard) {
      clock.now = now;
      Object.assign(bot, newDeps());
      logged.length = 0;
      faults.length = 0;
      if (board !== null) await importBoard(bot.deps, board);
      bot.kept.wakes.queued.length = 0;
    },
    person: (id) => {
      const person = bot.cast.people.find((candidate) => candidate.id === id);
      if (person === undefined) throw new Error(`there is no ${id} on the stage`);
      return person;
    },
    async post(activity, headers = {}) {
      const sent: Partial<Activity>[] = [];
      const before = logged.length;
      const turn = takeTurn({ deps: bot.deps, bot: { kind: 'local' }, receivedAt: clock.now });
      const answer = await answerActivity(
        adapter,
        { method: 'POST', headers, body: JSON.parse(JSON.stringify(activity)) },
        (context: TurnContext) => {
          context.onSendActivities(async (_, activities, next) => {
            sent.push(...activities.filter(({ type }) => type !== 'invokeResponse'));
            return next();
          });
          return turn(context);
        },
      );
      return { ...answer, sent, logged: logged.slice(before) };
    },
    say: (personId, text, where = {}) => bot.post(bot.make.message(bot.person(personId), text, at(where))),
    press: (personId, verb, data, where = {}) =>
      bot.post(bot.make.press(bot.person(personId), verb, data, at(where))),
    async put({ round, seats = [], events = [] }) {
      const writes: Write[] = [
        { row: 'round', value: round, etag: null },
        ...seats.map((value): Write => ({ row: 'seat', value, etag: null })),
        ...events.map((value): Write => ({ row: 'event', value })),
      ];
      const outcome = await bot.deps.rounds.commit(streamOf(round.id), aUlid(), writes);
      if (outcome !== 'committed') throw new Error(`the case was not put there: ${outcome}`);
    },
    async tieAndMeet() {
      const { cast, serviceUrl, deps } = bot;
      await deps.conversations.tie({
        boardId: sampleBoard.id,
        conversationId: cast.channel.id,
        tenantId: cast.tenantId,
        serviceUrl,
        botId: cast.bot.id,
        tiedAt: clock.now,
      });
      for (const person of cast.people)
        await deps.conversations.savePersonal({
          identity: { tenantId: person.tenantId, objectId: person.objectId },
          conversationId: person.conversationId,
          userId: person.mri,
          serviceUrl,
          botId: cast.bot.id,
          locale: person.language === 'da' ? 'da-DK' : 'en-GB',
          installed: true,
          unreachable: null,
        });
    },
    async settle() {
      const { deps, kept, messenger } = bot;
      for (let rounds = 0; rounds < 50; rounds += 1) {
        await sweep(deps);
        const waiting = kept.wakes.queued.splice(0);
        if (waiting.length === 0) return;
        for (const { stream, outId } of waiting) await deliver(deps, messenger, stream, outId);
      }
      throw new Error('there is no end to what is due');
    },
    state: async () => (await (await fetch(new URL('/local/state', bot.serviceUrl))).json()) as StageSnapshot,
    chatOf: async (personId) => {
      const { conversationId } = bot.person(personId);
      const { messages } = await bot.state();
      return messages.filter((m) => m.conversationId === conversationId && m.from === 'bot');
    },
    async stage(route, body) {
      const response = await fetch(new URL(route, bot.serviceUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return response.json();
    },
    async stop() {
      await stage.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  const at = (where: Where): Circumstances => ({ serviceUrl: bot.serviceUrl, now: clock.now, ...where });

  const stage = await startStage({
    port: 0,
    botUrl: `http://127.0.0.1:${port}`,
    dataFile: path.join(folder, 'stage.json'),
    boardFile: path.join('local', 'sample', 'genomdatabasen.board.json'),
    now: () => Date.parse(clock.now),
    moveClock: async () => undefined,
  });
  bot.serviceUrl = `${stage.url}/`;
  bot.cast = (await bot.state()).cast;
  bot.make = teamsActivities(bot.cast);
  await bot.stage('/local/settings', { limits: 'off', autoRefresh: false });
  // Everyone is given the app when a stage starts; a test begins after that.
  while (!(await bot.state()).settled) await new Promise((resolve) => setTimeout(resolve, 20));
  await bot.fresh(START);
  return bot;
}

/** What a turn gave back to read: the card of a reply or of an invoke's answer, or its words. */
export type Read =
  | { kind: 'card'; card: AdaptiveCard; summary: string | null }
  | { kind: 'words'; text: string }
  | { kind: 'nothing' };

export function read({ jsonBody, sent }: Turned): Read {
  if (typeof jsonBody === 'object' && jsonBody !== null && 'value' in jsonBody) {
    const { value } = jsonBody;
    if (typeof value === 'string' && value !== '') return { kind: 'words', text: value };
    if (typeof value !== 'string') return { kind: 'card', card: value as AdaptiveCard, summary: null };
  }
  const [only] = sent;
  if (only === undefined) return { kind: 'nothing' };
  const [attachment] = only.attachments ?? [];
  if (attachment === undefined) return { kind: 'words', text: only.text ?? '' };
  return { kind: 'card', card: attachment.content as AdaptiveCard, summary: only.summary ?? null };
}

/** Every text a card shows, in reading order, folded ones too; the titles of its buttons last in each row. */
export function textsOf(card: object): string[] {
  const found: string[] = [];
  walk(card, (element) => {
    if (element.type === 'TextBlock') found.push(String(element.text));
    if (element.type === 'RichTextBlock' && Array.isArray(element.inlines))
      found.push(element.inlines.map((inline: { text?: string }) => inline.text ?? '').join(''));
  });
  return found;
}

export interface CardButton {
  title: string;
  verb: string;
  data: Record<string, unknown>;
}

/** The buttons of a card that reach the bot, without its refresh. */
export function buttonsOf(card: AdaptiveCard): CardButton[] {
  const found: CardButton[] = [];
  const { refresh: _refresh, ...shown } = card;
  walk(shown, (element) => {
    if (element.type === 'Action.Execute')
      found.push({
        title: String(element.title),
        verb: String(element.verb),
        data: element.data as Record<string, unknown>,
      });
  });
  return found;
}

/** The inputs of a card with what stands in them, as a client would send them along with a press. */
export function inputsOf(card: object): Record<string, string> {
  const found: Record<string, string> = {};
  walk(card, (element) => {
    if (typeof element.type === 'string' && element.type.startsWith('Input.'))
      found[String(element.id)] = element.value === undefined ? '' : String(element.value);
  });
  return found;
}

function walk(value: unknown, visit: (element: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (typeof value === 'object' && value !== null) {
    visit(value as Record<string, unknown>);
    for (const item of Object.values(value)) walk(item, visit);
  }
}

/** What a reply says first: a card's heading and the bold lines below it, or the first line of words. */
export function firstLines(turned: Turned): string[] {
  const said = read(turned);
  switch (said.kind) {
    case 'nothing':
      return [];
    case 'words':
      return [said.text.split('\n')[0] ?? ''];
    case 'card':
      return textsOf(said.card).slice(0, 5);
  }
}

/** What a card says in its heading and in bold below its title, or the first line of words: where a reply's answer stands. */
export function headlines(turned: Turned): string[] {
  const said = read(turned);
  if (said.kind !== 'card') return firstLines(turned);
  const found: string[] = [];
  walk(said.card, (element) => {
    if (element.type === 'TextBlock' && element.style === 'heading') found.push(String(element.text));
    if (element.type !== 'RichTextBlock' || !Array.isArray(element.inlines)) return;
    const [run] = element.inlines as { text: string; weight?: string; size?: string }[];
    if (run?.weight === 'Bolder' && run.size !== 'Large') found.push(run.text);
  });
  return found.slice(0, 2);
}

/** Everything a reply lets the reader see: texts, buttons, what stands in fields, the summary. */
export function allTexts(turned: Turned): string {
  const said = read(turned);
  if (said.kind === 'nothing') return '';
  if (said.kind === 'words') return said.text;
  return [said.summary ?? '', JSON.stringify(said.card)].join('\n');
}
