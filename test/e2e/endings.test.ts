import { storyOnDesk } from './onDesk';
import { closeEarly, takeToAMeeting, withdraw } from './story/endings';

storyOnDesk(
  'a written approval that ends otherwise',
  'withdrawn, taken to a meeting, or closed early: each with its reason and its last card',
  [
    ['withdrawn', withdraw],
    ['taken to a meeting', takeToAMeeting],
    ['closed early by a chair', closeEarly],
  ],
);
