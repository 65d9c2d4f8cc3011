import { createWriteStream } from 'node:fs';

/** Takes the output of the host in pieces: every line to a file (begun anew), and what went wrong to `show` too. */
export function writeHostLog(file: string, show: (line: string) => void): (lines: string) => void {
  const stream = createWriteStream(file, { flags: 'w' });
  // A full disk must not end the desk for the sake of its log.
  stream.on('error', () => {});
  // The host's own lines, and those of the app (one JSON object each).
  const bad = /^(\S+ (warn|error) |\{"level":"(warn|error)")/;
  let rest = '';
  return (lines) => {
    stream.write(lines);
    const pieces = (rest + lines).split('\n');
    rest = pieces.pop() ?? '';
    for (const line of pieces) if (bad.test(line)) show(`${line}\n`);
  };
}
