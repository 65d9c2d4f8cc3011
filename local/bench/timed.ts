/** What something took: milliseconds by the clock, and of this process's own work. */
export interface Took {
  wallMs: number;
  cpuMs: number;
}

export async function timed(work: () => unknown): Promise<Took> {
  const cpu = process.cpuUsage();
  const from = performance.now();
  await work();
  const wallMs = performance.now() - from;
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs, cpuMs: (user + system) / 1_000 };
}
