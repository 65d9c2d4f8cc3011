import type { Deps } from '../workflows/deps';

/**
 * The same stores. `begun` tells whether a write of what a person may have asked for was begun: after a fault nobody
 * may say then that it was not done.
 */
export function noteWrites(deps: Deps): { deps: Deps; begun(): boolean } {
  let begun = false;
  const noted =
    <A extends unknown[], R>(write: (...args: A) => R) =>
    (...args: A): R => {
      begun = true;
      return write(...args);
    };
  const { boards, conversations, rounds, meetings } = deps;
  return {
    deps: {
      ...deps,
      boards: { ...boards, save: noted(boards.save), record: noted(boards.record) },
      conversations: { ...conversations, tie: noted(conversations.tie) },
      rounds: { ...rounds, commit: noted(rounds.commit) },
      meetings: { ...meetings, save: noted(meetings.save), saveCarried: noted(meetings.saveCarried) },
    },
    begun: () => begun,
  };
}
