import type { Board } from '../../domain/board/board';
import { laterBy } from '../../domain/calendar/localMoment';
import type { Instant } from '../../domain/ids';
import { fallsDue, type Listed, readStream, type Stream } from '../../storage/backup/caseRows';
import { partsOf, type StreamId } from '../../workflows/outbox';
import type { DueRow } from '../../workflows/ports';
import type { Store } from '../cli/open';
import type { Finding } from './finding';

// Longer than a wake-up is hidden, looks again or is tried.
const ASLEEP_MS = 15 * 60 * 1000;
// The sweep forgets a row that points at nothing after a day, and a case is listed a moment before it exists.
const ORPHAN_MS = 24 * 60 * 60 * 1000;
const FOR_EVER: Instant = '9999-12-31T00:00:00.000Z';

/** What points at nothing, and what nothing points at. The only look that reads whole tables. */
export async function findOrphans(store: Store, boards: readonly Board[]): Promise<Finding[]> {
  const now = store.clock.now();
  const streams = new Map<StreamId, Stream>();
  const listed: Listed[] = [];
  for await (const rows of store.inventory.partitions('Rounds')) {
    const read = readStream(rows);
    if (Array.isArray(read)) listed.push(...read);
    else streams.set(read.stream, read);
  }
  // Read after the cases: what a case falls due by is put there before the case.
  const due = [...(await store.due.upTo(FOR_EVER, 1e6)), ...(await store.due.aside('', 1e6))];
  const dueCases = new Set(due.filter(({ what }) => what === 'case').map(({ stream }) => stream));
  const isThere = ({ stream }: { stream: StreamId }) => streams.get(stream)?.status != null;
  const aDayAgo = laterBy(now, -ORPHAN_MS);
  return [
    ...(await casesNotDue(store, [...streams.values()], dueCases)),
    ...[...streams.values()].flatMap((stream) => asleep(stream, laterBy(now, -ASLEEP_MS))),
    ...due.filter((row) => row.what === 'case' && row.dueAt < aDayAgo && !isThere(row)).map(dueForNothing),
    ...listed
      .filter((row) => !isThere(row) && (row.since === null || row.since < aDayAgo))
      .map(listedForNothing),
    ...[...streams.values()].flatMap(unreadable),
    ...(await entriesWithoutMark(store, boards)),
  ];
}

const redrive = (stream: StreamId) => `npm run votum -- queue redrive --stream '${stream}'`;

/** A case under way that nothing will close or remind of. Looked at once more: it may have ended since it was read. */
async function casesNotDue(
  { rounds }: Store,
  streams: readonly Stream[],
  dueCases: ReadonlySet<StreamId>,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { stream, status } of streams) {
    const { roundId } = partsOf(stream);
    if (!fallsDue(status) || dueCases.has(stream) || roundId === null) continue;
    const header = await rounds.readHeader(roundId);
    if (header === null || !fallsDue(header.value.status)) continue;
    const what = `${stream}: under way, and never reminded of or closed`;
    found.push({ kind: 'caseNotDue', what, todo: `Have the sweep look at it: ${redrive(stream)}` });
  }
  return found;
}

/** Rows that are not what Votum wrote; what they belong to stands still. */
function unreadable({ stream, unreadable: rows }: Stream): Finding[] {
  return rows.map((row) => ({
    kind: 'unreadable',
    what: `${stream}: ${row}`,
    code: 'storage.unreadable-row',
    todo: 'See docs/fault-codes.md: an older version than the one that wrote it, or a row changed by hand.',
  }));
}

/** Work that should have been done, and that no message can be known to name. */
function asleep({ stream, outs }: Stream, before: Instant): Finding[] {
  return outs
    .filter(({ status, notBefore }) => (status === 'waiting' || status === 'sending') && notBefore < before)
    .map(({ id, notBefore, code }) => ({
      kind: 'workAsleep',
      what: `${stream}: ${id}`,
      ...(code === null ? {} : { code }),
      since: notBefore,
      todo: `Wake it: ${redrive(stream)}`,
    }));
}

function dueForNothing({ stream, dueAt }: DueRow): Finding {
  return {
    kind: 'dueWithoutCase',
    what: `${stream}: due, and there is no such case`,
    since: dueAt,
    todo: 'The sweep forgets it by itself. Is it still here tomorrow, then the sweep does not run.',
  };
}

function listedForNothing({ stream, since }: Listed): Finding {
  return {
    kind: 'listedWithoutCase',
    what: `${stream}: listed, and there is no such case`,
    ...(since === null ? {} : { since }),
    todo: 'Harmless: whoever prepared it was told that it was not saved. Many of them: look for storage.timeout in the log.',
  };
}

/** Cases that the register holds and would enter once more, since nothing says that they are entered. */
async function entriesWithoutMark({ register }: Store, boards: readonly Board[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { id } of boards) {
    const { entries, marks } = await register.readRows(id);
    const marked = new Set(marks.map(({ roundId }) => roundId));
    for (const { position, entry } of entries) {
      if (entry !== null && (entry.kind !== 'ended' || marked.has(entry.roundId))) continue;
      found.push({
        kind: 'entryWithoutMark',
        what: `${id}: entry ${position} of the register`,
        todo: `Somebody changed the register by hand. See what holds: npm run votum -- register verify --board ${id}`,
      });
    }
  }
  return found;
}
