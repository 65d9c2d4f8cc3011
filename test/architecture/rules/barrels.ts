import type { Rule } from '../rule';

/** No file that only passes on other files' exports. */
export const barrels: Rule = {
  id: 'barrels',
  what: 'no file consists of re-exports only',
  why: 'A barrel hides where things live, drags in what nobody asked for, and makes import circles.',
  fix: 'Delete it and import from the file that holds the function.',
  find: ({ onlyReexports }) => (onlyReexports ? [{ line: 1, text: 'only re-exports' }] : []),
};
