import { rulesAnswer } from '../../cards/answers/rulesAnswer';
import { substituteSentence } from '../../cards/text/substituteSentence';
import { substitutesDa } from '../../cards/text/substitutes.da';
import { substitutesEn } from '../../cards/text/substitutes.en';
import { presetRules } from '../../domain/board/presets';
import { PRESET_NAMES } from '../../domain/board/rules';
import { aBoard, rulesWith } from '../support/builders';
import { sentAt } from '../support/caseViews';

it.each([
  [
    'unset',
    'Reglerne siger ikke noget om stedfortrædere (ikke fastsat), så en anden kan ikke svare for dig.',
  ],
  [{ value: 'none', source: '§ 9' }, 'En stedfortræder kan ikke svare for et medlem (§ 9).'],
  [
    { value: 'allowed', source: '§ 9' },
    'En stedfortræder kan svare for et medlem, der er forhindret (§ 9). Skriv til sekretariatet, hvem der svarer for dig.',
  ],
] as const)('the rule %j is read out', (rule, says) => {
  expect(substituteSentence(rule, 'da')).toContain(says);
});

it('stands among the rules of the board, unset where nobody has set it', () => {
  expect(rulesAnswer(aBoard(), sentAt, 'da')).toContain('Stedfortrædere: ikke fastsat');
  const board = aBoard({ rulesOfProcedure: rulesWith({ substitutes: 'none' }) });
  expect(rulesAnswer(board, sentAt, 'da')).toContain(
    'Stedfortrædere: En stedfortræder kan ikke svare for et medlem (§ 7)',
  );
});

it('is set by no preset: no text they are taken from says it', () => {
  for (const name of PRESET_NAMES) expect(presetRules(name).substitutes).toBe('unset');
});

it('both languages say the same things', () => {
  expect(Object.keys(substitutesEn)).toEqual(Object.keys(substitutesDa));
  expect(Object.keys(substitutesEn.rule)).toEqual(Object.keys(substitutesDa.rule));
});
