import type { InstallState, PageLanguage, StageMessage, StageNotice } from './contract';

/** What survives a restart. */
export type StageState = {
  schema: 'votum.stage/1';
  lastActivity: number;
  messages: StageMessage[];
  notices: StageNotice[];
  /** Person id, or `team`. `told`: the bot has answered the event. */
  installs: Record<string, { status: InstallState; told: boolean }>;
  /** A person's Teams language, where it was changed on the stage. */
  languages: Record<string, PageLanguage>;
  /** Who was added to the team on the stage, or taken out of it. */
  inTeam: Record<string, boolean>;
  /** Files dropped in a chat, or uploaded by the bot. The bytes lie in a file of the same id. */
  files: Record<string, { name: string; contentType: string; size: number }>;
};

/** A stage nobody has used yet. */
export function emptyState(): StageState {
  return {
    schema: 'votum.stage/1',
    lastActivity: 0,
    messages: [],
    notices: [],
    installs: {},
    languages: {},
    inTeam: {},
    files: {},
  };
}

/** Who has the app, as the page shows it. */
export function installStates(state: StageState): Record<string, InstallState> {
  return Object.fromEntries(Object.entries(state.installs).map(([key, { status }]) => [key, status]));
}
