import { TABLES } from '../../storage/storage';
import type { Site } from '../chaos/openSite';

/** Every row there is, by table and key. */
export type Snapshot = Map<string, string>;

export async function takeSnapshot({ truth }: Pick<Site, 'truth'>): Promise<Snapshot> {
  const rows: Snapshot = new Map();
  for (const table of TABLES)
    for await (const partition of truth.inventory.partitions(table))
      for (const { partition: name, row, props } of partition)
        rows.set(`${table} ${name} ${row}`, JSON.stringify(props));
  for await (const paper of truth.inventory.papers()) rows.set(`papers ${paper.board} ${paper.sha256}`, '');
  return rows;
}

// Where somebody is reached, what was last spoken of, and how much was asked for: hints that nobody decides by.
const MOVING = [/^Conversations person\|\S+ chat$/, /^Conversations conversation\|\S+ context$/];
const COUNTED = /^Conversations limits\|[0-9a-f]{3} all$/;

/**
 * What is not as it was, but for what may move. Of that there may be no more than a row for each person and each conversation
 * that was heard from.
 */
export function differences(
  before: Snapshot,
  after: Snapshot,
  heard: { people: number; conversations: number },
): string[] {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
  const breaches = changed
    .filter((key) => !COUNTED.test(key) && !MOVING.some((moving) => moving.test(key)))
    .map((key) => `changed: ${key}`);
  const added = changed.filter((key) => !before.has(key));
  for (const [i, most] of [heard.people, heard.conversations].entries()) {
    const rows = added.filter((key) => MOVING[i]?.test(key)).length;
    if (rows > most) breaches.push(`${rows} rows for ${most} who were heard from`);
  }
  return breaches;
}
