import type { Effort } from '../../workflows/ports';
import type { Rate } from './turns';

export type Budgets = Readonly<Record<Effort, Rate>>;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * How much one person may ask for: ample for whoever clicks fast, tight for a machine. A budget fills up again by one each
 * `intervalMs` (as in `turns.ts`), and nobody is kept waiting for a turn.
 */
export const BUDGETS = {
  answer: budget({ burst: 30, intervalMs: SECOND / 2 }, { burst: 300, intervalMs: HOUR / 300 }),
  // A client asks anew for every card that scrolls into sight.
  refresh: budget({ burst: 100, intervalMs: SECOND / 10 }, { burst: 2_000, intervalMs: HOUR / 2_000 }),
  act: budget({ burst: 30, intervalMs: SECOND / 3 }, { burst: 300, intervalMs: HOUR / 300 }),
  heavy: budget({ burst: 10, intervalMs: 20 * SECOND }),
  send: budget({ burst: 15, intervalMs: 10 * SECOND }, { burst: 60, intervalMs: HOUR / 60 }),
  stranger: budget({ burst: 3, intervalMs: 20 * SECOND }),
} satisfies Budgets;

function budget(...limits: Rate['limits']): Rate {
  return { limits, apartMs: 0 };
}
