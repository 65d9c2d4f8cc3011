import type { SeatId } from '../ids';

/** Whose eyes a case is shown to. A channel is read by everyone in it, so it gets title, deadline and counts. */
export type Viewer =
  | { kind: 'channel' }
  | { kind: 'member' | 'chair' | 'observer' | 'contact' | 'substitute'; seatId: SeatId }
  | { kind: 'secretariat' };
