import type { Rule } from '../rule';

/**
 * What the pure rooms may take from outside, and which names of it. All are values and arithmetic. `createHash` is among
 * them: a fingerprint is a function of its input, and whatever else node:crypto has to offer is chance or keys.
 */
const pure: Readonly<Record<string, readonly string[] | 'all'>> = {
  zod: 'all',
  'temporal-polyfill': 'all',
  canonicalize: 'all',
  minisearch: 'all',
  'node:crypto': ['createHash'],
};

/** The pure rooms take only pure libraries from outside. */
export const pureImports: Rule = {
  id: 'pure-imports',
  what: `domain and workflows import no packages but ${Object.keys(pure).join(', ')} (of node:crypto only createHash)`,
  why: 'An outcome must recompute identically years later, from the events alone and by the same code.',
  fix: 'Name what is needed as a port in workflows/ports.ts and let bot, storage or functions provide it.',
  find({ room, imports }) {
    if (room !== 'domain' && room !== 'workflows') return [];
    return imports.flatMap(({ file, specifier, names, line }) => {
      if (file !== null) return [];
      const allowed = pure[specifier];
      const fine =
        allowed === 'all' || (allowed !== undefined && names.every((name) => allowed.includes(name)));
      return fine ? [] : [{ line, text: `imports ${names.join(', ')} from ${specifier}` }];
    });
  },
};
