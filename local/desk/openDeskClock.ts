import { beginClockAt, type Clock, openClock } from '../clock';

// Thursday 8 May 2025, 9.00 in Copenhagen: the morning after the sample board's first meeting, whose minutes the story
// begins with.
const STORY_BEGINS = '2025-05-08T07:00:00Z';

/** The desk's clock, begun where the story begins by whichever program opens it first. */
export function openDeskClock(file: string): Clock {
  beginClockAt(file, STORY_BEGINS);
  return openClock(file);
}
