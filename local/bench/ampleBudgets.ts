import type { Budgets } from '../../storage/pace/budgets';
import type { Rate } from '../../storage/pace/turns';

const ample: Rate = { limits: [{ intervalMs: 0.001, burst: 1e6 }], apartMs: 0 };

/** Every press is counted, as it is in Azure, and none is refused: a benchmark presses in a minute what people press in a year. */
export const ampleBudgets: Budgets = {
  answer: ample,
  refresh: ample,
  act: ample,
  heavy: ample,
  send: ample,
  stranger: ample,
};
