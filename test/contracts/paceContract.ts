import type { RealTime } from '../../storage/pace/realTime';
import type { Pace, Sending } from '../../workflows/ports';
import { aUlid } from '../support/builders';

/** Real time for a pace: it stands until it is moved, and sleeping is only noted. */
export interface HeldTime extends RealTime {
  at: number;
  slept: number[];
}

export function heldTime(at = 1_750_000_000_000): HeldTime {
  const time: HeldTime = {
    at,
    slept: [],
    now: () => time.at,
    sleep: async (ms) => {
      time.slept.push(ms);
    },
  };
  return time;
}

/** What the workflows rely on in `Pace`. `open` gives one process's, over the same rows as every other's. */
export function paceContract(open: (time: RealTime) => Pace): void {
  describe('pace', () => {
    const aSending = (overrides: Partial<Sending> = {}): Sending => ({
      tenantId: aUlid(),
      conversationId: `19:${aUlid()}/æ#@thread.tacv2`,
      ...overrides,
    });
    const kinds = (turns: { kind: string }[]) => turns.map(({ kind }) => kind);

    test('one sending has its turn at once', async () => {
      const time = heldTime();
      expect(await open(time).take(aSending())).toEqual({ kind: 'now' });
      expect(time.slept).toEqual([0]);
    });

    test('several to one conversation are kept apart: the near are waited for, the others told when to come', async () => {
      const time = heldTime();
      const pace = open(time);
      const to = aSending();
      const turns = await Promise.all(Array.from({ length: 8 }, () => pace.take(to)));
      expect(kinds(turns)).toEqual([...Array(5).fill('now'), ...Array(3).fill('later')]);
      expect(time.slept).toEqual([0, 0, 0, 0, 560]);
      const told = turns.map((turn) => (turn.kind === 'later' ? turn.seconds : 0)).slice(5);
      expect(told).toEqual([1.12, 1.68, 2.24]);
      time.at += 1_120;
      expect(await pace.take(to)).toEqual({ kind: 'now' });
    });

    test('a channel is one conversation, whichever of its threads', async () => {
      const pace = open(heldTime());
      const to = aSending();
      for (let thread = 0; thread < 5; thread += 1)
        await pace.take({ ...to, conversationId: `${to.conversationId};messageid=${thread}` });
      expect(await pace.take(to)).toMatchObject({ kind: 'later' });
    });

    test('processes keep one pace for a tenant together, also when they ask at the same instant', async () => {
      const time = heldTime();
      const { tenantId } = aSending();
      const processes = [open(time), open(time), open(time)];
      const turns = await Promise.all(
        Array.from({ length: 60 }, (_, i) => processes[i % 3]?.take(aSending({ tenantId }))),
      );
      const now = turns.filter((turn) => turn?.kind === 'now').length;
      expect(now).toBeGreaterThan(30);
      expect(now).toBeLessThanOrEqual(40);
      expect(await processes[0]?.take(aSending({ tenantId }))).toMatchObject({ kind: 'later' });
      expect(await processes[0]?.take(aSending())).toEqual({ kind: 'now' });
    });

    test('a card is updated every other second, and whoever waits for it takes no turn from others', async () => {
      const time = heldTime();
      const pace = open(time);
      const to = aSending();
      const update = { ...to, card: 'a-board|01|seat|æ' };
      expect(await pace.take(update)).toEqual({ kind: 'now' });
      for (let i = 0; i < 20; i += 1) expect(await pace.take(update)).toEqual({ kind: 'later', seconds: 2 });
      expect(await pace.take({ ...update, card: 'another' })).toEqual({ kind: 'now' });
      expect(await pace.take(to)).toEqual({ kind: 'now' });
      time.at += 2_000;
      expect(await pace.take(update)).toEqual({ kind: 'now' });
    });

    test('a tenant that is paused is paused for every process, and no other is', async () => {
      const time = heldTime();
      const to = aSending();
      await open(time).pause(to.tenantId, 30);
      await open(time).pause(to.tenantId, 5);
      expect(await open(time).take(to)).toEqual({ kind: 'later', seconds: 30 });
      expect(await open(time).take(aSending())).toEqual({ kind: 'now' });
      time.at += 30_000;
      expect(await open(time).take(to)).toEqual({ kind: 'now' });
    });
  });
}
