/** What one row of the benchmark came to: a ratio or a count, beside what it is to be. */
export interface Measured {
  what: string;
  got: string;
  /** Left out where a figure is only told. */
  aim?: { text: string; met: boolean };
  notes?: string[];
}

export function linesOf({ what, got, aim, notes = [] }: Measured): string[] {
  const judged = aim === undefined ? '' : ` (aim ${aim.text}): ${aim.met ? 'met' : 'NOT met'}`;
  return [`${what}: ${got}${judged}`, ...notes.map((note) => `  ${note}`)];
}

/** A figure that may be at most so much, told with two decimals. */
export function atMost(what: string, figure: number, most: number, unit: string): Measured {
  return {
    what,
    got: `${figure.toFixed(2)} ${unit}`,
    aim: { text: `<= ${most}`, met: figure <= most },
  };
}
