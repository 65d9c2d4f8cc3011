import { carriedAs } from '../../../domain/round/carriedAs';
import type { Ending } from '../../../domain/round/round';
import type { Outcome } from '../../../domain/round/verdict';
import { aBoard, aClosedCase, anOpenCase } from '../../support/builders';

const { ending } = aClosedCase(aBoard(), anOpenCase(aBoard())).round;
function decided(outcome: Outcome): Ending {
  if (ending.kind !== 'decided') throw new Error(ending.kind);
  return { ...ending, verdict: { ...ending.verdict, outcome } };
}

test.each<[Outcome, ReturnType<typeof carriedAs>, ReturnType<typeof carriedAs>]>([
  ['approved', 'information', 'information'],
  ['tacitlyApproved', 'information', 'information'],
  ['notApproved', 'information', 'decision'],
  ['noDecision', null, 'decision'],
  ['toMeeting', 'decision', 'decision'],
])('given %s, then a case is carried as %s and minutes as %s', (outcome, approval, minutes) => {
  expect(carriedAs({ kind: 'approval' }, decided(outcome))).toBe(approval);
  expect(carriedAs({ kind: 'minutes' }, decided(outcome))).toBe(minutes);
});

test.each<[Ending, ReturnType<typeof carriedAs>]>([
  [{ kind: 'withdrawn', reason: 'Fejl.' }, null],
  [{ kind: 'toMeeting', reason: 'Drøftes.' }, 'decision'],
  [{ kind: 'notConfirmed', why: 'expired', reason: '' }, 'decision'],
])('given %j, then both are carried alike', (stopped, as) => {
  expect(carriedAs({ kind: 'approval' }, stopped)).toBe(as);
  expect(carriedAs({ kind: 'minutes' }, stopped)).toBe(as);
});
