import { votum } from './desk';
import { storyOnDesk } from './onDesk';
import { amend, askForAMeeting, comeToAnEnd, recuse } from './story/turns';

storyOnDesk(
  'a written approval that takes a turn',
  'amended, somebody disqualified, taken to a meeting: by clicking',
  [
    ['amended', amend],
    ['somebody is disqualified', recuse],
    ['a member asks for a meeting', askForAMeeting],
    ['what came of them', comeToAnEnd],
  ],
  {
    after: async (folder) => expect(await votum(folder, 'register', 'verify')).toMatch(/^3 \w+ hold: /m),
  },
);
