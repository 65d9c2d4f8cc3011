import type { Identity } from '../../domain/ids';
import type { RealTime } from '../../storage/pace/realTime';
import type { Allowance, Effort, Limits } from '../../workflows/ports';
import { heldTime } from './paceContract';

let made = 0;

export function somebody(): Identity {
  made += 1;
  const tail = String(made).padStart(12, '0');
  return {
    tenantId: '11111111-0000-4000-8000-000000000001',
    objectId: `55555555-0000-4000-8000-${tail}`,
  };
}

/** Asks so many times at once, each for an activity of its own, and waits until all of it is written. */
export async function askTimes(
  limits: Limits,
  who: Identity,
  effort: Effort,
  times: number,
): Promise<Allowance[]> {
  const takings = Array.from({ length: times }, () => {
    made += 1;
    return limits.take(who, effort, `f:${made}`);
  });
  await Promise.all(takings.map(({ counted }) => counted));
  return Promise.all(takings.map(({ verdict }) => verdict));
}

const allowed = (allowances: readonly Allowance[]) =>
  allowances.filter(({ kind }) => kind === 'allowed').length;

/** What the bot relies on in `Limits`. `open` gives one process's, over the same rows as every other's. */
export function limitsContract(open: (time: RealTime) => Limits): void {
  describe('limits', () => {
    test('a person is allowed what people do, and a machine is not; it fills up again by itself', async () => {
      const time = heldTime();
      const limits = open(time);
      const who = somebody();
      const burst = allowed(await askTimes(limits, who, 'act', 60));
      expect(burst).toBeGreaterThanOrEqual(30);
      expect(burst).toBeLessThanOrEqual(34);
      const [over] = await askTimes(limits, who, 'act', 1);
      expect(over).toEqual({ kind: 'over', effort: 'act', seconds: expect.any(Number), first: false });
      time.at += 10_000;
      expect(allowed(await askTimes(limits, who, 'act', 60))).toBeGreaterThanOrEqual(28);
    });

    test('an answer has a budget of its own, and so has every other person', async () => {
      const limits = open(heldTime());
      const who = somebody();
      await askTimes(limits, who, 'act', 60);
      await askTimes(limits, who, 'heavy', 60);
      await askTimes(limits, who, 'refresh', 200);
      expect(allowed(await askTimes(limits, who, 'answer', 1))).toBe(1);
      expect(allowed(await askTimes(limits, somebody(), 'act', 1))).toBe(1);
    });

    test('what one process has counted the others know, and it is said to be over once a minute', async () => {
      const time = heldTime();
      const who = somebody();
      const [one, other] = [open(time), open(time)];
      const before = await askTimes(one, who, 'heavy', 20);
      const after = await askTimes(other, who, 'heavy', 5);
      expect(allowed(after)).toBe(0);
      const firsts = [...before, ...after].filter(
        (allowance) => allowance.kind === 'over' && allowance.first,
      );
      expect(firsts).toHaveLength(1);
      time.at += 10_000;
      expect(await askTimes(other, who, 'heavy', 1)).toMatchObject([{ kind: 'over', first: false }]);
    });

    test('processes that ask at the same instant let through once what each allows, and then keep to one budget', async () => {
      const time = heldTime();
      const who = somebody();
      const processes = [open(time), open(time), open(time)];
      const first = await Promise.all(processes.map((limits) => askTimes(limits, who, 'heavy', 5)));
      expect(allowed(first.flat())).toBe(15);
      const second = await Promise.all(processes.map((limits) => askTimes(limits, who, 'heavy', 5)));
      expect(allowed(second.flat())).toBe(0);
    });

    test('an activity that comes again costs nothing, and is known by how long ago it came', async () => {
      const time = heldTime();
      const limits = open(time);
      const who = somebody();
      const first = limits.take(who, 'send', 'f:again');
      await first.counted;
      time.at += 8_000;
      const again = limits.take(who, 'send', 'f:again');
      await again.counted;
      expect([await first.verdict, await again.verdict]).toEqual([
        { kind: 'allowed', again: null },
        { kind: 'allowed', again: 8_000 },
      ]);
      expect(await limits.take(somebody(), 'send', 'f:again').verdict).toEqual({
        kind: 'allowed',
        again: null,
      });
    });

    test('a stranger who has been told often enough is over for everything, for a while', async () => {
      const time = heldTime();
      const limits = open(time);
      const who = somebody();
      expect(allowed(await askTimes(limits, who, 'stranger', 10))).toBe(3);
      expect(await askTimes(limits, who, 'answer', 1)).toMatchObject([{ kind: 'over', effort: 'stranger' }]);
      time.at += 20_000;
      expect(allowed(await askTimes(limits, who, 'answer', 1))).toBe(1);
    });
  });
}
