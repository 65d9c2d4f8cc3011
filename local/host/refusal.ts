/**
 * Why something on the desk cannot start or go on, as one sentence that says what to do.
 * The programs print `message` alone and end with an exit code that is not 0.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The sentence to print for whatever was thrown. */
export function sentenceOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
