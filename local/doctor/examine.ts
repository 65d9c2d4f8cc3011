import { lateDue, secondsSince } from '../../workflows/operate/lateDue';
import { unreachedPeople } from '../../workflows/operate/unreachedPeople';
import type { HaltedRow } from '../../workflows/ports';
import type { Store } from '../cli/open';
import type { Finding } from './finding';
import { findOrphans } from './findOrphans';

/** Everything that needs a person, the most pressing first. Only the look for orphans reads whole tables. */
export async function examine(store: Store): Promise<Finding[]> {
  const boards = await store.boards.list();
  return [
    ...(await late(store)),
    ...(await restored(store)),
    ...(await stuck(store)),
    ...(await poison(store)),
    ...(await findOrphans(store, boards)),
    ...(await unreachedPeople(store, boards)).map(({ boardId, who, code }): Finding => {
      const todo = todoFor(code);
      return { kind: 'unreachable', what: `${boardId}: ${who}`, code, todo };
    }),
  ];
}

async function late(store: Store): Promise<Finding[]> {
  const rows = await lateDue(store);
  const [oldest] = rows.filter(({ failed }) => failed === undefined);
  const failing = rows.flatMap((row): Finding[] =>
    row.failed === undefined
      ? []
      : [
          {
            kind: 'failing',
            what: `${row.what} of ${row.stream}, tried ${row.failed.times} times`,
            code: 'VOTUM-SWEEP',
            since: row.failed.since,
            todo: 'Look in the log for VOTUM-SWEEP with this stream: it says what fails. It is tried again by itself.',
          },
        ],
  );
  if (oldest === undefined) return failing;
  const minutes = Math.floor(secondsSince(oldest.dueAt, store.clock.now()) / 60);
  return [
    {
      kind: 'late',
      what: `the oldest, ${oldest.what} of ${oldest.stream}, is due for ${minutes} minutes`,
      since: oldest.dueAt,
      todo: 'The sweep does not run: see whether the app is started, and restart it.',
    },
    ...failing,
  ];
}

async function restored({ due }: Store): Promise<Finding[]> {
  const [first] = await due.aside('', 1);
  return first === undefined
    ? []
    : [
        {
          kind: 'restored',
          what: `from ${first.stream} on: a restore put work and due times aside`,
          code: 'restored',
          todo: 'Nothing of it is sent or closed until you release it: npm run votum -- queue release [--board ID]',
        },
      ];
}

async function stuck({ halted, rounds }: Store): Promise<Finding[]> {
  const rows = await halted.list('stuck');
  const stands = async ({ stream, outId }: HaltedRow) =>
    (await rounds.readOut(stream, outId))?.value.status === 'stuck';
  const standing = await Promise.all(rows.map(stands));
  return rows
    .filter((_, i) => standing[i])
    .map(({ stream, outId, to, code, at }): Finding => {
      const what = `${stream}: ${outId} to ${to}`;
      const todo = 'When what the code says is mended: npm run votum -- queue redrive --stuck';
      return { kind: 'stuck', what, code, since: at, todo };
    });
}

async function poison({ queue }: Store): Promise<Finding[]> {
  const lengths = await queue.lengths();
  if (lengths.poison === 0) return [];
  return [
    {
      kind: 'poison',
      what: `about ${lengths.poison} messages the host gave up`,
      code: 'VOTUM-DELIVER-POISON',
      todo: 'The app takes them itself when it runs: see whether it is started. Then: npm run votum -- queue redrive --poison',
    },
  ];
}

function todoFor(code: string): string {
  switch (code) {
    case 'neverSeen':
      return 'Ask the secretariat to have them open Votum in Teams once, or an administrator to install it for them.';
    case 'appRemoved':
      return 'Ask the secretariat to have them add Votum again in Teams.';
    default:
      return 'Look the code up in docs/fault-codes.md, and tell the secretariat.';
  }
}
