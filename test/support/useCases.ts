import type { Board } from '../../domain/board/board';
import { laterBy } from '../../domain/calendar/localMoment';
import { type Identity, type Instant, type RoundId, SeatId } from '../../domain/ids';
import type { Choice } from '../../domain/round/choice';
import type { RoundEvent } from '../../domain/round/events';
import type { CaseForm } from '../../domain/round/form';
import { isSent, type Round, type SentRound } from '../../domain/round/round';
import { answerNumber, type SeatInCase } from '../../domain/round/seat';
import { memoryStorage } from '../../storage/memory/memoryStorage';
import { memoryWakes, type QueuedWake } from '../../storage/memory/memoryWakes';
import type { Storage } from '../../storage/storage';
import type { Actor } from '../../workflows/actor';
import { castVote, type Voted } from '../../workflows/castVote';
import { type Delivered, deliver } from '../../workflows/delivery/deliver';
import type { Deps } from '../../workflows/deps';
import { draftCase } from '../../workflows/draftCase';
import { bindByHand } from '../../workflows/identities/bindByHand';
import { importBoard } from '../../workflows/importBoard';
import { boardStream, type Outbox, streamOf } from '../../workflows/outbox';
import type { DueRow, Log, PersonalChat } from '../../workflows/ports';
import type { Refused } from '../../workflows/refused';
import { saveDraft } from '../../workflows/saveDraft';
import { startCase } from '../../workflows/startCase';
import { sweep } from '../../workflows/sweep/sweep';
import { aBoard, aMoment, anIdentity, aUlid } from './builders';
import { conversationOf, type FakeMessenger, fakeMessenger } from './fakeMessenger';
import { unhurried } from './unhurried';

export interface Pressed {
  seen?: number;
  version?: number;
  comment?: string;
  receivedAt?: Instant;
  operation?: string;
  /** Where the press is handled, when not by the desk's own. */
  deps?: Deps;
}

/** Everything the use cases run on, over the memory storage, with a clock to move and a messenger that remembers. */
export interface Desk {
  deps: Deps;
  board: Board;
  messenger: FakeMessenger;
  logged: { level: keyof Log; message: string; code: unknown }[];
  now(): Instant;
  moveTo(instant: Instant): void;
  /** A fresh operation id: that of one press. */
  operation(): string;
  /** By a seat's id, `<seat>-contact` for its first contact person, `<seat>-substitute`, `secretariat-1`, `secretariat-2` or `stranger`; by number, whoever has that identity. */
  actor(who: string | number): Actor;
  /** Lets somebody be reached in 1:1, as after the first word spoken there. */
  meet(who: string, overrides?: Partial<PersonalChat>): Promise<void>;
  /** An operator binds an account to whoever has this address. */
  bind(email: string, identity: Identity): Promise<void>;
  /**
   * Delivers what is queued until nothing is left, as the queue would: what asks to be tried again waits for its time.
   * With patience, so many seconds pass, and those waits are met in them.
   */
  drain(patienceSeconds?: number): Promise<void>;
  /** Delivers one row of work now, whatever is queued. */
  deliver(stream: string, outId: string): Promise<Delivered>;
  /** The sweep looks once, and what comes of it is delivered. */
  tick(): Promise<{ due: number; failed: number }>;
  /** Time passes to `instant`: every due row and every wait is met at its own time. */
  until(instant: Instant): Promise<void>;
  dueRows(): Promise<DueRow[]>;
  /** Rows of work that stand, of a case or of the board. */
  outs(roundId?: RoundId): Promise<Outbox[]>;
  draft(form?: Partial<CaseForm>, by?: string): Promise<RoundId>;
  /** A case sent out by the secretariat, every card delivered. */
  start(form?: Partial<CaseForm>): Promise<RoundId>;
  press(id: RoundId, who: string | number, choice: Choice, pressed?: Pressed): Promise<Voted>;
  /** As `press` from the newest card, and delivered. */
  answer(id: RoundId, who: string, choice: Choice, comment?: string): Promise<Voted>;
  round(id: RoundId): Promise<Round>;
  sent(id: RoundId): Promise<SentRound>;
  seat(id: RoundId, seatId: string): Promise<SeatInCase>;
  events(id: RoundId, kind?: RoundEvent['happening']['kind']): Promise<RoundEvent[]>;
}

