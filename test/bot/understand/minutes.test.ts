import { understand } from '../../../bot/understand/understand';
import { draft, hearing, hearingWith, wheel } from './exampleHearing';

// What is typed to send minutes for approval, and what looks like it and is something else.

const hear = (typed: string, given = {}) => understand(typed, hearingWith(given));

test.each([
  'send referatet til godkendelse',
  'Send referatet ud til godkendelse',
  'kan du sende referatet til godkendelse?',
  'send referatet i skriftlig godkendelse',
  'referat i skriftlig godkendelse',
  'referatet til godkendelse',
  'referatet skal i skriftlig godkendelse',
  'referatet skal godkendes',
  'vi skal have godkendt referatet',
  'send the minutes for approval',
  'please send out the minutes for approval',
  'minutes for approval',
  'the minutes for written approval',
  'can you send the minutes to be approved',
])('%s', (typed) => {
  expect(hear(typed)).toMatchObject({ kind: 'intent', intent: 'round.start', detail: 'minutes' });
  expect(hear(typed, { cases: [wheel, draft] })).toMatchObject({ intent: 'round.start', detail: 'minutes' });
});

test.each([
  'skriftlig procedure',
  'send budgettet til godkendelse hos medlemmerne',
  'send årshjulet i skriftlig godkendelse',
  'start a written procedure',
])('%s: a case, and no minutes', (typed) => {
  const heard = hear(typed);
  expect(heard).toMatchObject({ intent: 'round.start' });
  expect(heard).not.toHaveProperty('detail');
});

test.each(['hvad står der i referatet om økonomien?', 'tekst til referatet', 'er referatet godkendt?'])(
  '%s: a question about minutes starts nothing',
  (typed) => {
    expect(hear(typed)).not.toMatchObject({ intent: 'round.start' });
  },
);

test.each([
  ['har rettelser', 'correct'],
  ['jeg har rettelser til referatet', 'correct'],
  ['ingen indsigelse', 'no-objection'],
  ['jeg gør indsigelse', 'object'],
])('%s is an offer of an answer: %s', (typed, choice) => {
  expect(understand(typed, { ...hearing, directs: false })).toMatchObject({ intent: 'answer.offer', choice });
});
