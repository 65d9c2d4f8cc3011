import fc from 'fast-check';
import { documentedLimits } from '../../../local/stage/connector/rateLimit';
import { RATES } from '../../../storage/pace/rates';
import { NEAR_MS, type Paced, pauseTurns, type Rate, takeTurns } from '../../../storage/pace/turns';

// Real time in these tests begins here; each host's clock shows it with an error of its own.
const BEGIN = 1_750_000_000_000;
const MINUTE = 60_000;

interface Caller {
  at: number;
  host: number;
}
interface Sent {
  at: number;
  asked: number;
}

/** Lets everyone ask, and ask again when told to, until all have sent. Times are real, in milliseconds from the beginning. */
function run(
  rate: Rate,
  callers: readonly Caller[],
  errors: readonly number[],
): { sent: Sent[]; asks: number } {
  let paced: Paced | null = null;
  let asks = 0;
  const sent: Sent[] = [];
  const waiting = callers.map(({ at, host }) => ({ at, host, asked: at }));
  while (waiting.length > 0) {
    waiting.sort((a, b) => b.at - a.at);
    const next = waiting.pop();
    if (next === undefined) break;
    asks += 1;
    const clock: number = BEGIN + next.at + (errors[next.host] ?? 0);
    const given = takeTurns(paced, rate, clock, 1);
    paced = given.paced;
    const [turn] = given.turns;
    if (turn?.kind === 'taken') sent.push({ at: next.at + turn.waitMs, asked: next.asked });
    else waiting.push({ ...next, at: next.at + (turn?.waitMs ?? 0) });
  }
  return { sent: sent.sort((a, b) => a.at - b.at), asks };
}

/** The most that fall into any span of this length. */
function mostWithin(sent: readonly Sent[], ms: number): number {
  let from = 0;
  return sent.reduce((most, { at }, i) => {
    while ((sent[from]?.at ?? at) <= at - ms) from += 1;
    return Math.max(most, i - from + 1);
  }, 0);
}

const callers = (hosts: number, most: number, withinMs: number) =>
  fc.array(fc.record({ at: fc.nat(withinMs), host: fc.nat(hosts - 1) }), { minLength: 1, maxLength: most });

test.each([
  ['whenever they come', callers(1, 120, 2 * MINUTE)],
  ['all at once', callers(1, 120, 1)],
  ['over a minute and by any host', callers(4, 90, MINUTE)],
])('given callers of one thread, %s, then no window Teams documents is overstepped', (_, some) => {
  fc.assert(
    fc.property(some, (all) => {
      const { sent } = run(RATES.conversation, all, [0, 0, 0, 0]);
      expect(sent).toHaveLength(all.length);
      for (const [ms, most] of documentedLimits.send) expect(mostWithin(sent, ms)).toBeLessThanOrEqual(most);
    }),
    { numRuns: 60 },
  );
});

test('given someone who sends to one thread whenever it may for two hours, then the hour’s window holds too, and is used', () => {
  const sent: Sent[] = [];
  let paced: Paced | null = null;
  for (let at = 0; at < 120 * MINUTE; ) {
    const given = takeTurns(paced, RATES.conversation, BEGIN + at, 1);
    paced = given.paced;
    const [turn] = given.turns;
    at += turn?.waitMs ?? 0;
    if (turn?.kind === 'taken') sent.push({ at, asked: at });
  }
  for (const [ms, most] of documentedLimits.send) expect(mostWithin(sent, ms)).toBeLessThanOrEqual(most);
  expect(mostWithin(sent, 60 * MINUTE)).toBeGreaterThan(1_700);
});

test('given any number who send to a tenant by several hosts, then no second holds more than Teams takes', () => {
  fc.assert(
    fc.property(callers(5, 400, 4_000), (all) => {
      const { sent } = run(RATES.tenant, all, [0, 0, 0, 0, 0]);
      expect(mostWithin(sent, 1_000)).toBeLessThanOrEqual(35);
    }),
    { numRuns: 30 },
  );
});

test('given a thousand at once, then they go out at the full pace, and each who must wait is told once when to come', () => {
  const all = Array.from({ length: 1_000 }, () => ({ at: 0, host: 0 }));
  const { sent, asks } = run(RATES.tenant, all, [0]);
  expect(sent.at(-1)?.at).toBeLessThan((1_000 / 30) * 1_000 * 1.02);
  expect(asks).toBeLessThan(2_100);
});

test('given hosts whose clocks differ by twenty seconds, then nobody starves, and no window is overstepped', () => {
  const error = fc.integer({ min: -10_000, max: 10_000 });
  fc.assert(
    fc.property(callers(3, 60, MINUTE), fc.tuple(error, error, error), (all, errors) => {
      const { sent } = run(RATES.conversation, all, errors);
      for (const [ms, most] of documentedLimits.send) expect(mostWithin(sent, ms)).toBeLessThanOrEqual(most);
      // The sixty themselves take half a minute; beyond that the clocks' difference is the most anyone waits.
      for (const { at, asked } of sent) expect(at - asked).toBeLessThan(40_000 + 20_000);
    }),
    { numRuns: 60 },
  );
});

test('given a host that is behind, while another writes, then it takes its turns as if it were not', () => {
  const ahead = takeTurns(null, RATES.tenant, BEGIN + 20_000, 1).paced;
  expect(takeTurns(ahead, RATES.tenant, BEGIN, 20).turns.every(({ kind }) => kind === 'taken')).toBe(true);
});

test('given a clock that is hours ahead, then what it wrote is not waited for', () => {
  const wrong = pauseTurns(null, RATES.tenant, BEGIN + 5 * 60 * MINUTE, 60_000);
  expect(takeTurns(wrong, RATES.tenant, BEGIN, 1).turns).toEqual([{ kind: 'taken', waitMs: 0 }]);
});

test('given a pause, then nobody sends before it is over, a shorter one does not cut it, and then they come apart', () => {
  const paused = pauseTurns(
    pauseTurns(null, RATES.tenant, BEGIN, 30_000),
    RATES.tenant,
    BEGIN + 1_000,
    5_000,
  );
  const { turns, paced } = takeTurns(paused, RATES.tenant, BEGIN + 1_000, 60);
  expect(turns.every(({ kind }) => kind === 'later')).toBe(true);
  expect(turns[0]?.waitMs).toBe(29_000);
  expect((turns[59]?.waitMs ?? 0) - (turns[0]?.waitMs ?? 0)).toBeCloseTo((59 * 1_000) / 30, 0);
  expect(takeTurns(paced, RATES.tenant, BEGIN + 30_000, 1).turns).toEqual([{ kind: 'taken', waitMs: 0 }]);
});

test('given a card, then it changes every other second, and who waits is told the same time as everyone', () => {
  const { turns, paced } = takeTurns(null, RATES.card, BEGIN, 4);
  expect(turns.map(({ kind, waitMs }) => [kind, waitMs])).toEqual([
    ['taken', 0],
    ['later', 2_000],
    ['later', 2_000],
    ['later', 2_000],
  ]);
  const near = takeTurns(paced, RATES.card, BEGIN + 2_000 - NEAR_MS, 1);
  expect(near.turns).toEqual([{ kind: 'taken', waitMs: NEAR_MS }]);
});
