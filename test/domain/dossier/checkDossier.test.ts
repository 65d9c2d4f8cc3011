import { checkDossier } from '../../../domain/dossier/checkDossier';
import { Dossier, type ReadDossier } from '../../../domain/dossier/dossier';
import { anEventfulDossier } from '../../support/aDossier';

let read: ReadDossier;
let files: Map<string, Uint8Array>;
beforeAll(async () => {
  ({ read, files } = await anEventfulDossier());
});

type Path = (string | number)[];

/** Every single value in a document, by where it stands. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => leavesOf(one, [...path, i]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]));
  return [path];
}

const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  // Letters and digits are changed for others of their kind, so that a time stays a time and a hash a hash.
  return typeof value === 'string' && value !== ''
    ? value.replace(/[a-z0-9]/i, (c) => (c === '1' ? '2' : /\d/.test(c) ? '1' : c === 'a' ? 'b' : 'a'))
    : 'x';
};

function changedAt(path: Path): unknown {
  const document = structuredClone(read.document);
  const last = path.at(-1) ?? '';
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
  const place = parent as Record<string, unknown>;
  place[last] = other(place[last]);
  return document;
}

const holds = (document: unknown): boolean => {
  const parsed = Dossier.safeParse(document);
  return parsed.success && checkDossier({ dossier: parsed.data, document }, files) === null;
};

test('given a decided case with most of what can happen, then its dossier holds', () => {
  expect(checkDossier(read, files)).toBeNull();
});

test('when any one value in it is changed, then it does not hold, but for what no event tells', () => {
  const byKind = new Map<string, Path[]>();
  for (const path of leavesOf(read.document)) {
    const kind = kindOf(path);
    byKind.set(kind, [...(byKind.get(kind) ?? []), path]);
  }
  const unnoticed = [...byKind].filter(([, paths]) => {
    // The first and the last of each: they stand on different seats and events.
    const some = paths.length < 3 ? paths : [paths[0], paths.at(-1)];
    return some.some((path) => path !== undefined && holds(changedAt(path)));
  });
  expect(byKind.size).toBeGreaterThan(400);
  expect(unnoticed.map(([kind]) => kind).sort()).toEqual(notProved);
}, 60_000);

// Names, the sentence (its figures are computed again), and what came after the entry was made: docs/dossier.md says so.
const notProved = [
  'board.calendar.closingTime',
  'board.name',
  'board.sample',
  'board.shortName',
  'events.answeredLate.withheld',
  ...['closed', 'drafted', 'extended', 'mailKept', 'reached', 'recusalDecided', 'recusalReported'].map(
    nameOf,
  ),
  'events.registered.at',
  'events.registered.name',
  'events.registered.withheld',
  ...['remarkMarked', 'reminded'].map(nameOf),
  'outcome.sentence.da',
  'outcome.sentence.en',
  'seats.*.personName',
];

function nameOf(kind: string): string {
  return `events.${kind}.name`;
}

/** Where a value stands, whatever its number in a list; of events by what happened. */
function kindOf(path: Path): string {
  const [list, i] = path;
  const event = list === 'events' && typeof i === 'number' ? read.dossier.events[i] : undefined;
  return path.map((key) => (typeof key !== 'number' ? key : (event?.happening.kind ?? '*'))).join('.');
}
