import { readChaosWords } from '../../../local/chaos/readChaosWords';

test.each([
  [[], 0.5, { minutes: 5, seed: 500_000, kinds: ['kills', 'races', 'model'] }],
  [['--minutes', '10'], 0.25, { minutes: 10, seed: 250_000, kinds: ['kills', 'races', 'model'] }],
  [['--minutes', '0', '--seed', '42', '--only', 'races'], 0.5, { minutes: 0, seed: 42, kinds: ['races'] }],
])('%j is understood', (words, chance, plan) => {
  expect(readChaosWords(words, chance)).toEqual(plan);
});

test.each([
  [['--minutes', 'ten']],
  [['--minutes', '-1']],
  [['--hours', '1']],
  [['--seed', '0.5']],
  [['--only', 'peace']],
])('%j is refused, with what to write', (words) => {
  expect(() => readChaosWords(words, 0)).toThrow('Write npm run chaos -- --minutes 10');
});
