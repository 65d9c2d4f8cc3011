import type { ChannelLook, Unseated } from '../../domain/board/channelLook';
import type { SeatReach, Way } from '../../domain/board/seatReach';
import { SeatId } from '../../domain/ids';

/** How some seats are reached, by their ids. */
export function waysOf(ways: Record<string, Way | [Way, 'inChannel']>): SeatReach[] {
  return Object.entries(ways).map(([id, way]) => ({
    seatId: SeatId.parse(id),
    way: Array.isArray(way) ? way[0] : way,
    inChannel: Array.isArray(way),
  }));
}

export function anUnseated(overrides: Partial<Unseated> = {}): Unseated {
  return {
    userId: '29:udenfor',
    name: 'Sonja Prøvegæst',
    email: 'sonja@udenfor.example',
    guest: false,
    otherAccount: false,
    ...overrides,
  };
}

/** A look at a channel in which these sit without being on the roster. */
export function aLook(unseated: Unseated[], more: Partial<ChannelLook> = {}): ChannelLook {
  return {
    conversationId: '19:kanalen@thread.tacv2',
    at: '2025-06-02T08:14:00.000Z',
    seated: [],
    unseated,
    more: 0,
    told: [],
    failed: null,
    ...more,
  };
}
