import { laterBy } from '../../domain/calendar/localMoment';
import { nextOfficeMoment } from '../../domain/calendar/officeHours';
import type { Instant } from '../../domain/ids';
import type { Outbox, Recipient, Task } from '../outbox';
import type { Post, Stored, Write } from '../ports';
import {
  contactRecipients,
  runRecipients,
  seatPlace,
  seatRecipients,
  secretariatRecipients,
  substituteRecipients,
} from '../recipients';
import type { At } from './at';
import { childId } from './childId';
import type { Delivered } from './deliver';
import { enterDecision } from './enterDecision';
import { enterVoiding } from './enterVoiding';
import { evaluateCase } from './evaluateCase';
import { newsRecipients } from './newsRecipients';

// Chairs hear a result first; the others a little after.
const CHAIRS_FIRST_MS = 5 * 60 * 1000;
// A transaction takes a hundred rows, and the parent's own is one of them.
const ROWS_AT_A_TIME = 80;

interface Child {
  task: Task;
  notBefore?: Instant;
}

/**
 * Spreads one row into one row a recipient or card. How far it has come stands on the row itself and is written with what
 * it made: repeated after a crash, perhaps when all of that has been sent and is gone, it makes nothing twice. What an
 * earlier try made is woken again, which is harmless.
 */
export async function spread(at: At, row: Stored<Outbox>): Promise<Delivered> {
  const { deps, stream } = at;
  // Written after the case itself: a process that died between the two is made good here.
  if (at.roundId !== null && changesCase(row.value.task)) await deps.rounds.relist(at.roundId);
  const children = await childrenOf(at, row.value);
  const now = deps.clock.now();
  const outs = children.map(({ task, notBefore }, i): Outbox => {
    const due = notBefore !== undefined && notBefore > now ? notBefore : now;
    return {
      id: childId(row.value.id, i),
      at: now,
      notBefore: due,
      attempts: 0,
      status: 'waiting',
      code: null,
      task,
    };
  });
  let parent = row;
  for (let from = 0; from < outs.length; from += ROWS_AT_A_TIME) {
    const some = outs.slice(from, from + ROWS_AT_A_TIME);
    if (from >= parent.value.attempts * ROWS_AT_A_TIME) {
      const further = { ...parent.value, attempts: parent.value.attempts + 1 };
      const made = await deps.rounds.commit(stream, `spread-${row.value.id}-${from}`, [
        ...some.map((value): Write => ({ row: 'out', value, etag: null })),
        { row: 'out', value: further, etag: parent.etag },
      ]);
      const stands = made === 'committed' ? await deps.rounds.readOut(stream, row.value.id) : null;
      if (stands === null) return { kind: 'again', seconds: 5 };
      parent = stands;
    }
    await Promise.all(
      some.map((out) =>
        out.notBefore > now
          ? deps.due.put({ dueAt: out.notBefore, stream, what: 'out', key: out.id })
          : deps.wakes.wake(stream, out.id, 0),
      ),
    );
  }
  const done = await deps.rounds.commit(stream, `done-${row.value.id}`, [
    { row: 'outDone', id: row.value.id, etag: parent.etag },
  ]);
  return done === 'committed' ? { kind: 'done' } : { kind: 'again', seconds: 5 };
}

function changesCase({ kind }: Task): boolean {
  return kind === 'opened' || kind === 'amended' || kind === 'changed' || kind === 'closed';
}

