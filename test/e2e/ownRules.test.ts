import { votum } from './desk';
import { storyOnDesk } from './onDesk';
import { answerByTelephone, confirmTheResult, importRules } from './story/ownRules';

storyOnDesk(
  'a board with rules of its own',
  'an answer by telephone that its member confirms, and a result that both chairs confirm: by clicking',
  [
    ['answered by telephone', answerByTelephone],
    ['confirmed by the chairs', confirmTheResult],
  ],
  {
    before: importRules,
    after: async (folder) => expect(await votum(folder, 'register', 'verify')).toMatch(/^1 \w+ holds: /m),
  },
);
