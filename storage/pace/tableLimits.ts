import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Allowance, EFFORTS, type Limits } from '../../workflows/ports';
import { type DocumentKind, encodeDocument, readDocument } from '../codec';
import { keyOf } from '../keys';
import type { Key, StoredRow, Table } from '../tables/table';
import { BUDGETS, type Budgets } from './budgets';
import { type Asked, type PersonTurns, takePersonTurn, withoutRested } from './personTurns';
import type { RealTime } from './realTime';

interface Bucket {
  people: Record<string, PersonTurns>;
}

const Spent = z.strictObject({
  paced: z.strictObject({
    at: z.number(),
    next: z.array(z.number()).min(1),
    pausedUntil: z.number(),
    promised: z.number(),
  }),
  toldAt: z.number(),
});

const bucketKind: DocumentKind<Bucket> = {
  name: 'limits',
  schema: 1,
  shape: z.strictObject({
    people: z.record(
      z.string(),
      z.strictObject({
        spent: z.partialRecord(z.enum(EFFORTS), Spent),
        seen: z.array(z.strictObject({ id: z.string(), at: z.number() })),
      }),
    ),
  }),
};

// Tables forget nothing by themselves. Whoever comes, there are never more rows than this, nor more people in one.
const BUCKET_DIGITS = 3;
const MOST_PEOPLE = 100;
const TRIES = 8;

interface Asking {
  person: string;
  asked: Asked;
  give(allowance: Allowance): void;
}

/**
 * The limits of all processes together. People share 4,096 rows by a fingerprint of who they are; a row holds those whose
 * budgets are not full, so that it empties by itself. Those who ask while a process is writing a row share its next write.
 */
export function tableLimits(table: Table, time: RealTime, budgets: Budgets = BUDGETS): Limits {
  const waiting = new Map<string, { askings: Asking[]; served: Promise<void> }>();

  async function serve(key: Key, askings: readonly Asking[]): Promise<void> {
    let row = await table.check(key);
    for (let tried = 0; tried < TRIES; tried += 1) {
      const { bucket, allowances } = decide(readBucket(row), askings, budgets, time.now());
      // Whoever lost the row to another process has been told already, and is counted all the same.
      if (tried === 0) for (const [i, { give }] of askings.entries()) give(allowances[i] ?? LET_THROUGH);
      if (bucket === null) return;
      const next = { ...key, props: encodeDocument(bucketKind, bucket) };
      const written = await (row === null ? table.create(next) : table.replace(next, row.etag));
      if (written.kind !== 'refused') return;
      row = await table.check(key);
    }
  }

  async function serveInTurn(key: Key, before: Promise<void>, askings: Asking[]): Promise<void> {
    await before;
    const entry = waiting.get(key.partition);
    // From here on whoever asks is in the next group.
    if (entry?.askings === askings) entry.askings = [];
    try {
      await serve(key, askings);
    } catch {
      // Votum being there for those who may matters more than keeping the others out.
      for (const { give } of askings) give(LET_THROUGH);
    }
    if (waiting.get(key.partition)?.askings.length === 0) waiting.delete(key.partition);
  }

  function ask(key: Key, asking: Asking): Promise<void> {
    const entry = waiting.get(key.partition) ?? { askings: [], served: Promise.resolve() };
    waiting.set(key.partition, entry);
    entry.askings.push(asking);
    if (entry.askings.length === 1) entry.served = serveInTurn(key, entry.served, entry.askings);
    return entry.served;
  }

  return {
    take: (who, effort, activityId) => {
      const person = fingerprint(`${who.tenantId} ${who.objectId}`);
      const asked = { effort, activity: activityId === null ? null : fingerprint(activityId) };
      let counted = Promise.resolve();
      const verdict = new Promise<Allowance>((give) => {
        counted = ask(keyOfBucket(person), { person, asked, give });
      });
      return { verdict, counted };
    },
  };
}

const LET_THROUGH: Allowance = { kind: 'allowed', again: null };

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

function keyOfBucket(person: string): Key {
  return { partition: keyOf('limits', person.slice(0, BUCKET_DIGITS)), row: 'all' };
}

// A row that cannot be read is begun anew: it decides nothing but how soon somebody may ask again.
function readBucket(row: StoredRow | null): Bucket {
  return (row === null ? null : readDocument(bucketKind, row.props)?.value) ?? { people: {} };
}

function decide(
  { people }: Bucket,
  askings: readonly Asking[],
  budgets: Budgets,
  clockMs: number,
): { bucket: Bucket | null; allowances: Allowance[] } {
  const now = new Map(Object.entries(people));
  let changed = false;
  const allowances = askings.map(({ person, asked }) => {
    const { after, allowance } = takePersonTurn(now.get(person), asked, budgets, clockMs);
    if (after !== null) {
      changed = true;
      // Put last: the order is that of who came when.
      now.delete(person);
      now.set(person, after);
    }
    return allowance;
  });
  if (!changed) return { bucket: null, allowances };
  const kept = [...now].flatMap(([person, turns]): [string, PersonTurns][] => {
    const left = withoutRested(turns, clockMs);
    return left === null ? [] : [[person, left]];
  });
  return { bucket: { people: Object.fromEntries(kept.slice(-MOST_PEOPLE)) }, allowances };
}
