import { parseArgs } from 'node:util';
import { type Args, commands } from './cli/commands';
import { withStore } from './cli/open';
import { printable } from './cli/printable';
import { Refusal } from './host/refusal';

const DONE = 0;
const REFUSED = 1;
const USAGE = 2;

function usage(): string {
  return [
    'npm run votum -- <command>',
    ...Object.values(commands).map((command) => `  ${command.usage}`),
  ].join('\n');
}

function read(argv: string[]): { name: string; args: Args } | null {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        board: { type: 'string' },
        head: { type: 'string' },
        from: { type: 'string' },
        'working-days': { type: 'string' },
        before: { type: 'boolean' },
        stream: { type: 'string' },
        operator: { type: 'string' },
        stuck: { type: 'boolean' },
        poison: { type: 'boolean' },
        held: { type: 'boolean' },
        json: { type: 'boolean' },
        decision: { type: 'string' },
        language: { type: 'string' },
        out: { type: 'string' },
        format: { type: 'string' },
        year: { type: 'string' },
        text: { type: 'string' },
        status: { type: 'string' },
        delimiter: { type: 'string' },
        round: { type: 'string' },
        case: { type: 'string' },
        document: { type: 'string' },
        date: { type: 'string' },
        email: { type: 'string' },
        tenant: { type: 'string' },
        object: { type: 'string' },
      },
    });
    const [noun = '', verb = '', ...rest] = positionals;
    const pair = `${noun} ${verb}`;
    if (Object.hasOwn(commands, pair)) return { name: pair, args: { files: rest, options: values } };
    const files = positionals.slice(1);
    return Object.hasOwn(commands, noun) ? { name: noun, args: { files, options: values } } : null;
  } catch {
    return null;
  }
}

async function main(argv: string[]): Promise<number> {
  const asked = read(argv);
  const command = asked === null ? undefined : commands[asked.name];
  if (asked === null || command === undefined || asked.args.files.length !== command.files) {
    console.error(command === undefined ? usage() : `npm run votum -- ${command.usage}`);
    return USAGE;
  }
  try {
    const said =
      'alone' in command
        ? command.alone(asked.args)
        : await withStore((store) => command.onDesk(store, asked.args));
    const { lines, unwell } = Array.isArray(said) ? { lines: said, unwell: false } : said;
    for (const line of lines) console.log(printable(line));
    return unwell ? REFUSED : DONE;
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    console.error(printable(fault.message));
    return REFUSED;
  }
}

void main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    console.error(`VOTUM-CLI: ${fault instanceof Error ? fault.message : 'an unexpected fault'}`);
    process.exitCode = REFUSED;
  },
);
