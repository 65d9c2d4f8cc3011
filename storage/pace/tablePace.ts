import { z } from 'zod';
import type { Pace, Sending } from '../../workflows/ports';
import { type DocumentKind, decodeDocument, encodeDocument } from '../codec';
import { encodePart, keyOf } from '../keys';
import type { Key, Table } from '../tables/table';
import { RATES } from './rates';
import type { RealTime } from './realTime';
import { type Paced, pauseTurns, type Rate, type Turn, takeTurns } from './turns';

const paceKind: DocumentKind<Paced> = {
  name: 'pace',
  schema: 1,
  shape: z.strictObject({
    at: z.number(),
    next: z.array(z.number()),
    pausedUntil: z.number(),
    promised: z.number(),
  }),
};

const tenantKey = (id: string): Key => ({ partition: keyOf('pace', 'tenant', encodePart(id)), row: 'all' });
const threadKey = (id: string, row: string): Key => ({
  // A channel's limit is for all its threads.
  partition: keyOf('pace', 'conversation', encodePart(id.split(';')[0] ?? id)),
  row,
});

// Whoever loses the row to another process reads it again; somebody wins each time.
const TRIES = 12;
const LOST_MS = 1_000;
// A process that stood still wakes with every turn it slept through, and would use them all at once. Three tries, for one
// that always stands still must send all the same.
const OVERSLEPT_MS = 250;
const MOST_ANEW = 2;

/**
 * A turn, or when to ask for one, by this process's clock (epoch ms): what the writing takes is waited already. Else turns
 * would be used late, and closer together than they were given.
 */
interface Slot {
  kind: Turn['kind'];
  at: number;
}

/**
 * The pace of all processes together: a row for each tenant, conversation and card, written under its ETag. Those who ask
 * for the same one while a process is writing it share the next write, so that the tenant's row bears any number of them.
 */
export function tablePace(table: Table, time: RealTime): Pace {
  const lost = (): Slot => ({ kind: 'later', at: time.now() + LOST_MS });
  const asking = new Map<string, ((slot: Promise<Slot>) => void)[]>();

  async function change<T>(key: Key, made: (before: Paced | null) => { paced: Paced; given: T }) {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const row = await table.get(key);
      const { paced, given } = made(row === null ? null : decodeDocument(paceKind, row.props, key.partition));
      const next = { ...key, props: encodeDocument(paceKind, paced) };
      const written = await (row === null ? table.create(next) : table.replace(next, row.etag));
      // Not known to be written: should it be all the same, then a turn is lost and nothing else.
      if (written.kind === 'written') return given;
    }
    return null;
  }

  async function reserve(key: Key, rate: Rate, count: number): Promise<Slot[]> {
    const reserved = await change(key, (before) => {
      const askedAt = time.now();
      const { paced, turns } = takeTurns(before, rate, askedAt, count);
      return { paced, given: { turns, askedAt } };
    });
    if (reserved === null) return Array.from({ length: count }, lost);
    return reserved.turns.map(({ kind, waitMs }) => ({ kind, at: reserved.askedAt + waitMs }));
  }

  async function serve(name: string, key: Key, rate: Rate): Promise<void> {
    for (let group = asking.get(name)?.splice(0) ?? []; group.length > 0; ) {
      const turns = reserve(key, rate, group.length);
      for (const [i, give] of group.entries()) give(turns.then((given) => given[i] ?? lost()));
      await turns.catch(() => []);
      group = asking.get(name)?.splice(0) ?? [];
    }
    asking.delete(name);
  }

  function turn(key: Key, rate: Rate): Promise<Slot> {
    const name = `${key.partition} ${key.row}`;
    return new Promise((give) => {
      const others = asking.get(name);
      if (others !== undefined) others.push(give);
      else {
        asking.set(name, [give]);
        void serve(name, key, rate);
      }
    });
  }

  async function turnFor({ tenantId, conversationId, card }: Sending): Promise<Slot> {
    // First, and by itself: whoever must wait for the card takes no turn from others.
    const first =
      card === undefined
        ? null
        : await turn(threadKey(conversationId, keyOf('card', encodePart(card))), RATES.card);
    const turns =
      first?.kind === 'later'
        ? [first]
        : await Promise.all([
            turn(threadKey(conversationId, 'all'), RATES.conversation),
            turn(tenantKey(tenantId), RATES.tenant),
            ...(first === null ? [] : [first]),
          ]);
    const isLate = turns.some(({ kind }) => kind === 'later');
    return { kind: isLate ? 'later' : 'taken', at: Math.max(...turns.map(({ at }) => at)) };
  }

  return {
    take: async (sending) => {
      for (let anew = 0; ; anew += 1) {
        const { kind, at } = await turnFor(sending);
        const now = time.now();
        const waitMs = Math.max(0, at - now);
        if (kind === 'later') return { kind, seconds: waitMs / 1_000 };
        await time.sleep(waitMs);
        if (anew === MOST_ANEW || time.now() - now - waitMs <= OVERSLEPT_MS) return { kind: 'now' };
      }
    },
    pause: async (tenantId, seconds) => {
      await change(tenantKey(tenantId), (before) => ({
        paced: pauseTurns(before, RATES.tenant, time.now(), seconds * 1_000),
        given: null,
      }));
    },
  };
}
