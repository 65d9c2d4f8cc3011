import { PRESET_NAMES } from '../../../domain/board/rules';
import { castAnswer } from '../../../domain/round/castAnswer';
import { Choice } from '../../../domain/round/choice';
import { answersOf, isOffered, offeredChoices, offeredFor } from '../../../domain/round/offeredChoices';
import { aBoard, aMoment, anOpenCase } from '../../support/builders';
import { caseRules, chosen, presetCase } from '../../support/caseRules';

const silence = chosen('approves' as const);

test('a written approval has its five answers', () => {
  const offered = ['approve', 'approve-with-comment', 'reject', 'abstain', 'request-meeting'];
  expect(offeredChoices({ kind: 'approval', rules: caseRules() })).toEqual(offered);
});

test('minutes are approved or have corrections, whatever silence means', () => {
  for (const rules of [caseRules(), caseRules({ silence })])
    expect(offeredChoices({ kind: 'minutes', rules })).toEqual(['approve', 'correct']);
});

test('where silence approves one objects or does not', () => {
  expect(offeredChoices({ kind: 'approval', rules: presetCase('eu-council-silence') })).toEqual([
    'no-objection',
    'object',
  ]);
});

test('a demand for a meeting is offered in a silence procedure only where the rules know one', () => {
  const rules = presetCase('eu-committee');
  expect(offeredChoices({ kind: 'approval', rules })).toEqual(['no-objection', 'object', 'request-meeting']);
  const chairAlone = caseRules({
    silence,
    meetingDemand: chosen({ members: null, chairAlone: true, ends: 'atDeadline' as const }),
  });
  expect(isOffered({ kind: 'approval', rules: chairAlone }, 'request-meeting')).toBe(true);
});

test.each(PRESET_NAMES)('by %s a case offers at least one way to say yes and one to say no', (name) => {
  for (const kind of ['approval', 'minutes'] as const) {
    const offering = { kind, rules: presetCase(name) };
    expect(offeredChoices(offering).length).toBeGreaterThan(1);
    for (const heard of Choice.options) {
      const meant = offeredFor(offering, heard);
      expect(meant === null || isOffered(offering, meant)).toBe(true);
    }
    expect(offeredFor(offering, 'approve')).not.toBeNull();
    expect(offeredFor(offering, 'reject')).not.toBeNull();
  }
});

test('what is said in the words of another kind of case is understood as the answer like it', () => {
  const tacit = { kind: 'approval' as const, rules: caseRules({ silence }) };
  const minutes = { kind: 'minutes' as const, rules: caseRules() };
  expect(answersOf(tacit)).toBe('silence');
  expect(offeredFor(tacit, 'approve')).toBe('no-objection');
  expect(offeredFor(tacit, 'reject')).toBe('object');
  expect(offeredFor(minutes, 'approve-with-comment')).toBe('correct');
  expect(offeredFor(minutes, 'reject')).toBe('correct');
  expect(offeredFor(minutes, 'abstain')).toBeNull();
  expect(offeredFor({ kind: 'approval', rules: caseRules() }, 'object')).toBe('reject');
});

test('an answer the case does not offer is refused, and nothing is written', () => {
  const board = aBoard();
  const { round, seats } = anOpenCase(board, { now: aMoment });
  const [seat] = seats;
  if (seat === undefined) throw new Error('no seat');
  const press = { version: 1, seen: 0, comment: '', receivedAt: aMoment, onBehalf: null };
  expect(castAnswer(round, seat, { ...press, choice: 'object' })).toEqual({ kind: 'notOffered' });
  expect(castAnswer({ ...round, kind: 'minutes' }, seat, { ...press, choice: 'reject' })).toEqual({
    kind: 'notOffered',
  });
  expect(castAnswer({ ...round, kind: 'minutes' }, seat, { ...press, choice: 'correct' })).toEqual({
    kind: 'commentMissing',
  });
});
