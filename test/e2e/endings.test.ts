import { storyOnDesk } from './onDesk';
import { closeEarly, takeToAMeeting, withdraw } from './story/endings';
import { journalise } from './story/journal';

storyOnDesk(
  'a written approval that ends otherwise',
  'withdrawn, taken to a meeting, or closed early: each with its reason and its last card, and journalised',
  [
    ['withdrawn', withdraw],
    ['taken to a meeting', takeToAMeeting],
    ['closed early by a chair', closeEarly],
    ['what has ended is journalised', journalise],
  ],
);
