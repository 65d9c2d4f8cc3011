import type { Clock } from '../clock';
import type { InvocationRequest } from './coreTypes';
import type { Invoker } from './createInvoker';
import type { RegisteredFunction } from './functionsCore';
import { nextOccurrence } from './nextOccurrence';
import type { TimerTrigger } from './readTrigger';

export type Timer = {
  trigger: TimerTrigger;
  fn: RegisteredFunction;
  /** When it fires next: epoch ms by the desk's clock. */
  due: number;
  last: number | undefined;
};

export type Timers = {
  all: readonly Timer[];
  /** Fires once, in order of their due times, every timer that is due at `instant`; returns how many. */
  fireDue(instant: number): Promise<{ fired: number; failed: number }>;
};

/** How late a timer counts as past due, which its function is told. */
const pastDueMs = 60_000;

/** The timers of the bundle, due from now on by the desk's clock. What was missed while the host was down stays missed. */
export function createTimers(
  functions: readonly { trigger: TimerTrigger; fn: RegisteredFunction }[],
  clock: Clock,
  invoker: Invoker,
): Timers {
  const start = clock.now();
  const all = functions.map(({ trigger, fn }): Timer => {
    const due = trigger.runOnStartup ? start : dueAfter(trigger, start);
    return { trigger, fn, due, last: undefined };
  });

  return {
    all,
    fireDue: async (instant) => {
      const due = all.filter((timer) => timer.due <= instant).sort((left, right) => left.due - right.due);
      let failed = 0;
      for (const timer of due) {
        const request = timerRequest(timer.trigger, timer, instant);
        timer.last = timer.due;
        timer.due = dueAfter(timer.trigger, instant);
        const invoked = await invoker.invoke(timer.fn, request);
        if (invoked.status === 'failed') failed += 1;
      }
      return { fired: due.length, failed };
    },
  };
}

/** The next instant a timer fires after `instant`, both epoch ms. */
export function dueAfter(trigger: TimerTrigger, instant: number): number {
  return nextOccurrence(trigger.schedule, instant) ?? Number.POSITIVE_INFINITY;
}

/** What a timer function is given at `instant`. Instants in epoch ms. */
export function timerRequest(
  trigger: TimerTrigger,
  { due, last: lastDue }: Pick<Timer, 'due' | 'last'>,
  instant: number,
): InvocationRequest {
  const last = new Date(lastDue ?? 0).toISOString();
  const content = {
    schedule: { adjustForDST: false },
    scheduleStatus: { last, lastUpdated: last, next: new Date(dueAfter(trigger, instant)).toISOString() },
    isPastDue: instant - due > pastDueMs,
  };
  const data = [{ name: trigger.input, data: { json: JSON.stringify(content) } }];
  return { inputData: data, triggerMetadata: {} };
}
