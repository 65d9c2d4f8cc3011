import { writeFileSync } from 'node:fs';
import { Refusal } from '../host/refusal';

/** A text as a file, or printed where none is named; `said` is printed when it has become a file. */
export function putOut(text: string, out: string | undefined, said: (file: string) => string): string[] {
  // What is printed gets its last line break from the printing.
  if (out === undefined) return [text.replace(/\n$/, '')];
  try {
    writeFileSync(out, text);
  } catch {
    throw new Refusal(`${out} could not be written.`);
  }
  return [said(out)];
}
