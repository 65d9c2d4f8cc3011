import { votum } from './desk';
import { storyOnDesk } from './onDesk';
import { beTacitlyApproved, correctMinutes, sendMinutes } from './story/approvingMinutes';

storyOnDesk(
  'the approval of minutes',
  'sent out, corrected, and approved by answers and by silence: by clicking',
  [
    ['the minutes are sent out', sendMinutes],
    ['members have corrections', correctMinutes],
    ['silence approves', beTacitlyApproved],
  ],
  {
    after: async (folder) => {
      expect(await votum(folder, 'register', 'list')).toMatch(/tacitlyApproved {2}Referat af mødet/);
      expect(await votum(folder, 'register', 'verify')).toMatch(/^1 \w+ holds: /m);
    },
  },
);
