import type { Rule } from '../rule';

const nameless = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'shared', 'misc', 'lib']);

/** A folder is named for what is in it. */
export const folderNames: Rule = {
  id: 'folder-names',
  what: 'no folder or file is called utils, helpers, common, shared, misc or lib',
  why: 'Such a name takes in anything, and a secretary should recognise every name on the screen.',
  fix: 'Name it for what it does, in the words of the boardroom.',
  find({ path }) {
    const names = path.replace(/\.tsx?$/, '').split('/');
    return names.filter((name) => nameless.has(name)).map((name) => ({ line: 1, text: `is called ${name}` }));
  },
};
