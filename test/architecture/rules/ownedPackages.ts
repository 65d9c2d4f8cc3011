import type { Rule } from '../rule';

type Owner = { packages: RegExp; places: readonly string[] };

/** Packages that stand for a platform, and the only places that may know them. */
const owners: readonly Owner[] = [
  // The benchmark's floor is what the bare libraries cost.
  { packages: /^(botbuilder|botframework-[\w-]+)(\/|$)/, places: ['bot/', 'local/bench/'] },
  { packages: /^@azure\/data-tables(\/|$)/, places: ['storage/', 'local/bench/'] },
  { packages: /^@azure\/(storage-blob|identity)(\/|$)/, places: ['storage/'] },
  // The local host does what Azure's does: it takes the messages from the queue itself.
  { packages: /^@azure\/storage-queue(\/|$)/, places: ['storage/', 'local/host/', 'local/bench/'] },
  { packages: /^@azure\/functions(-core)?(\/|$)/, places: ['functions/'] },
  {
    packages: /^@(opentelemetry|azure\/monitor-opentelemetry-exporter)(\/|$)/,
    places: ['functions/telemetry.ts'],
  },
  // What reads a token is one file; nothing else takes one.
  { packages: /^jose(\/|$)/, places: ['functions/api/tabTokens.ts'] },
  { packages: /^(adaptivecards-templating|adaptive-expressions)(\/|$)/, places: ['cards/'] },
  // Files that only a command writes: nothing of them comes into what Azure loads.
  { packages: /^docx(\/|$)/, places: ['local/dossier/'] },
  { packages: /^(csv-stringify|ical-generator)(\/|$)/, places: ['local/cli/'] },
  { packages: /^(adaptivecards|react|react-dom)(\/|$)/, places: ['local/stage/ui/'] },
];

/** A platform is known in one room. */
export const ownedPackages: Rule = {
  id: 'owned-packages',
  what: 'each platform package is imported in its own room only, types too',
  why: 'botbuilder is past its support and templating is frozen: what only one room knows is replaced by changing one room.',
  fix: 'Use the port or the function that room exports; if its type is needed, let that room export a name for it.',
  find({ path, room, imports }) {
    if (room === 'test') return [];
    return imports.flatMap(({ specifier, line }) => {
      const owner = owners.find(({ packages }) => packages.test(specifier));
      const fine = owner === undefined || owner.places.some((place) => path.startsWith(place));
      return fine ? [] : [{ line, text: `${specifier} belongs to ${owner.places.join(', ')}` }];
    });
  },
};