export interface DeskSetup {
  board?: Board;
  now?: Instant;
  /** Those never seen in Teams. */
  unseen?: string[];
  channel?: boolean;
  /** In place of the memory's own; wake-ups are the desk's all the same. */
  storage?: Omit<Storage, 'wakes'>;
  /** The board and its people are in that storage already. */
  asItIs?: boolean;
  /** Puts something between the use cases and the storage. */
  over?: (deps: Deps) => Deps;
}

/** A desk with a board imported, its channel tied and everyone met. */
export async function aDesk(setup: DeskSetup = {}): Promise<Desk> {
  const board = setup.board ?? aBoard();
  let now = setup.now ?? aMoment;
  let minted = 0;
  const storage = { ...memoryStorage(), ...setup.storage, wakes: memoryWakes() };
  const waiting: { wake: QueuedWake; at: Instant; failed: number }[] = [];
  const logged: Desk['logged'] = [];
  const logAs =
    (level: keyof Log): Log['info'] =>
    (message, fields = {}) => {
      logged.push({ level, message, code: fields.code });
    };
  const own: Deps = {
    ...storage,
    wakes: {
      wake: async (...asked) => {
        await storage.wakes.wake(...asked);
        const wake = storage.wakes.queued.shift();
        // A wake-up hidden from its commit is due as soon as the commit is through, which it is before anything is drained.
        if (wake !== undefined) waiting.push({ wake, at: now, failed: 0 });
      },
    },
    pace: unhurried,
    clock: { now: () => now },
    ids: { ulid: () => aUlid(minted++) },
    log: { info: logAs('info'), warn: logAs('warn'), error: logAs('error') },
  };
  const deps = setup.over?.(own) ?? own;
  const messenger = fakeMessenger(() => now);
  const moveTo = (instant: Instant) => {
    if (instant < now) throw new Error(`the clock goes forward: ${now} → ${instant}`);
    now = instant;
  };
  let operations = 0;
  const operation = () => {
    operations += 1;
    return `operation-${operations}`;
  };

  async function deliverOne({ wake, failed }: (typeof waiting)[number]): Promise<void> {
    const { stream, outId, looked } = wake;
    const later = (seconds: number, again: { looked?: boolean; failed?: number } = {}) =>
      waiting.push({
        wake: { ...wake, looked: again.looked ?? false },
        at: laterBy(now, seconds * 1000),
        failed: again.failed ?? 0,
      });
    try {
      const delivered = await deliver(deps, messenger, stream, outId);
      if (delivered.kind === 'again') later(delivered.seconds);
      if (delivered.kind === 'nothing' && !looked) later(60, { looked: true });
    } catch (fault) {
      logAs('error')('a delivery failed', { code: fault instanceof Error ? fault.message : 'unknown' });
      // As the queue does: what failed is shown again after a while, and the fifth time it is set aside.
      if (failed < 4) later(30, { looked, failed: failed + 1 });
    }
  }

  async function drain(patienceSeconds = 0): Promise<void> {
    const end = laterBy(now, patienceSeconds * 1000);
    for (let delivered = 0; delivered < 5_000; delivered += 1) {
      waiting.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
      const [first] = waiting;
      if (first === undefined || first.at > end) {
        if (end > now) moveTo(end);
        return;
      }
      if (first.at > now) moveTo(first.at);
      waiting.shift();
      await deliverOne(first);
    }
    throw new Error('the deliveries never end');
  }

  async function tick() {
    const swept = await sweep(deps);
    await drain();
    return swept;
  }

  const dueRows = () => storage.due.upTo('9999-12-31T00:00:00.000Z', 1_000);

  async function until(instant: Instant): Promise<void> {
    await tick();
    for (let ticks = 0; ticks < 500; ticks += 1) {
      const times = [...(await dueRows()).map((row) => row.dueAt), ...waiting.map(({ at }) => at)];
      const next = times.filter((at) => at > now && at <= instant).sort()[0];
      if (next === undefined) {
        moveTo(instant);
        await tick();
        return;
      }
      moveTo(next);
      await tick();
    }
    throw new Error(`there is no end to what is due before ${instant}`);
  }

  const identityOf = (who: string | number): Identity => {
    if (typeof who === 'number') return anIdentity(who);
    if (who === 'stranger') return anIdentity(999);
    const person = who.startsWith('secretariat-')
      ? board.secretariat[Number(who.slice('secretariat-'.length)) - 1]?.person
      : who.endsWith('-substitute')
        ? board.seats.find((seat) => `${seat.id}-substitute` === who)?.substitute
        : who.endsWith('-contact')
          ? board.seats.find((seat) => `${seat.id}-contact` === who)?.contacts[0]
          : board.seats.find((seat) => seat.id === who)?.person;
    const identity = person?.identities[0];
    if (identity === undefined) throw new Error(`nobody is called ${who}`);
    return identity;
  };
  const actor = (who: string | number): Actor => ({ identity: identityOf(who) });

  async function meet(who: string, overrides: Partial<PersonalChat> = {}): Promise<void> {
    await deps.conversations.savePersonal({
      identity: identityOf(who),
      conversationId: conversationOf(who),
      userId: `29:${who}`,
      serviceUrl: 'https://tjeneste.example/emea/',
      botId: '28:votum',
      locale: null,
      installed: true,
      unreachable: null,
      ...overrides,
    });
  }

  async function round(id: RoundId): Promise<Round> {
    const header = await storage.rounds.readHeader(id);
    if (header === null) throw new Error('no such case');
    return header.value;
  }
  async function seat(id: RoundId, seatId: string): Promise<SeatInCase> {
    const stored = await storage.rounds.readSeat(id, SeatId.parse(seatId));
    if (stored === null) throw new Error(`no seat ${seatId}`);
    return stored.value;
  }

  const desk: Desk = {
    deps,
    board,
    messenger,
    logged,
    now: () => now,
    moveTo,
    operation,
    actor,
    meet,
    bind: async (email, identity) => {
      mustDo(await bindByHand(deps, board.id, 'anna', email, identity));
    },
    drain,
    deliver: (stream, outId) => deliver(deps, messenger, stream, outId),
    tick,
    until,
    dueRows,
    outs: async (roundId) =>
      (await storage.rounds.readOuts(roundId === undefined ? boardStream(board.id) : streamOf(roundId))).map(
        ({ value }) => value,
      ),
    draft: async (form = {}, by = 'secretariat-1') => {
      const draft = mustDo(await draftCase(deps, board.id, actor(by), {}, operation()));
      const typed = { ...draft.form, title: 'Årshjul og budget', question: 'Kan du godkende?', ...form };
      mustDo(await saveDraft(deps, draft.roundId, actor(by), typed, operation()));
      return draft.roundId;
    },
    start: async (form = {}) => {
      const id = await desk.draft(form);
      const started = mustDo(await startCase(deps, id, actor('secretariat-1'), operation()));
      if (started.kind !== 'started') throw new Error(`not started: ${JSON.stringify(started)}`);
      await drain();
      return id;
    },
    press: async (id, who, choice, pressed = {}) => {
      const { seen = 0, version = 1, comment = '' } = pressed;
      return castVote(
        pressed.deps ?? deps,
        id,
        actor(who),
        { version, seen, choice, comment },
        pressed.receivedAt ?? now,
        pressed.operation ?? operation(),
      );
    },
    answer: async (id, who, choice, comment = '') => {
      const seen = answerNumber(await seat(id, who));
      const voted = await desk.press(id, who, choice, { seen, comment });
      await drain();
      return voted;
    },
    round,
    sent: async (id) => {
      const found = await round(id);
      if (!isSent(found)) throw new Error('not sent out');
      return found;
    },
    seat,
    events: async (id, kind) =>
      (await storage.rounds.readEvents(id)).filter(
        ({ happening }) => kind === undefined || happening.kind === kind,
      ),
  };

  if (setup.asItIs === true) return desk;
  await importBoard(deps, board);
  for (const who of everyone(board)) if (!setup.unseen?.includes(who)) await meet(who);
  if (setup.channel !== false)
    await deps.conversations.tie({
      boardId: board.id,
      conversationId: conversationOf('channel'),
      tenantId: anIdentity(1).tenantId,
      serviceUrl: 'https://tjeneste.example/emea/',
      botId: '28:votum',
      tiedAt: now,
    });
  return desk;
}

/** Everyone on a board's roster who is known by an identity, as the desk names them. */
export function everyone(board: Board): string[] {
  return [
    ...board.seats.filter(({ person }) => person.identities.length > 0).map(({ id }) => id as string),
    ...board.seats.filter(({ contacts }) => contacts.length > 0).map(({ id }) => `${id}-contact`),
    ...board.seats.filter(({ substitute }) => substitute !== undefined).map(({ id }) => `${id}-substitute`),
    ...board.secretariat.map((_, i) => `secretariat-${i + 1}`),
  ];
}

/** The result of a use case that must not be refused. */
export function mustDo<T extends { kind: string }>(result: T | Refused): Exclude<T, Refused> {
  if (result.kind === 'refused') throw new Error(`refused: ${JSON.stringify(result)}`);
  return result as Exclude<T, Refused>;
}
