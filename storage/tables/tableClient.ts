import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { Props } from '../codec';
import { StorageFault } from '../fault';
import type { StorageLimits } from '../limits';
import { type Failure, readFailure } from '../readFailure';
import { checkTransaction } from './checkTransaction';
import { entityOf, filterOf, rowOf } from './entity';
import { asETag, type Change, type Key, type StoredRow, type Table, type Written } from './table';

/** Azure's client twice: one repeats a failed call once, the other never does, since a write may have been taken. */
export interface TableClients {
  repeating: TableClient;
  once: TableClient;
}

const PAGE = 1000;

/** A table of Azure Storage. Its client has no time limit of its own: every call here gets one. */
export function azureTable(name: string, { repeating, once }: TableClients, limits: StorageLimits): Table {
  const within = (ms = limits.callMs) => ({ abortSignal: AbortSignal.timeout(ms) });
  const get = async (key: Key, ms: number) => {
    try {
      return rowOf(await repeating.getEntity<Props>(key.partition, key.row, within(ms)));
    } catch (error) {
      const failure = readFailure(error, name);
      if (failure.kind === 'refused' && failure.why === 'missing') return null;
      throw faultOf(failure, name);
    }
  };
  return {
    name,

    get: (key) => get(key, limits.callMs),

    check: (key) => get(key, limits.checkMs),

    async query(query) {
      const most = query.limit ?? Number.POSITIVE_INFINITY;
      const filter = filterOf(query);
      const found: StoredRow[] = [];
      let next: string | undefined;
      // One time limit a page: a long list is no hanging store. A page may be empty and yet have a next one.
      do {
        const settings = {
          maxPageSize: Math.min(most - found.length, PAGE),
          ...(next && { continuationToken: next }),
        };
        const page = await orFault(name, async () => {
          const pages = repeating
            .listEntities<Props>({ ...within(), queryOptions: { filter } })
            .byPage(settings);
          return (await pages.next()).value;
        });
        for (const entity of page ?? []) found.push(rowOf(entity));
        next = page?.continuationToken;
      } while (next !== undefined && found.length < most);
      return found.slice(0, most);
    },

    create: (row) => write(name, async () => [await once.createEntity(entityOf(row), within())]),

    replace: (row, etag) =>
      write(name, async () => [await once.updateEntity(entityOf(row), 'Replace', { etag, ...within() })]),

    remove: (key, etag) =>
      write(name, async () => {
        await once.deleteEntity(key.partition, key.row, { etag, ...within() });
        return [];
      }),

    async transact(changes) {
      checkTransaction(changes, name);
      return write(name, async () => {
        const { subResponses } = await once.submitTransaction(changes.map(actionOf), within());
        // An answer that does not speak of every row has lost its end on the way.
        if (subResponses.length !== changes.length) throw new Error('cut answer');
        return subResponses;
      });
    },

    overwrite: (row) =>
      orFault(name, async () => {
        await repeating.upsertEntity(entityOf(row), 'Replace', within());
      }),
  };
}

async function orFault<T>(place: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw faultOf(readFailure(error, place), place);
  }
}

function faultOf(failure: Failure, place: string): StorageFault {
  return failure.kind === 'refused' ? new StorageFault('bad-request', place) : failure.fault;
}

async function write(place: string, call: () => Promise<readonly { etag?: string }[]>): Promise<Written> {
  try {
    const answers = await call();
    return { kind: 'written', etags: answers.map(({ etag }) => asETag(etag)) };
  } catch (error) {
    const failure = readFailure(error, place);
    if (failure.kind === 'fault') throw failure.fault;
    return failure.kind === 'unknown' ? { kind: 'unknown' } : failure;
  }
}

function actionOf(change: Change): TransactionAction {
  switch (change.do) {
    case 'create':
      return ['create', entityOf(change.row)];
    case 'replace':
      return ['update', entityOf(change.row), 'Replace', { etag: change.etag }];
    default:
      return change satisfies never;
  }
}
