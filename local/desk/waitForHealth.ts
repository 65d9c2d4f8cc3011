import { Refusal } from '../host/refusal';

/** Waits until the bot says at `<url>/api/health` that it is alive. Throws a Refusal after `limitMs`, naming the log. */
export async function waitForHealth(url: string, hostLog: string, limitMs = 15_000): Promise<void> {
  const end = performance.now() + limitMs;
  while (performance.now() < end) {
    if (await isAlive(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Refusal(`The bot started but does not answer. ${hostLog} says why.`);
}

async function isAlive(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
