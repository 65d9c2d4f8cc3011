import { findInTexts } from './readProject.mjs';

// Put together from parts, so that this file does not find itself.
const unfinished = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME'].join('|')})\\b`, 'g');

const patterns = [
  { what: 'unfinished', pattern: unfinished },
  { what: 'a conflict that was not settled', pattern: /^(?:<{7}|>{7}) /gm },
  { what: 'a test that keeps the others from running', pattern: /\b(?:describe|test|it)\.only\b/g },
  { what: 'a stop for the debugger', pattern: /^\s*debugger;?\s*$/gm },
];

/** Nothing is left lying about. */
export const leftovers = {
  id: 'leftovers',
  what: 'no marks of unfinished work',
  why: 'A mark in the code is read by nobody; what is not done is said where the work is planned.',
  fix: 'Finish it, or take the mark out and write an issue.',
  find: (project) => findInTexts(project, patterns, ({ what, match }) => `${what}: ${match[0].trim()}`),
};
