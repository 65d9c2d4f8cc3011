import { Refusal } from './refusal';

/** The instants a timer fires, as sets of allowed values in UTC. Day and day of week must both fit. */
export type Ncrontab = Record<
  'second' | 'minute' | 'hour' | 'day' | 'month' | 'weekday',
  ReadonlySet<number>
>;

type Field = { name: keyof Ncrontab; least: number; most: number; names?: readonly string[] };

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const fields: readonly Field[] = [
  { name: 'second', least: 0, most: 59 },
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day', least: 1, most: 31 },
  { name: 'month', least: 1, most: 12, names: months },
  { name: 'weekday', least: 0, most: 6, names: weekdays },
];

/**
 * Reads a timer expression as Azure Functions does (NCRONTAB): six fields, second first (five: second 0); `*`, lists,
 * ranges (a reversed one is turned round), steps (`a/n` runs from a to the end), English names of months and weekdays.
 * Throws a Refusal that names the field and what may stand there.
 */
export function parseNcrontab(expression: string): Ncrontab {
  const parts = expression.trim().split(/\s+/);
  const six = parts.length === 5 ? ['0', ...parts] : parts;
  if (six.length !== 6) {
    throw new Refusal(
      `The schedule "${expression}" has ${parts.length === 1 && parts[0] === '' ? 0 : parts.length} fields; ` +
        'it needs six: second minute hour day month weekday.',
    );
  }
  const sets = fields.map(
    (field, place) => [field.name, parseField(six[place] ?? '', field, expression)] as const,
  );
  return Object.fromEntries(sets) as Ncrontab;
}

function parseField(text: string, field: Field, expression: string): ReadonlySet<number> {
  const allowed = new Set<number>();
  for (const item of text.split(',')) {
    const [, from, to, step] = item.match(/^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/) ?? [];
    const every = step === undefined ? 1 : Number(step);
    if (from === undefined || (from === '*' && to !== undefined) || every < 1)
      throw wrong(item, field, expression);
    const first = from === '*' ? field.least : parseValue(from, field);
    const open = from === '*' || (step !== undefined && to === undefined);
    const last = to !== undefined ? parseValue(to, field) : open ? field.most : first;
    if (first === undefined || last === undefined) throw wrong(item, field, expression);
    for (let value = Math.min(first, last); value <= Math.max(first, last); value += every)
      allowed.add(value);
  }
  return allowed;
}

function parseValue(text: string, field: Field): number | undefined {
  if (/^\d+$/.test(text)) {
    const value = Number(text);
    return value >= field.least && value <= field.most ? value : undefined;
  }
  const place =
    field.names?.findIndex((name) => text.length >= 3 && name.startsWith(text.toLowerCase())) ?? -1;
  return place < 0 ? undefined : place + field.least;
}

function wrong(item: string, field: Field, expression: string): Refusal {
  const names = field.names ? ' or an English name' : '';
  return new Refusal(
    `The schedule "${expression}" is not understood: "${item}" cannot stand for ${field.name}, ` +
      `which takes ${field.least}-${field.most}${names}, *, lists, ranges and steps.`,
  );
}
