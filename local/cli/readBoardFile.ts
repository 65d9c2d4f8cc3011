import { readFileSync } from 'node:fs';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { Board } from '../../domain/board/board';
import { personNumbersIn } from '../../domain/personNumber';
import { Refusal } from '../host/refusal';

/** Reads a board's data file. Throws a Refusal that names the line and the field of everything that is wrong. */
export function readBoardFile(file: string): Board {
  const text = readText(file);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error !== undefined)
    throw new Refusal(
      `${file}, line ${lineAt(text, error.offset)}: this is not JSON (${printParseErrorCode(error.error)}).`,
    );
  if (tree === undefined) throw new Refusal(`${file} is empty.`);
  refuseNumbers(file, text);
  const read = Board.safeParse(JSON.parse(text));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => {
    const at = path.filter((part) => typeof part !== 'symbol');
    return `  line ${lineAt(text, nodeAt(tree, at).offset)}, ${at.join('.') || 'the board'}: ${message}`;
  });
  throw new Refusal(
    [`${file} is no board yet. Mend this and import it again; nothing was changed:`, ...faults].join('\n'),
  );
}

// Names of bodies and persons stand on everyone's cards. The number itself is not printed: a terminal's output is kept.
function refuseNumbers(file: string, text: string): void {
  const found = text
    .split('\n')
    .flatMap((line, i) => personNumbersIn(line).map((number) => `  line ${i + 1}: ${number}`));
  if (found.length > 0)
    throw new Refusal(
      [
        `${file} holds what looks like Danish personal numbers. Take them out and import it again; nothing was changed:`,
        ...found,
      ].join('\n'),
    );
}

/** The text of a file, in NFC. Throws a Refusal when it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').normalize('NFC');
  } catch {
    throw new Refusal(`The file ${file} cannot be read. Check the path and your right to read it.`);
  }
}

// A field that is missing has no place of its own: the nearest that surrounds it has.
function nodeAt(tree: Node, path: (string | number)[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return tree;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
