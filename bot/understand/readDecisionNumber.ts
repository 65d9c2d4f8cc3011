const DECISION = /(?<![\p{L}\d./-])20\d\d-\d{1,4}(?![\p{L}\d/-])/u;

/** The number of a decision in what was typed: `2025-1`. */
export function readDecisionNumber(typed: string): string | undefined {
  return DECISION.exec(typed)?.[0];
}
