import { presetRules } from '../../../domain/board/presets';
import {
  DEFAULT_SOURCE,
  PRESET_NAMES,
  RULE_NAMES,
  RulesOfProcedure,
  RulesThroughTime,
  rulesInForce,
  rulesOn,
  UNSET,
  unsetRules,
} from '../../../domain/board/rules';
import { aBoard } from '../../support/builders';

const entry = (from: string, n: number) => ({
  from,
  decision: `Pkt. ${n}/25`,
  rules: { minutesPeriod: { value: { kind: 'workingDays', n }, source: `Pkt. ${n}/25` } },
});

describe('rules through time', () => {
  const rules = RulesThroughTime.parse([entry('2025-01-01', 5), entry('2025-05-07', 7)]);

  test.each([
    ['2024-12-31', null],
    ['2025-01-01', 5],
    ['2025-05-06', 5],
    ['2025-05-07', 7],
    ['2030-01-01', 7],
  ])('on %s the deadline for minutes is %s working days', (date, n) => {
    const { minutesPeriod } = rulesOn(rules, date);
    expect(minutesPeriod === UNSET ? null : minutesPeriod.value).toEqual(
      n === null ? null : { kind: 'workingDays', n },
    );
  });

  test('the date is the board’s own: a minute to midnight in Copenhagen is the day before', () => {
    const board = aBoard({ rulesOfProcedure: rules });
    const before = rulesInForce(board, '2025-05-06T21:59:00.000Z').minutesPeriod;
    const after = rulesInForce(board, '2025-05-06T22:00:00.000Z').minutesPeriod;
    expect([before, after]).toMatchObject([{ value: { n: 5 } }, { value: { n: 7 } }]);
  });

  test.each([
    ['newest first', [entry('2025-05-07', 7), entry('2025-01-01', 5)]],
    ['two of one day', [entry('2025-05-07', 7), entry('2025-05-07', 5)]],
    ['none', []],
    ['a value without its meaning', [{ ...entry('2025-05-07', 7), rules: { tie: { value: 'coin' } } }]],
    ['a rule nobody knows', [{ ...entry('2025-05-07', 7), rules: { mood: UNSET } }]],
  ])('refuses %s', (_, entries) => expect(RulesThroughTime.safeParse(entries).success).toBe(false));
});

test('a rule that is not named is unset, and a value without a source is a default to confirm', () => {
  const rules = RulesOfProcedure.parse({ tie: { value: 'rejected' } });
  expect(rules.tie).toEqual({ value: 'rejected', source: DEFAULT_SOURCE });
  expect(unsetRules(rules)).toEqual(RULE_NAMES.filter((name) => name !== 'tie'));
});

test.each(PRESET_NAMES)(
  'every figure of %s names the text it comes from, or says that it is a default',
  (name) => {
    const rules = presetRules(name);
    const sources = RULE_NAMES.flatMap((rule) => {
      const set = rules[rule];
      return set === UNSET ? [] : [set.source];
    });
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources)
      expect(source === DEFAULT_SOURCE || /§|art\. \d|pkt\. \d|[Ss]elskabslov|dansk regel/.test(source)).toBe(
        true,
      );
  },
);

test('what the state board’s papers do not say is unset in its preset', () => {
  expect(presetRules('dk-state-board')).toMatchObject({
    period: UNSET,
    silence: UNSET,
    majority: UNSET,
    quorum: UNSET,
    tie: UNSET,
  });
});
