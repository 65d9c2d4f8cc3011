/** What a trial came to: numbers by name, and what broke, empty when every invariant held. */
export interface Figures {
  counts: Record<string, number>;
  breaches: string[];
}

export function addFigures(before: Figures | undefined, more: Figures): Figures {
  const counts = { ...before?.counts };
  for (const [name, n] of Object.entries(more.counts)) counts[name] = (counts[name] ?? 0) + n;
  return { counts, breaches: [...(before?.breaches ?? []), ...more.breaches] };
}

/** `answers acknowledged 43, answers lost 0, …` */
export function figureLine({ counts }: Figures): string {
  return Object.entries(counts)
    .map(([name, n]) => `${name} ${n}`)
    .join(', ');
}
