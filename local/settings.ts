import path from 'node:path';
import { z } from 'zod';
import type { StorageSettings } from '../storage/account';
import { logLevels } from './host/log';
import { Refusal } from './host/refusal';

const port = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(0, 'must be at least 0')
  .max(65535, 'must be at most 65535');
const logLevel = z.enum(logLevels, `must be one of ${logLevels.join(', ')}`);

const deskSchema = z.object({
  PORT: port.default(7071),
  STAGE_PORT: port.default(7072),
  VOTUM_DATA: z.string().min(1, 'must name a folder').default('.local'),
  VOTUM_LOG: logLevel.default('info'),
  VOTUM_STORAGE: z
    .string()
    .regex(/^[a-z0-9]{3,24}$|=/, 'must be a connection string or the name of a storage account')
    .optional(),
  npm_lifecycle_event: z.string().optional(),
});

const hostSchema = z.object({
  PORT: port,
  VOTUM_CLOCK_FILE: z.string(),
  FUNCTIONS_BUNDLE: z.string(),
  FUNCTIONS_HOST_JSON: z.string(),
  FUNCTIONS_KEY: z.string().min(1).default('local'),
  QUEUE_LEASE_SECONDS: z.coerce.number().int().min(1).max(600).default(30),
  VOTUM_LOG: logLevel.default('info'),
  VOTUM_LIMITS: z.enum(['on', 'off'], 'must be on or off').default('on'),
});

/** What the desk's programs (`npm start`, `npm run reset`, the CLI) take from their environment. Port 0: any free one. */
export type DeskSettings = {
  port: number;
  stagePort: number;
  /** Absolute; `.local/` unless VOTUM_DATA names another. */
  dataFolder: string;
  /** What host.log holds. */
  log: z.infer<typeof logLevel>;
  /** The store the CLI works on in place of the desk's: an account in Azure, as whoever has signed in with `az login`. */
  storage?: StorageSettings;
  /** Started as an npm script, whose end is then the program's end too. */
  byNpm: boolean;
};

/** What the functions host takes from its environment; the desk gives it. Files are absolute. */
export type HostSettings = {
  /** 0 chooses a free one. */
  port: number;
  clockFile: string;
  bundle: string;
  hostJson: string;
  /** What `function` and `admin` routes ask for. */
  key: string;
  /** How long a queue message stays hidden while its function runs, unless renewed: after a crash it is seen again. */
  leaseSeconds: number;
  log: z.infer<typeof logLevel>;
  /** Whether people may ask for as much as they like: only for trials that press like a machine. */
  boundless: boolean;
  /** An app setting by name, as bindings refer to it. */
  setting(name: string): string | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the desk's settings. Throws a Refusal that names the setting. */
export function readDeskSettings(environment: Environment = process.env): DeskSettings {
  const read = parse(deskSchema, environment);
  const dataFolder = path.resolve(read.VOTUM_DATA);
  const byNpm = read.npm_lifecycle_event !== undefined;
  const storage = read.VOTUM_STORAGE === undefined ? {} : { storage: storageSettings(read.VOTUM_STORAGE) };
  return { port: read.PORT, stagePort: read.STAGE_PORT, dataFolder, log: read.VOTUM_LOG, byNpm, ...storage };
}

function storageSettings(storage: string): StorageSettings {
  return storage.includes('=')
    ? { connectionString: storage }
    : { accountName: storage, credential: 'azureCli' };
}

/** Reads the functions host's settings. Throws a Refusal that names the setting. */
export function readHostSettings(environment: Environment = process.env): HostSettings {
  const read = parse(hostSchema, environment);
  return {
    port: read.PORT,
    clockFile: path.resolve(read.VOTUM_CLOCK_FILE),
    bundle: path.resolve(read.FUNCTIONS_BUNDLE),
    hostJson: path.resolve(read.FUNCTIONS_HOST_JSON),
    key: read.FUNCTIONS_KEY,
    leaseSeconds: read.QUEUE_LEASE_SECONDS,
    log: read.VOTUM_LOG,
    boundless: read.VOTUM_LIMITS === 'off',
    setting: (name) => environment[name],
  };
}

/** The environment a child process of the desk inherits, with what it is given on top. */
export function childEnvironment(given: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...given };
}

function parse<T>(schema: z.ZodType<T>, environment: Environment): T {
  const read = schema.safeParse(environment);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const name = String(issue?.path[0] ?? '');
  const value = environment[name];
  if (value === undefined) throw new Refusal(`The setting ${name} is missing.`);
  // A connection string holds a key.
  const told = name === 'VOTUM_STORAGE' ? '' : `, but it is "${value}"`;
  throw new Refusal(`The setting ${name} ${issue?.message ?? 'is wrong'}${told}.`);
}
