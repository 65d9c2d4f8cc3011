/** How long the store is waited for, in milliseconds of real time. */
export interface StorageLimits {
  /** One call: a read (with its one repetition), a write, a page of a list. Teams waits some five seconds for a reply. */
  callMs: number;
  /** The look at what became of a write that was not answered. */
  checkMs: number;
  /** What nobody waits for with a card in hand: a paper on its way, the setting up at the start. */
  patientMs: number;
}

export const defaultLimits: StorageLimits = { callMs: 2_500, checkMs: 1_000, patientMs: 30_000 };
