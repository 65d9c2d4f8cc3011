import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { emptyState, type StageState } from './stageState';

/** The stage's memory on disk. */
export type StateFile = {
  state: StageState;
  /** Writes soon; many calls become one write. */
  save(): void;
  /** Writes what is waiting, at once; nothing is written after it. */
  close(): void;
};

const saveDelayMs = 200;

const Stored = z.object({
  schema: z.literal('votum.stage/1'),
  lastActivity: z.number(),
  messages: z.array(z.looseObject({ id: z.string(), conversationId: z.string() })),
  notices: z.array(z.looseObject({ id: z.string() })),
  installs: z.record(z.string(), z.object({ status: z.enum(['installed', 'removed']), told: z.boolean() })),
  languages: z.record(z.string(), z.enum(['da', 'en'])),
  inTeam: z.record(z.string(), z.boolean()).default({}),
  files: z.record(z.string(), z.object({ name: z.string(), contentType: z.string(), size: z.number() })),
});

/**
 * Opens the file, or begins an empty stage when there is none. Throws an Error with one sentence that says what to
 * do when the file is there but can't be used: it is never silently thrown away.
 */
export function openStateFile(file: string): StateFile {
  const state = readState(file);
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  const write = () => {
    timer = null;
    mkdirSync(path.dirname(file), { recursive: true });
    // Written beside and renamed: a stage killed half-way leaves the old file whole.
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  };
  return {
    state,
    save() {
      if (!closed) timer ??= setTimeout(write, saveDelayMs);
    },
    close() {
      closed = true;
      if (timer === null) return;
      clearTimeout(timer);
      write();
    },
  };
}

function readState(file: string): StageState {
  if (!existsSync(file)) return emptyState();
  try {
    // The checked shape is what the rest needs to find its way; the cards inside are whatever the bot sent.
    return Stored.parse(JSON.parse(readFileSync(file, 'utf8'))) as unknown as StageState;
  } catch {
    throw new Error(`The stage's file ${file} can't be read. Run "npm run reset" to start over.`);
  }
}
