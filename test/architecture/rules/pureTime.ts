import type { Rule } from '../rule';

const impure = new Set([
  'Date.now',
  'Date()',
  'new Date()',
  'Math.random',
  'Temporal.Now',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'process.hrtime',
]);

/** No clock and no chance in the pure rooms. */
export const pureTime: Rule = {
  id: 'pure-time',
  what: 'domain and workflows read no clock and throw no dice',
  why: 'Deadlines are decided by the time of receipt, the stage moves the clock, and a test must be able to repeat itself.',
  fix: 'Take the instant as an argument; in a workflow ask deps.clock.now() and deps.ids.',
  find({ room, uses }) {
    if (room !== 'domain' && room !== 'workflows') return [];
    return uses.filter(({ what }) => impure.has(what)).map(({ what, line }) => ({ line, text: what }));
  },
};
