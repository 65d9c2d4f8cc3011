import { readFileSync, writeFileSync } from 'node:fs';

const limitMs = 6_000;

/**
 * Waits until the process that `file` names is gone (6 s at most: the number may have gone to a stranger since),
 * and returns how to name the next one there.
 */
export async function claimForProcess(file: string): Promise<(pid: number) => void> {
  const end = performance.now() + limitMs;
  while (isRunning(readPid(file)) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return (pid) => writeFileSync(file, `${pid}\n`);
}

function readPid(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
