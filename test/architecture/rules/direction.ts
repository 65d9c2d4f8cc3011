import type { Rule } from '../rule';

/** Which rooms a room may import from (docs/architecture.md). Its own is understood; tests may look everywhere. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  workflows: ['domain'],
  cards: ['domain'],
  bot: ['domain', 'workflows', 'cards'],
  storage: ['domain', 'workflows'],
  // package.json holds the version, and belongs to no room.
  functions: ['domain', 'workflows', 'bot', 'storage', 'package.json'],
  tab: [],
  local: ['domain', 'workflows', 'cards', 'bot', 'storage', 'functions'],
};

/** A room knows only the rooms further in. */
export const direction: Rule = {
  id: 'direction',
  what: 'domain ← workflows ← {bot, storage} ← {functions, local}, and domain ← cards ← bot',
  why: 'A rule of the board must be readable and testable without Teams, Azure or a card, and Teams and Azure be replaceable.',
  fix: 'Move the shared part further in, or let the outer room pass it in: a port in workflows, a view from a workflow.',
  find({ room, imports }) {
    const allowed = mayImport[room];
    if (!allowed) return [];
    return imports.flatMap(({ file, specifier, line }) => {
      const target = file?.split('/')[0];
      const fine = target === undefined || target === room || allowed.includes(target);
      return fine ? [] : [{ line, text: `${room} imports ${specifier}` }];
    });
  },
};
