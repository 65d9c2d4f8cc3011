import { Board } from '../../domain/board/board';
import { LIMITS } from '../../domain/round/proposal';
import { chaosBoard } from '../chaos/chaosBoard';
import { caseLife } from './caseLife';
import type { Measured } from './measured';
import { openMemoryDesk } from './memoryDesk';
import { sendCase } from './sendCase';

const MOST_BYTES = 28 * 1024;
const SEATS = 90;
const LINK_NAME = 110;
// The field for links takes 8,000 characters.
const LINK_TAIL = 500;

/** Every card of a case with ninety seats and the longest texts, from the sending to the Monday after, in both languages. */
export async function weighCards(): Promise<Measured[]> {
  const small = chaosBoard(SEATS);
  const board = Board.parse({ ...small, seats: small.seats.map(longNamed) });
  const desk = await openMemoryDesk(board, '2025-05-28T07:00:00.000Z');
  const largest = new Map<string, number>();
  const life = await caseLife(desk, (what, { card }) => {
    largest.set(what, Math.max(largest.get(what) ?? 0, Buffer.byteLength(JSON.stringify(card))));
  });
  const roundId = await sendCase(desk.deps, desk.board, longText(LIMITS.title), {
    question: longText(LIMITS.question),
    text: longText(LIMITS.text),
    links: links(),
  });
  await life.passTo('2025-06-02T08:00:00.000Z');
  for (let seat = 0; seat < SEATS - 10; seat += 1) await life.press(seat, roundId, longText(LIMITS.comment));
  await life.passTo('2025-06-17T08:00:00.000Z');
  const sizes = [...largest].sort(([, a], [, b]) => b - a);
  const [first] = sizes;
  if (first === undefined) throw new Error('No card was made.');
  return [
    {
      what: `the largest card at ${SEATS} seats and the longest texts`,
      got: `${first[1]} bytes`,
      aim: { text: `< ${MOST_BYTES}`, met: first[1] < MOST_BYTES },
      notes: sizes.map(([what, bytes]) => `${what}: ${bytes}`),
    },
  ];
}

function longNamed(seat: Board['seats'][number], i: number): Board['seats'][number] {
  const name = `${i} ${longText(LINK_NAME)}`;
  return { ...seat, body: name, person: { ...seat.person, name } };
}

function longText(length: number): string {
  return 'Ærø, åben og øde '
    .repeat(Math.ceil(length / 17))
    .slice(0, length)
    .trim();
}

function links(): string {
  return Array.from(
    { length: LIMITS.papers },
    (_, i) => `${longText(LINK_NAME)} ${i} | https://a.example/${'x'.repeat(LINK_TAIL)}${i}`,
  ).join('\n');
}