async function childrenOf(at: At, out: Outbox): Promise<Child[]> {
  const { task } = out;
  const { deps, board } = at;
  switch (task.kind) {
    case 'opened': {
      const channel = await deps.conversations.channelOf(board.id);
      return [
        ...(channel === null
          ? []
          : [{ task: { kind: 'caseCard' as const, to: { kind: 'channel' as const } } }]),
        ...seatRecipients(board, () => true).map((to): Child => ({ task: { kind: 'caseCard', to } })),
        ...contactRecipients(board, () => true).map((to): Child => ({ task: { kind: 'caseCard', to } })),
        ...secretariatRecipients(board).map((to): Child => ({ task: { kind: 'caseCard', to } })),
        ...(await channelLook(at, 1)),
      ];
    }
    case 'amended': {
      const { version } = task;
      return [
        ...(await updates(at, () => true)),
        ...(await channelLook(at, version)),
        ...[
          ...seatRecipients(board, () => true),
          ...contactRecipients(board, () => true),
          ...(await substitutes(at)),
        ].map((to): Child => ({ task: { kind: 'caseCard', to, why: 'amended', version } })),
      ];
    }
    case 'answered':
      await evaluateCase(at, task.seatId);
      return updates(
        at,
        ({ card, place, to }) =>
          card === 'run' ||
          place === 'channel' ||
          place === seatPlace(task.seatId) ||
          ((to.kind === 'contact' || to.kind === 'substitute') && to.seatId === task.seatId),
      );
    case 'changed':
      return updates(at, () => true);
    case 'closed': {
      const tellAt = await enterDecision(at);
      return [
        ...(await updates(at, () => true)),
        ...(tellAt === null
          ? []
          : [
              { task: { kind: 'outcome' as const, group: 'chairs' as const }, notBefore: tellAt },
              {
                task: { kind: 'outcome' as const, group: 'others' as const },
                notBefore: laterBy(tellAt, CHAIRS_FIRST_MS),
              },
            ]),
      ];
    }
    case 'voided': {
      const { tell } = await enterVoiding(at);
      const notBefore = nextOfficeMoment(board.calendar, deps.clock.now());
      const to = tell ? [...runRecipients(board), ...(await othersTold(at))] : [];
      return [
        ...(await updates(at, () => true)),
        ...to.map((recipient): Child => ({ task: { kind: 'outcomeCard', to: recipient }, notBefore })),
      ];
    }
    case 'outcome': {
      const to = task.group === 'chairs' ? runRecipients(board) : await othersTold(at);
      // Due at the office's opening; a sweep that comes in the evening waits for the next, with the chairs still first.
      const now = deps.clock.now();
      const opening = nextOfficeMoment(board.calendar, now);
      const notBefore =
        task.group === 'chairs' || opening === now ? opening : laterBy(opening, CHAIRS_FIRST_MS);
      return [
        ...to.map((recipient): Child => ({ task: { kind: 'outcomeCard', to: recipient }, notBefore })),
        ...(task.group === 'others' ? await updates(at, () => true) : []),
      ];
    }
    case 'news': {
      const { news, seatId, text, asked, from } = task;
      const notBefore = nextOfficeMoment(board.calendar, deps.clock.now());
      return (await newsRecipients(at, news)).map((recipient) => ({
        task: {
          kind: 'newsCard',
          news,
          seatId,
          text,
          asked,
          ...(from === undefined ? {} : { from }),
          to: recipient,
        },
        notBefore,
      }));
    }
    case 'answerToAll': {
      const { question, answer, seatId } = task;
      return [
        ...seatRecipients(board, () => true),
        ...contactRecipients(board, () => true),
        ...(await substitutes(at)),
        ...secretariatRecipients(board),
      ].map((to) => ({ task: { kind: 'answerToAllCard', question, answer, seatId, to } }));
    }
    case 'contactReminders': {
      const { seats, reminder, dueAt } = task;
      return contactRecipients(board, ({ id }) => seats.includes(id)).map((to) => ({
        task: { kind: 'reminder', to, reminder, dueAt },
      }));
    }
    default:
      return [];
  }
}

/** The channel is looked at anew; when it is known who sits there, those who cannot be reached in 1:1 are mentioned in it. */
async function channelLook({ deps, board }: At, version: number): Promise<Child[]> {
  const channel = await deps.conversations.channelOf(board.id);
  return channel === null ? [] : [{ task: { kind: 'channelLook', call: version } }];
}

/** Who is told a result beside those who run the case. */
async function othersTold(at: At): Promise<Recipient[]> {
  return [
    ...seatRecipients(at.board, (seat) => !seat.chair),
    ...contactRecipients(at.board, () => true),
    ...(await substitutes(at)),
  ];
}

async function substitutes({ deps, roundId }: At): Promise<Recipient[]> {
  const whole = roundId === null ? null : await deps.rounds.readWhole(roundId);
  return substituteRecipients(whole?.seats.map(({ value }) => value) ?? []);
}

async function updates(at: At, which: (post: Post) => boolean): Promise<Child[]> {
  const posts = await at.deps.rounds.readPosts(at.stream);
  return posts
    .filter((post) => which(post.value))
    .map((post) => ({ task: { kind: 'update', place: post.value.place } }));
}
