import { ulid } from 'ulid';
import type { Board } from '../../../domain/board/board';
import { laterBy } from '../../../domain/calendar/localMoment';
import type { Identity, Instant, RoundId } from '../../../domain/ids';
import type { Storage } from '../../../storage/storage';
import type { Actor } from '../../../workflows/actor';
import { deliver } from '../../../workflows/delivery/deliver';
import type { Deps } from '../../../workflows/deps';
import { importBoard } from '../../../workflows/importBoard';
import type { Address, Messenger, Notice, Sent } from '../../../workflows/notice';
import { startCase } from '../../../workflows/startCase';
import { prepareCase } from '../prepareCase';

/** The real use cases over some storage, with a clock to move, a queue worked off by hand, and a process that can die. */
export interface ModelWorld {
  deps: Deps;
  id: RoundId;
  board: Board;
  actor(who: string): Actor;
  operation(): string;
  advance(ms: number): void;
  /** The process dies right after the next commit of what is done, if it makes one; tells whether it did. */
  dying(act: () => Promise<unknown>): Promise<boolean>;
  /** Delivers the message that chance names, once or twice at once; a dead worker's message comes again. */
  deliverOne(chance: number, times: number): Promise<void>;
  /** Delivers what is due until nothing is; tells whether nothing at all is left waiting. */
  deliverAll(): Promise<boolean>;
  /** Reminders that came to a seat. */
  reminders(seat: string): number;
}

interface Wake {
  stream: string;
  outId: string;
  at: Instant;
  looked: boolean;
}

class Died extends Error {}

export async function openModelWorld(
  storage: Omit<Storage, 'wakes' | 'pace'>,
  board: Board,
  begin: Instant,
): Promise<ModelWorld> {
  let now = begin;
  let dies: 'no' | 'armed' | 'died' = 'no';
  let operations = 0;
  const queue: Wake[] = [];
  const reminded = new Map<string, number>();
  const quiet = () => {};
  const deps: Deps = {
    ...storage,
    rounds: {
      ...storage.rounds,
      commit: async (...args) => {
        const outcome = await storage.rounds.commit(...args);
        if (dies !== 'armed') return outcome;
        dies = 'died';
        throw new Died();
      },
    },
    pace: { take: async () => ({ kind: 'now' }), pause: async () => undefined },
    wakes: {
      wake: async (stream, outId, seconds, { looked } = { looked: false }) => {
        // A wake-up hidden from its commit is due as soon as that is through, which it is before the queue is worked off.
        const hidden = seconds <= 3 ? 0 : seconds * 1000;
        queue.push({ stream, outId, looked, at: laterBy(now, hidden) });
      },
    },
    clock: { now: () => now },
    ids: { ulid: () => ulid(Date.parse(now)) },
    log: { info: quiet, warn: quiet, error: quiet },
  };

  let cards = 0;
  const sent = (to: Address, notice: Notice): Sent => {
    const seat = to.kind === 'person' ? to.chat.userId : 'channel';
    if (notice.kind === 'case' && notice.lead === 'reminder')
      reminded.set(seat, (reminded.get(seat) ?? 0) + 1);
    cards += 1;
    return { kind: 'sent', conversationId: seat, activityId: `card-${cards}`, serviceUrl: SERVICE };
  };
  const messenger: Messenger = {
    send: async (to, notice) => sent(to, notice),
    update: async (to, activityId) => ({
      kind: 'sent',
      conversationId: to.kind,
      activityId,
      serviceUrl: SERVICE,
    }),
    members: async () => ({ kind: 'members', members: [] }),
    knock: async (to) => ({ kind: 'sent', conversationId: to.kind, activityId: '', serviceUrl: SERVICE }),
  };

  async function deliverWake(wake: Wake): Promise<void> {
    const { stream, outId, looked } = wake;
    try {
      const delivered = await deliver(deps, messenger, stream, outId);
      if (delivered.kind === 'again')
        queue.push({ ...wake, at: laterBy(now, delivered.seconds * 1000), looked: false });
      if (delivered.kind === 'nothing' && !looked)
        queue.push({ ...wake, at: laterBy(now, 60_000), looked: true });
    } catch (fault) {
      if (!(fault instanceof Died)) throw fault;
      queue.push({ ...wake, at: laterBy(now, 30_000) });
    }
  }
  const takeDue = (chance: number): Wake | undefined => {
    const due = queue.filter(({ at }) => at <= now);
    const [wake] = due.splice(Math.floor(chance * due.length), 1);
    if (wake !== undefined) queue.splice(queue.indexOf(wake), 1);
    return wake;
  };

  const identityOf = (who: string): Identity => {
    const people = [
      ...board.secretariat.map(({ person }) => ({ id: 'secretariat', person })),
      ...board.seats,
    ];
    const identity = people.find(({ id }) => id === who)?.person.identities[0];
    if (identity === undefined) throw new Error(`Nobody is called ${who}.`);
    return identity;
  };
  const world: ModelWorld = {
    deps,
    id: '' as RoundId,
    board,
    actor: (who) => ({ identity: identityOf(who) }),
    operation: () => {
      operations += 1;
      return `operation-${operations}`;
    },
    advance: (ms) => {
      now = laterBy(now, ms);
    },
    async dying(act) {
      dies = 'armed';
      try {
        await act();
      } catch (fault) {
        if (!(fault instanceof Died)) throw fault;
      }
      const died = dies !== 'armed';
      dies = 'no';
      return died;
    },
    async deliverOne(chance, times) {
      const wake = takeDue(chance);
      if (wake !== undefined) await Promise.all(Array.from({ length: times }, () => deliverWake(wake)));
    },
    async deliverAll() {
      for (let delivered = 0; delivered < 5_000; delivered += 1) {
        const wake = takeDue(0);
        if (wake === undefined) return queue.every(({ looked }) => looked);
        await deliverWake(wake);
      }
      throw new Error('The deliveries never end.');
    },
    reminders: (seat) => reminded.get(seat) ?? 0,
  };

  await importBoard(deps, board);
  for (const who of [...board.seats.map(({ id }): string => id), 'secretariat'])
    await deps.conversations.savePersonal({
      identity: identityOf(who),
      conversationId: `chat-of-${who}`,
      userId: who,
      serviceUrl: SERVICE,
      botId: '28:votum',
      locale: null,
      installed: true,
      unreachable: null,
    });
  const site = { truth: deps, board };
  world.id = await prepareCase(site, 'Prøvesag', { reminders: [], minAnswers: '3', earlyClose: 'never' });
  const started = await startCase(deps, world.id, world.actor('secretariat'), world.operation());
  if (started.kind !== 'started') throw new Error(`Not started: ${JSON.stringify(started)}`);
  await world.deliverAll();
  return world;
}

const SERVICE = 'https://tjeneste.example/emea/';
