import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PRESET_NAMES } from '../../../domain/board/rules';
import { CaseRules } from '../../../domain/round/caseRules';
import { ENGINE, Verdict, verdict } from '../../../domain/round/verdict';
import { caseRules, chosen, presetCase, seatsOf } from '../../support/caseRules';

/** What came of each table (see `seatsOf`) by the same rules. */
interface Kept {
  rules: CaseRules;
  verdicts: Record<string, Verdict>;
}

const file = path.join('test', 'fixtures', 'verdicts', `engine-${ENGINE}.json`);
const tables = ['AAaaa', 'ARar-', 'OOoo-', '==---', '=---?', 'AXaa-', 'AAa!--', 'AAaac', 'AAaam', 'R=---'];

/** What the engine says of every preset, and of rules no preset has, over the same tables. */
function compute(): Kept[] {
  const simple = chosen({ kind: 'simple' as const });
  return [
    ...PRESET_NAMES.map((name) => presetCase(name)),
    presetCase('eu-committee', 3, { kind: 'simple' }),
    caseRules({ majority: chosen({ kind: 'fraction', of: 2, over: 3, base: 'all' }) }),
    caseRules({ majority: simple, tie: chosen('bothChairs'), abstention: chosen('cast') }),
    caseRules({ silence: chosen('countsAsNo'), onBehalf: chosen('whenConfirmed') }),
    caseRules({ silence: chosen('abstains'), conditionalApproval: chosen('objection') }),
  ].map((rules) => ({
    rules,
    verdicts: Object.fromEntries(tables.map((table) => [table, verdict(rules, seatsOf(table))])),
  }));
}

// Written once and never again: a change of what the engine answers is a new number and a new file.
if (process.env.UPDATE_GOLDEN === '1' && !existsSync(file)) {
  mkdirSync(path.dirname(file), { recursive: true });
  const lines = compute().map((kept) => JSON.stringify(kept));
  writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`);
}

const corpus = JSON.parse(readFileSync(file, 'utf8')) as Kept[];

test.each(corpus.map(({ rules, verdicts }, i) => [i, rules, verdicts] as const))(
  'the verdicts by rules %i of the corpus are computed again',
  (_, rules, verdicts) => {
    for (const [table, kept] of Object.entries(verdicts))
      expect(verdict(CaseRules.parse(rules), seatsOf(table))).toEqual(Verdict.parse(kept));
  },
);

test('the corpus holds every outcome', () => {
  const outcomes = corpus.flatMap(({ verdicts }) => Object.values(verdicts).map(({ outcome }) => outcome));
  expect(new Set(outcomes)).toEqual(new Set(Verdict.shape.outcome.options));
});
