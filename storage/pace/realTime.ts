import { setTimeout as wait } from 'node:timers/promises';

/** Time as it passes: a desk's clock may be moved, and Teams counts by its own all the same. */
export interface RealTime {
  /** Epoch milliseconds. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const machineTime: RealTime = {
  now: () => Date.now(),
  sleep: async (ms) => {
    await wait(ms);
  },
};
