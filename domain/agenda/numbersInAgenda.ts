import { personNumbersIn } from '../personNumber';
import type { Meeting } from './meeting';

/** Whether what a channel is shown of an agenda holds what looks like a personal number. */
export function numbersInAgenda({ board, place, items }: Meeting): string[] {
  return [
    board ?? '',
    place ?? '',
    ...items.flatMap(({ title, presenter, annexes }) => [
      title,
      presenter ?? '',
      ...annexes.flatMap((annex) => [annex.title, annex.link ?? '']),
    ]),
  ].flatMap(personNumbersIn);
}
