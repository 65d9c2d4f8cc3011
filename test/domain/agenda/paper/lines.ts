import type { Line } from '../../../../domain/agenda/paper/line';
import { splitLines } from '../../../../domain/agenda/paper/splitLines';

/** A text as cleaned lines. */
export function lines(text: string): Line[] {
  return splitLines(text);
}
