import type { Rule } from '../rule';

/** The composition root in the cloud, and the desk's settings. */
const readers = new Set(['functions/compose.ts', 'local/settings.ts']);

/** The environment is read in two places. */
export const environment: Rule = {
  id: 'environment',
  what: `process.env is read in ${[...readers].join(' and ')} only`,
  why: 'A setting that is missing must be told at start, by name, and not by whoever happens to need it at midnight.',
  fix: 'Add the setting to functions/settings.ts or local/settings.ts, parse it there, and pass the value on.',
  find({ path, room, uses }) {
    if (room === 'test' || readers.has(path)) return [];
    return uses.filter(({ what }) => what === 'process.env').map(({ what, line }) => ({ line, text: what }));
  },
};
