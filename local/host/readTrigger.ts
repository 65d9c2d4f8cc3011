import { z } from 'zod';
import type { FunctionMetadata } from './coreTypes';
import { expandSettings, type Setting } from './expandSettings';
import { nextOccurrence } from './nextOccurrence';
import { type Ncrontab, parseNcrontab } from './parseNcrontab';
import { Refusal, sentenceOf } from './refusal';

export type HttpTrigger = {
  kind: 'http';
  name: string;
  input: string;
  route: string;
  methods: ReadonlySet<string>;
  authLevel: 'anonymous' | 'function' | 'admin';
};
export type TimerTrigger = {
  kind: 'timer';
  name: string;
  input: string;
  schedule: Ncrontab;
  runOnStartup: boolean;
};
export type QueueTrigger = {
  kind: 'queue';
  name: string;
  input: string;
  queueName: string;
  connectionString: string;
};
export type Trigger = HttpTrigger | TimerTrigger | QueueTrigger;

const bindingSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('httpTrigger'),
    route: z.string().optional(),
    methods: z.array(z.string().toUpperCase()).min(1),
    authLevel: z.enum(['anonymous', 'function', 'admin']),
  }),
  z.object({
    type: z.literal('timerTrigger'),
    schedule: z.string(),
    runOnStartup: z.boolean().default(false),
  }),
  z.object({
    type: z.literal('queueTrigger'),
    queueName: z.string(),
    connection: z.string().default('AzureWebJobsStorage'),
  }),
]);

/**
 * What makes a registered function run. Throws a Refusal for a trigger or output the local host does not run, for
 * an invalid schedule, and for a missing setting.
 */
export function readTrigger(metadata: FunctionMetadata, setting: Setting): Trigger {
  const where = `Function "${metadata.name}"`;
  const input = readTriggerName(metadata, where);
  const read = bindingSchema.safeParse(metadata.bindings[input]);
  if (!read.success) throw new Refusal(`${where} has a trigger the local host does not run.`);
  const binding = read.data;
  const expand = (text: string) => expandSettings(text, setting, where);
  const common = { name: metadata.name, input };
  switch (binding.type) {
    case 'httpTrigger': {
      const { authLevel, methods, route = metadata.name } = binding;
      return { ...common, kind: 'http', route, methods: new Set(methods), authLevel };
    }
    case 'timerTrigger':
      return {
        ...common,
        kind: 'timer',
        schedule: readSchedule(expand(binding.schedule), where),
        runOnStartup: binding.runOnStartup,
      };
    case 'queueTrigger': {
      const connection = expand(binding.connection);
      const connectionString = setting(connection) ?? setting(`AzureWebJobs${connection}`);
      if (!connectionString) throw new Refusal(`${where} needs the setting ${connection}, which is not set.`);
      return { ...common, kind: 'queue', queueName: expand(binding.queueName), connectionString };
    }
    default:
      return binding satisfies never;
  }
}

function readTriggerName(metadata: FunctionMetadata, where: string): string {
  const extra = Object.entries(metadata.bindings).filter(
    ([, { type }]) => !/trigger$/i.test(type) && type !== 'http',
  );
  const trigger = Object.entries(metadata.bindings).find(([, { type }]) => /trigger$/i.test(type));
  // Running such a function without its further inputs and outputs would look as if it worked.
  if (extra[0])
    throw new Refusal(`${where} has a ${extra[0][1].type} binding, which the local host does not run.`);
  if (!trigger) throw new Refusal(`${where} has no trigger.`);
  return trigger[0];
}

function readSchedule(expression: string, where: string): Ncrontab {
  try {
    const schedule = parseNcrontab(expression);
    if (nextOccurrence(schedule, 0) === undefined) {
      throw new Refusal(`The schedule "${expression}" never comes: no month has that day.`);
    }
    return schedule;
  } catch (fault) {
    throw new Refusal(`${where}: ${sentenceOf(fault)}`);
  }
}
