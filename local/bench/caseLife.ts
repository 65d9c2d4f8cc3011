import { renderNotice } from '../../bot/renderNotice';
import type { CardMessage } from '../../cards/card';
import type { Board } from '../../domain/board/board';
import { laterBy } from '../../domain/calendar/localMoment';
import type { Identity, Instant, RoundId } from '../../domain/ids';
import type { QueuedWake } from '../../storage/memory/memoryWakes';
import { tableDue } from '../../storage/tables/due';
import { deliver } from '../../workflows/delivery/deliver';
import type { Address, Messenger, Notice, Sent } from '../../workflows/notice';
import { sweep } from '../../workflows/sweep/sweep';
import { holderOf, pressOf } from './activities';
import type { MemoryDesk } from './memoryDesk';
import { votumTurn } from './votumTurn';

/** What has been run and sent while time passed. */
export interface Done {
  presses: number;
  sweeps: number;
  deliveries: number;
  sent: number;
  updated: number;
}

/** A board that lives: what falls due is swept, what is queued is delivered, and its people press. */
export interface CaseLife {
  done: Done;
  press(seat: number, roundId: RoundId, comment?: string): Promise<void>;
  /** Time passes; everything that falls due or is queued on the way happens at its own time. */
  passTo(instant: Instant): Promise<void>;
}

/**
 * Lets a board live on a desk in memory: everyone is reached, its channel is tied, and each card that is sent or answered
 * with goes to `onCard` in both languages.
 */
export async function caseLife(
  desk: MemoryDesk,
  onCard: (what: string, message: Pick<CardMessage, 'card'>) => void,
): Promise<CaseLife> {
  const { deps, clock } = desk;
  const done: Done = { presses: 0, sweeps: 0, deliveries: 0, sent: 0, updated: 0 };
  const waiting: { wake: QueuedWake; at: Instant }[] = [];
  const due = tableDue(desk.table('Due'));
  const messenger = shownTo(onCard, done);
  const turn = votumTurn(deps);
  await meetAll(desk);

  const takeQueued = () => {
    for (const wake of desk.queued.splice(0))
      waiting.push({ wake, at: laterBy(clock.now, Math.ceil(wake.delaySeconds * 1_000)) });
  };
  async function deliverOne({ stream, outId, looked }: QueuedWake): Promise<void> {
    done.deliveries += 1;
    const came = await deliver(deps, messenger, stream, outId);
    // As functions/deliver.ts does.
    if (came.kind === 'again') await deps.wakes.wake(stream, outId, came.seconds);
    if (came.kind === 'nothing' && !looked) await deps.wakes.wake(stream, outId, 60, { looked: true });
  }
  async function deliverDue(): Promise<void> {
    for (;;) {
      takeQueued();
      const i = waiting.findIndex(({ at }) => at <= clock.now);
      const [next] = i < 0 ? [] : waiting.splice(i, 1);
      if (next === undefined) return;
      await deliverOne(next.wake);
    }
  }

  return {
    done,
    press: async (seat, roundId, comment = '') => {
      done.presses += 1;
      onCard('the reply to a press', {
        card: await turn(pressOf(holderOf(desk.board, seat), roundId, 0, comment)),
      });
      await deliverDue();
    },
    passTo: async (instant) => {
      for (;;) {
        await deliverDue();
        const dueAt = (await due.upTo(instant, 1_000)).map((row) => row.dueAt).find((at) => at > clock.now);
        const queuedAt = waiting.map(({ at }) => at).sort()[0];
        const next = [dueAt, queuedAt].filter((at) => at !== undefined && at <= instant).sort()[0];
        clock.now = next ?? instant;
        if (next === undefined) return;
        if (next !== dueAt) continue;
        done.sweeps += 1;
        await sweep(deps);
      }
    },
  };
}

function shownTo(onCard: (what: string, message: CardMessage) => void, done: Done): Messenger {
  const show = (to: Address, notice: Notice, activityId: string): Sent => {
    const readers = to.kind === 'person' ? [to.chat.userId] : [];
    for (const lang of ['da', 'en'] as const) onCard(nameOf(notice), renderNotice(notice, lang, readers));
    const { conversationId, serviceUrl } = to.kind === 'person' ? to.chat : to.tie;
    return { kind: 'sent', conversationId, serviceUrl, activityId };
  };
  return {
    send: async (to, notice) => {
      done.sent += 1;
      return show(to, notice, `sent-${done.sent}`);
    },
    update: async (to, activityId, notice) => {
      done.updated += 1;
      return show(to, notice, activityId);
    },
    members: async () => ({ kind: 'members', members: [] }),
    knock: async () => ({ kind: 'ambiguous', code: 'neverAsked' }),
  };
}

function nameOf(notice: Notice): string {
  return notice.kind === 'case' ? `case, ${notice.lead}` : notice.kind;
}

async function meetAll({ deps, board, clock }: MemoryDesk): Promise<void> {
  const at = { serviceUrl: 'http://127.0.0.1:9/', botId: '28:votum' };
  for (const identity of everyone(board))
    await deps.conversations.savePersonal({
      identity,
      conversationId: `a:${identity.objectId}`,
      userId: `29:${identity.objectId}`,
      locale: null,
      installed: true,
      unreachable: null,
      ...at,
    });
  const [{ tenantId } = { tenantId: '' }] = everyone(board);
  await deps.conversations.tie({
    boardId: board.id,
    conversationId: '19:channel@thread.tacv2',
    tenantId,
    tiedAt: clock.now,
    ...at,
  });
}

function everyone({ seats, secretariat }: Board): Identity[] {
  return [...seats, ...secretariat].flatMap(({ person }) => person.identities);
}
