import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readBoardFile } from '../../../local/cli/readBoardFile';
import sample from '../../../local/sample/genomdatabasen.board.json';

const folder = mkdtempSync(path.join(os.tmpdir(), 'votum-board-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(board: unknown): string {
  const file = path.join(folder, 'board.json');
  writeFileSync(file, JSON.stringify(board, null, 2));
  return file;
}

test('a board file that holds what looks like a personal number is refused by its line, and the number is not printed', () => {
  const [first, ...rest] = sample.seats;
  const file = fileOf({ ...sample, seats: [{ ...first, aliases: ['Karin 010203-1234'] }, ...rest] });
  expect(() => readBoardFile(file)).toThrow(/line \d+: 010203-••••/);
  expect(() => readBoardFile(file)).not.toThrow(/1234/);
});

test('the sample board holds none', () => {
  expect(readBoardFile(fileOf(sample)).id).toBe(sample.id);
});
