import type { Deps } from '../../workflows/deps';

/**
 * The same stores, counting how many times a caller waits for them one after the other. Calls that are made together
 * share a round trip; what the store does by itself inside one call is the storage room's own affair.
 */
export function countRoundTrips(deps: Deps): { deps: Deps; trips(): number } {
  let trips = 0;
  let leaving: (() => void)[] = [];
  const departure = () =>
    new Promise<void>((resolve) => {
      leaving.push(resolve);
      if (leaving.length > 1) return;
      setImmediate(() => {
        trips += 1;
        const aboard = leaving;
        leaving = [];
        for (const go of aboard) go();
      });
    });
  const counted = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name, receiver) => {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          await departure();
          return Reflect.apply(member, target, args);
        };
      },
    });
  const { boards, conversations, rounds, register, meetings, papers, due, wakes } = deps;
  return {
    deps: {
      ...deps,
      boards: counted(boards),
      conversations: counted(conversations),
      rounds: counted(rounds),
      register: counted(register),
      meetings: counted(meetings),
      papers: counted(papers),
      due: counted(due),
      wakes: counted(wakes),
    },
    trips: () => trips,
  };
}
