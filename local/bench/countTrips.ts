/** When one call to the store began and ended, in milliseconds. */
interface Trip {
  from: number;
  to: number;
}

/** Ports that note when each of their calls began and ended. */
export interface Counted<T> {
  ports: T;
  trips: Trip[];
}

/** Wraps ports so that every call is noted. */
export function countTrips<T extends object>(ports: T): Counted<T> {
  const trips: Trip[] = [];
  const noted = (port: object): object =>
    new Proxy(port, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          const trip = { from: performance.now(), to: 0 };
          trips.push(trip);
          try {
            return await Reflect.apply(member, target, args);
          } finally {
            trip.to = performance.now();
          }
        };
      },
    });
  const wrapped = Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [
      name,
      typeof port === 'object' && port !== null ? noted(port) : port,
    ]),
  );
  return { ports: { ...ports, ...wrapped }, trips };
}

/**
 * How many of these calls had to wait for another: the longest chain in which each began after the one before had
 * ended.
 */
export function sequential(trips: readonly Trip[]): number {
  let chain = 0;
  let free = Number.NEGATIVE_INFINITY;
  for (const trip of [...trips].sort((a, b) => a.to - b.to)) {
    if (trip.from < free) continue;
    chain += 1;
    free = trip.to;
  }
  return chain;
}
