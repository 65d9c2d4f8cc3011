import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const runningSchema = z.object({
  pid: z.number(),
  botUrl: z.string(),
  stageUrl: z.string(),
  connectionString: z.string(),
});

/** What a running desk tells other programs of this machine (the CLI, scripts): its addresses and its storage. */
export type Running = z.infer<typeof runningSchema>;

/** Writes the running desk's description for others to find. */
export function writeRunning(file: string, running: Running): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/** The description left by a desk; undefined when there is none. It may be stale: only the lock tells. */
export function readRunning(file: string): Running | undefined {
  try {
    return runningSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Takes the description away. */
export function removeRunning(file: string): void {
  rmSync(file, { force: true });
}
