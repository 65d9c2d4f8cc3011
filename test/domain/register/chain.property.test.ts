import fc from 'fast-check';
import { appendEnded } from '../../../domain/register/appendEnded';
import { appendVoided } from '../../../domain/register/appendVoided';
import { recordOf } from '../../../domain/register/caseRecord';
import { beginning, type ChainSoFar, checkPlace, withEntry } from '../../../domain/register/checkPlace';
import { decisionNumber } from '../../../domain/register/decisionNumber';
import { decisionsIn, isStanding } from '../../../domain/register/decisionsIn';
import { Entry, isNumbered, type RegisterHead } from '../../../domain/register/entry';
import { replaceable } from '../../../domain/register/readReplaces';
import type { ClosedRound } from '../../../domain/round/round';
import { memoryTable } from '../../../storage/memory/memoryTable';
import { tableRegister } from '../../../storage/tables/register';
import { aBoard, aClosedCase, anOpenCase } from '../../support/builders';

const board = aBoard();
const { calendar } = board;
const three = (choice: 'approve' | 'reject') =>
  ({ ministeriet: choice, 'region-vest': choice, centret: choice }) as const;

const endings = {
  approved: three('approve'),
  notApproved: three('reject'),
  noDecision: {},
} as const;
type Step =
  | { do: 'end'; as: keyof typeof endings; year: 2025 | 2026; replaces: number | null }
  | { do: 'void'; which: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('end' as const),
      as: fc.constantFrom<keyof typeof endings>('approved', 'notApproved', 'noDecision'),
      year: fc.constantFrom<2025 | 2026>(2025, 2026),
      replaces: fc.option(fc.nat(20)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('void' as const), which: fc.nat(20) }) },
);

// The cases are alike but for how they ended and when: made once.
const made = new Map<string, ClosedRound>();
function caseOf(as: keyof typeof endings, year: number): ClosedRound {
  const key = `${as} ${year}`;
  const open = () => anOpenCase(board, { now: `${year}-05-19T08:00:00.000Z`, answers: endings[as] });
  const round = made.get(key) ?? aClosedCase(board, open()).round;
  made.set(key, round);
  return round;
}

function live(steps: readonly Step[]): { entries: Entry[]; head: RegisterHead | null } {
  let head: RegisterHead | null = null;
  const entries: Entry[] = [];
  for (const one of steps) {
    const decisions = decisionsIn(entries);
    if (one.do === 'void') {
      const left = decisions.filter(({ voided }) => voided === null);
      const decision = left[one.which % Math.max(left.length, 1)];
      if (decision === undefined || head === null) continue;
      const by = { seatId: null, body: 'Sekretariatet', name: 'Åse Opdigtet' };
      const at = '2026-06-02T08:00:00.000Z';
      const next = appendVoided(head, decision.entry, { reason: 'Ved en fejl.', by, at }, calendar);
      entries.push(next.entry);
      head = next.head;
      continue;
    }
    const round = caseOf(one.as, one.year);
    const offered = replaceable(decisions);
    const chosen = one.replaces === null ? undefined : offered[one.replaces % Math.max(offered.length, 1)];
    const replaces = chosen === undefined ? [] : [{ number: chosen.entry.number, hash: chosen.entry.hash }];
    const proposal = { ...round.proposal, replaces };
    const next = appendEnded(head, { ...round, proposal }, recordOf([]), calendar);
    entries.push(next.entry);
    head = next.head;
  }
  return { entries, head };
}

/** The first that does not hold, by its position, and the chain before it. */
function check(entries: readonly (Entry | null)[]): { at: number | null; chain: ChainSoFar } {
  let chain = beginning;
  for (const [i, entry] of entries.entries()) {
    if (checkPlace({ position: i + 1, entry }, chain) !== null || entry === null) return { at: i + 1, chain };
    chain = withEntry(chain, entry);
  }
  return { at: null, chain };
}

const histories = (hold: (lived: ReturnType<typeof live>) => void, numRuns = 300) =>
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => hold(live(steps))),
    { numRuns },
  );

test('whatever is ended, replaced and annulled, the chain holds, and its numbers have no gap and come once', () => {
  histories(({ entries, head }) => {
    const { at, chain } = check(entries);
    expect(at).toBeNull();
    expect(chain.head).toEqual(head);
    for (const year of [2025, 2026]) {
      const numbers = entries
        .filter(isNumbered)
        .flatMap(({ number }) => (number.year === year ? [number.seq] : []));
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }
  });
});

test('whatever happens, what is in force was not annulled, and nothing in force has taken its place', () => {
  histories(({ entries }) => {
    const decisions = decisionsIn(entries);
    for (const decision of decisions) {
      const replacing = decisions.filter(
        (other) =>
          other.voided === null && other.entry.replaces?.some(({ hash }) => hash === decision.entry.hash),
      );
      expect(decision.replacedBy.map(decisionNumber)).toEqual(
        replacing.map(({ entry }) => decisionNumber(entry.number)),
      );
      expect(isStanding(decision)).toBe(decision.voided === null && replacing.length === 0);
    }
  });
});

test('whatever is taken out, doubled or moved, the first place that does not hold is named', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 15 }), fc.nat(), fc.nat(), (steps, one, other) => {
      const { entries } = live(steps);
      const [i, k] = [one % Math.max(entries.length, 1), other % Math.max(entries.length, 1)];
      const [a, b] = [entries[i], entries[k]];
      if (a === undefined || b === undefined) return;
      if (i < entries.length - 1) expect(check(entries.toSpliced(i, 1)).at).toBe(i + 1);
      expect(check(entries.toSpliced(i + 1, 0, a)).at).toBe(i + 2);
      if (i !== k) expect(check(entries.with(i, b).with(k, a)).at).toBe(Math.min(i, k) + 1);
    }),
    { numRuns: 300 },
  );
});

test('a stored entry of which any one character is changed is found, or is read as the very same entry', async () => {
  const { entries } = live([
    { do: 'end', as: 'approved', year: 2025, replaces: null },
    { do: 'end', as: 'approved', year: 2026, replaces: 0 },
    { do: 'void', which: 1 },
  ]);
  const characters = ['0', '1', 'a', 'F', '"', ',', '}', ' ', 'ø', '\\'];
  await fc.assert(
    fc.asyncProperty(fc.nat(2), fc.nat(), fc.constantFrom(...characters), async (which, at, character) => {
      const table = memoryTable('Decisions');
      const register = tableRegister(table);
      let head: RegisterHead | null = null;
      for (const entry of entries) {
        const next: RegisterHead = {
          ...(head ?? { counters: {} }),
          boardId: entry.boardId,
          hash: entry.hash,
          entries: entry.position,
        };
        const etag = (await register.head(entry.boardId))?.etag ?? null;
        expect(await register.append(next, etag, entry)).toBe('committed');
        head = next;
      }
      const row = (await table.query({ partition: board.id })).filter(({ row: key }) =>
        key.startsWith('entry|'),
      )[which];
      const json = String(row?.props.json0);
      const i = at % json.length;
      if (row === undefined) throw new Error('no row');
      const changed = `${json.slice(0, i)}${character}${json.slice(i + 1)}`;
      await table.overwrite({ ...row, props: { ...row.props, json0: changed } });
      const read = (await register.readRows(board.id)).entries.map(({ entry }) => entry);
      const same = JSON.stringify(read[which]) === JSON.stringify(Entry.parse(entries[which]));
      expect(check(read).at).toBe(same ? null : which + 1);
    }),
    { numRuns: 400 },
  );
});
