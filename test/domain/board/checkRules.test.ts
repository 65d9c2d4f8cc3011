import { checkRules } from '../../../domain/board/checkRules';
import { presetRules } from '../../../domain/board/presets';
import { PRESET_NAMES, RULE_NAMES, rulesInForce } from '../../../domain/board/rules';
import { aBoard, aMoment, aSeat, rulesWith } from '../../support/builders';

const board = aBoard();
const oneChair = aBoard({ seats: [aSeat(1, { chair: true }), aSeat(2), aSeat(3)] });

function check(values: Record<string, unknown>, of = board) {
  const rules = rulesInForce({ ...of, rulesOfProcedure: rulesWith(values) }, aMoment);
  return checkRules(rules, of);
}

test('a board that has set nothing contradicts nothing, and every rule is listed as unset', () => {
  const found = check({});
  expect(found.contradictions).toEqual([]);
  expect(found.unset).toEqual(RULE_NAMES.filter((name) => name !== 'minutesPeriod'));
});

test.each([
  [
    'a quorum above the seats',
    { quorum: { of: 'eligible', basis: 'answers', min: 6 } },
    board,
    { kind: 'quorumAboveSeats', needed: 6, seats: 5 },
  ],
  [
    'more who must demand a meeting than there are',
    { meetingDemand: { members: 6, chairAlone: false, ends: 'atOnce' } },
    board,
    { kind: 'demandAboveSeats', needed: 6, seats: 5 },
  ],
  [
    'a majority of more than all',
    { majority: { kind: 'fraction', of: 3, over: 2, base: 'cast' } },
    board,
    { kind: 'fractionAboveOne', of: 3, over: 2 },
  ],
  [
    'silence that approves without a period',
    { silence: 'approves' },
    board,
    { kind: 'silenceWithoutPeriod' },
  ],
  [
    'two chairs where there is one',
    { tie: 'bothChairs' },
    oneChair,
    { kind: 'twoChairsNeeded', rule: 'tie', chairs: 1 },
  ],
  [
    'the same hearing asked for twice',
    {
      hearing: [
        { about: 'årshjul', group: 'Fagligt råd', effect: 'warns' },
        { about: 'Aarshjulet', group: 'fagligt råd', effect: 'blocks' },
      ],
    },
    board,
    { kind: 'hearingTwice', about: 'Aarshjulet', group: 'fagligt råd' },
  ],
  [
    'a confirmation by two chairs where there is one',
    { confirmation: 'bothChairs' },
    oneChair,
    { kind: 'twoChairsNeeded', rule: 'confirmation', chairs: 1 },
  ],
  [
    'a release by two chairs where there is one',
    { release: 'bothChairs' },
    oneChair,
    { kind: 'twoChairsNeeded', rule: 'release', chairs: 1 },
  ],
])('finds %s', (_, values, of, fault) => {
  expect(check(values, of).contradictions).toEqual([fault]);
});

test.each([
  ['a quorum as large as the board', { quorum: { of: 'eligible', basis: 'answers', min: 5 } }],
  ['silence that approves within a period', { silence: 'approves', period: { kind: 'perCase' } }],
  ['two chairs who decide a tie', { tie: 'bothChairs' }],
])('lets %s be', (_, values) => expect(check(values).contradictions).toEqual([]));

test.each([
  [
    {
      silence: 'approves',
      period: { kind: 'perCase' },
      unreached: 'noDecision',
      quorum: { of: 'eligible', basis: 'answers', min: 3 },
    },
    'silenceIsNoAnswer',
  ],
  [{ silence: 'approves', period: { kind: 'perCase' } }, 'unreachedBySuggestion'],
  [{ earlyClose: 'whenFixed' }, 'demandAlwaysOpen'],
  [{ majority: { kind: 'noneAgainst' }, tie: 'rejected' }, 'tieHasNoEffect'],
  [{ confirmationPeriod: 3 }, 'confirmationPeriodHasNoEffect'],
])('remarks on %j: %s', (values, kind) => expect(check(values).remarks).toEqual([{ kind }]));

test.each(PRESET_NAMES)('%s holds together', (name) => {
  expect(checkRules(presetRules(name), board).contradictions).toEqual([]);
});
