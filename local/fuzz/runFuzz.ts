import type { RoundId } from '../../domain/ids';
import { putOpenCase } from '../chaos/putOpenCase';
import { type SeededRandom, seededRandom } from '../chaos/seededRandom';
import type { FuzzPlan } from './fuzzPlan';
import { outcomeOf, wrongWith } from './judgeAnswer';
import { judgeCases } from './judgeCases';
import { makeHostile } from './members';
import { type FuzzPrograms, openTarget, residentBytes, type Target } from './openTarget';
import { type Made, makeHarmless } from './outsiders';
import { differences, takeSnapshot } from './snapshot';
import { toWire } from './wire';

export interface FuzzReport {
  outcomes: Record<string, number>;
  breaches: string[];
  seconds: number;
  /** Bytes the host holds: after a quarter, and at the end of what may change nothing. */
  heap: { quarter: number; end: number };
  resident: { quarter: number | null; end: number | null };
  /** Requests between the two. */
  between: number;
}

const AT_ONCE = 6;
const WAIT_MS = 30_000;
// Of the requests, those that people of the board may send.
const MEMBERS_PART = 0.2;
const MOST_BREACHES = 20;
const MOST_SHOWN = 1_500;
const CASES_AT_LEAST = 3;
const REQUESTS_A_CASE = 150;
/** What a process may hold more of for having lived: compiled code and caches that are full. */
export const FLAT_BYTES = 12 * 1024 * 1024;

/**
 * Sends the host so many requests that the seed decides. First those that may change nothing, and then every row is as it
 * was; then what people of the board may send at its worst, and then every case still counts and the register recomputes.
 */
export async function runFuzz(
  { count, seed }: FuzzPlan,
  programs: FuzzPrograms,
  folder: string,
): Promise<FuzzReport> {
  const begun = performance.now();
  const target = await openTarget(programs, folder);
  try {
    const { site } = target;
    const report = new Sendings(target);
    const harmless = Math.round(count * (1 - MEMBERS_PART));
    const quarter = Math.round(harmless / 4);
    const random = seededRandom(seed);
    const before = await takeSnapshot(site);
    await report.send(quarter, random, (chance) => makeHarmless(target, chance));
    const [first, firstResident] = [await target.probe(), residentBytes(site)];
    await report.send(harmless - quarter, random, (chance) => makeHarmless(target, chance));
    const [last, lastResident] = [await target.probe(), residentBytes(site)];
    const { breaches } = report;
    breaches.push(...differences(before, await takeSnapshot(site), report.heard()));
    if (last.heap - first.heap > FLAT_BYTES)
      breaches.push(`the host holds ${Math.round((last.heap - first.heap) / 1_024)} KiB more than before`);

    const cases: RoundId[] = [];
    for (let i = 0; i < Math.max(CASES_AT_LEAST, (count - harmless) / REQUESTS_A_CASE); i += 1)
      cases.push(await putOpenCase(site, site.board));
    await report.send(count - harmless, random, (chance) => makeHostile(target, cases, chance));
    breaches.push(...(await judgeCases(target, cases)));
    const { reached } = await target.probe();
    breaches.push(...reached.filter((host) => !isThisMachine(host)).map((host) => `it called ${host}`));
    breaches.push(...target.faults.slice(0, MOST_BREACHES).map((line) => report.explained(line)));
    return {
      outcomes: report.outcomes,
      breaches,
      seconds: (performance.now() - begun) / 1_000,
      heap: { quarter: first.heap, end: last.heap },
      resident: { quarter: firstResident, end: lastResident },
      between: harmless - quarter,
    };
  } finally {
    await target.site.stop();
  }
}

/** What was sent and what came of it. */
class Sendings {
  readonly outcomes: Record<string, number> = {};
  readonly breaches: string[] = [];
  private readonly sent = new Map<string, string>();
  private readonly people = new Set<string>();
  private readonly conversations = new Set<string>();
  private readonly target: Target;

  constructor(target: Target) {
    this.target = target;
  }

  /** Several at once. Each has a chance of its own, so that what it is does not turn on how fast the others were. */
  async send(count: number, random: SeededRandom, make: (random: SeededRandom) => Made): Promise<void> {
    const seeds = Array.from({ length: count }, () => random.between(0, 2 ** 31 - 1));
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let seed = seeds.pop(); seed !== undefined; seed = seeds.pop()) await this.one(seed, make);
      }),
    );
  }

  /** A line of the host's log, with the activity it names. */
  explained(line: string): string {
    const [, id = ''] = /"activity":"(f:\d+)"/.exec(line) ?? [];
    return `in the log: ${line.slice(0, 400)} ${this.sent.get(id) ?? ''}`;
  }

  heard(): { people: number; conversations: number } {
    return { people: this.people.size, conversations: this.conversations.size };
  }

  private async one(seed: number, make: (random: SeededRandom) => Made): Promise<void> {
    const random = seededRandom(seed);
    const { activity: made, sender } = make(random);
    // So that the host's log names the request; an id that was spoiled stays so.
    const isNamed = typeof made.id === 'string' && /^f:\d+$/.test(made.id);
    const activity = isNamed ? { ...made, id: `f:${seed}` } : made;
    this.sent.set(`f:${seed}`, JSON.stringify(activity).slice(0, MOST_SHOWN));
    this.note(activity, sender.identity.objectId);
    const { body, contentType } = toWire(activity, random);
    const at = performance.now();
    try {
      const response = await fetch(`${this.target.site.hosts[0]?.url() ?? ''}/api/messages`, {
        method: 'POST',
        headers: contentType === '' ? {} : { 'content-type': contentType },
        body,
        signal: AbortSignal.timeout(WAIT_MS),
      });
      const answer = { status: response.status, text: await response.text(), ms: performance.now() - at };
      const outcome = outcomeOf(answer);
      this.outcomes[outcome] = (this.outcomes[outcome] ?? 0) + 1;
      const wrong = wrongWith(answer, false);
      if (wrong !== null) this.breach(seed, wrong, activity);
    } catch (fault) {
      this.breach(seed, `no answer (${fault instanceof Error ? fault.name : 'unknown'})`, activity);
    }
  }

  private note(activity: Record<string, unknown>, objectId: string): void {
    const conversation = JSON.stringify(activity.conversation ?? null);
    this.conversations.add(conversation);
    this.people.add(`${objectId} ${conversation} ${JSON.stringify(activity.channelData ?? null)}`);
  }

  private breach(seed: number, what: string, activity: object): void {
    if (this.breaches.length < MOST_BREACHES)
      this.breaches.push(`request ${seed}: ${what}; ${JSON.stringify(activity).slice(0, MOST_SHOWN)}`);
  }
}

function isThisMachine(host: string): boolean {
  return host === '127.0.0.1' || host === 'localhost' || host === '::1';
}
