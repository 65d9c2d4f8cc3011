import type { Rule } from '../rule';

const refused: Readonly<Record<string, string>> = {
  any: 'say `unknown` and parse it, or say what it is',
  enum: 'use a union of literals, or zod’s z.enum where it is parsed',
  'export default': 'export it by its name',
};

/** The plain part of TypeScript. */
export const plainTypes: Rule = {
  id: 'plain-types',
  what: 'no any, no enum, no default export',
  why: 'any turns the compiler off, an enum is code that types are not, and a default export has another name everywhere.',
  fix: Object.entries(refused)
    .map(([what, mend]) => `${what}: ${mend}`)
    .join('; '),
  find: ({ uses }) =>
    uses.filter(({ what }) => what in refused).map(({ what, line }) => ({ line, text: what })),
};
