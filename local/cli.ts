import { parseArgs } from 'node:util';
import { type Args, commands } from './cli/commands';
import { withDesk } from './cli/open';
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
        from: { type: 'string' },
        'working-days': { type: 'string' },
        before: { type: 'boolean' },
        stream: { type: 'string' },
        operator: { type: 'string' },
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
    const lines =
      'alone' in command
        ? command.alone(asked.args)
        : await withDesk((store) => command.onDesk(store, asked.args));
    for (const line of lines) console.log(line);
    return DONE;
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    console.error(fault.message);
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
