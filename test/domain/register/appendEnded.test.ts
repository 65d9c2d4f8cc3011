import { getsNumber } from '../../../domain/register/appendEnded';
import { fingerprint } from '../../../domain/round/fingerprint';
import { aBoard, aClosedCase, anEntry, anOpenCase, rulesWith } from '../../support/builders';

const board = aBoard();
const all = { ministeriet: 'approve', 'region-vest': 'approve', 'region-ost': 'approve' } as const;

test('a decision is dated and numbered by the day its period ended, though it was sealed after midnight', () => {
  // Seven working days from 18 December 2025 end on 30 December.
  const open = anOpenCase(board, {
    now: '2025-12-18T09:00:00.000Z',
    form: { deadlineKind: 'date', deadlineDate: '2025-12-31' },
    answers: all,
  });
  const { round } = aClosedCase(board, open, { now: '2025-12-31T23:00:30.000Z' });
  const { entry } = anEntry(board, round);
  expect(entry).toMatchObject({ date: '2025-12-31', number: { year: 2025, seq: 1 } });
});

test('each entry holds the hash of the one before, and its own over everything else', () => {
  const open = anOpenCase(board, { answers: all });
  const { round } = aClosedCase(board, open);
  const first = anEntry(board, round);
  const second = anEntry(board, round, first.head);
  expect(first.entry.previous).toBe('0'.repeat(64));
  expect(second.entry).toMatchObject({ position: 2, number: { seq: 2 }, previous: first.entry.hash });
  const { hash, ...body } = second.entry;
  expect(hash).toBe(fingerprint(body));
  expect(second.head).toMatchObject({ entries: 2, counters: { 2025: 2 }, hash });
});

test('approved and not approved get a number; no decision does not', () => {
  const entered = (answers: Record<string, 'approve' | 'reject' | 'abstain'>) =>
    getsNumber(aClosedCase(board, anOpenCase(board, { answers })).round);
  expect(entered(all)).toBe(true);
  expect(entered({ ...all, centret: 'reject' })).toBe(true);
  expect(entered({ ministeriet: 'approve' })).toBe(false);
});

test('where the board’s rules say so, every ending gets a number', () => {
  const own = aBoard({ rulesOfProcedure: rulesWith({ numbered: 'everyEnding' }) });
  const { round } = aClosedCase(own, anOpenCase(own, { answers: { ministeriet: 'approve' } }));
  expect(round.ending).toMatchObject({ verdict: { outcome: 'noDecision' } });
  expect(anEntry(own, round).entry.number).toEqual({ year: 2025, seq: 1 });
});
