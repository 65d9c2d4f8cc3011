import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

// What a cold start pays for is reading, compiling and running the files of packages. These plugins leave the packages as
// they are and change when, and how often, their files are loaded.

const BOT_LIBRARIES =
  /[\\/](?:botbuilder|botbuilder-core|botbuilder-stdlib|botframework-connector|botframework-schema|botframework-streaming)[\\/]lib[\\/].*\.js$/;
const STAR = /^__exportStar\(require\("([^"]+)"\), exports\);$/gm;
const IMPORT = /^(?:const|var) (\w+_\d+) = ((?:__importDefault\()?require\("[^"]+"\)\)?);$/gm;

/**
 * A file of the bot libraries is loaded when something of it is first used. As they are written each loads all that it
 * ever names: recognisers, transcripts, skills, sign-in by certificate, most of which Votum never touches.
 */
const lazyRequires = {
  name: 'lazy-requires',
  setup(build) {
    build.onLoad({ filter: BOT_LIBRARIES }, async ({ path: file }) => {
      const require = createRequire(file);
      let contents = (await readFile(file, 'utf8')).replaceAll(STAR, (_, from) =>
        Object.keys(require(from))
          .filter((name) => name !== 'default' && name !== '__esModule')
          .map((name) => getter(name, `require(${JSON.stringify(from)}).${name}`))
          .join('\n'),
      );
      for (const [line, name, value] of [...contents.matchAll(IMPORT)]) {
        const uses = new RegExp(`\\b${name}\\b(?!\\.)`, 'g');
        // Only where it is used for what is in it; the line itself is one use that is not.
        if ([...contents.matchAll(uses)].length !== 1) continue;
        contents = contents.replace(line, '').replaceAll(new RegExp(`\\b${name}\\.`, 'g'), `(${value}).`);
      }
      return { contents, loader: 'js' };
    });
  },
};

// Configurable: an index may name the same thing again, and the later one holds.
function getter(name, value) {
  return `Object.defineProperty(exports, "${name}", { enumerable: true, configurable: true, get: function () { return ${value}; } });`;
}

// Marks a question of the plugin's own.
const HERE = Symbol('one-copy');

/** One copy of what several packages carry in the same version, and of Azure's core the one that our own code imports. */
const oneCopy = () => ({
  name: 'one-copy',
  setup(build) {
    const roots = new Map();
    build.onResolve({ filter: /^[@a-z]/ }, async ({ path: name, pluginData, ...args }) => {
      if (pluginData === HERE || args.kind === 'entry-point') return undefined;
      const kind = /^@(?:azure\/core-|typespec\/)/.test(name) ? 'import-statement' : args.kind;
      const { resolveDir, importer, namespace } = args;
      const found = await build.resolve(name, { resolveDir, importer, namespace, kind, pluginData: HERE });
      const inPackage = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))([\\/].*)$/.exec(found.path);
      // What is not installed is left to esbuild, which knows of requires that may fail.
      if (found.errors.length > 0) return undefined;
      if (found.external || inPackage === null) return found;
      const [, root, id, rest] = inPackage;
      const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
      const first = roots.get(`${id}@${version}`) ?? root;
      roots.set(`${id}@${version}`, first);
      return { ...found, path: first + rest };
    });
  },
});

/** Zod's words in forty languages, of which nobody reads any: Votum has its own. */
const englishZod = {
  name: 'english-zod',
  setup(build) {
    build.onResolve({ filter: /locales\/index\.js$/ }, ({ importer, resolveDir }) =>
      /[\\/]zod[\\/]v4[\\/]/.test(importer)
        ? { path: path.join(resolveDir, '..', 'locales', 'en.js') }
        : undefined,
    );
  },
};

// What is seldom needed and heavy, packages and a part of our own. A file costs time to read and compile whether anything in it is used or not.
const APART = new Set([
  '@azure/identity',
  '@azure/msal-node',
  '@azure/storage-blob',
  'axios',
  'botframework-streaming',
  'cross-fetch',
  'htmlparser2',
  'jose',
  './telemetry',
]);

/** Puts heavy packages in files of their own beside the bundle. `found` takes the file and where its package is asked for. */
const apart = (found) => ({
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /^(?:[@a-z]|\.\/telemetry$)/ }, ({ path: name, resolveDir }) => {
      if (!APART.has(name)) return undefined;
      const file = `apart/${name.replace(/^@|^\.\//, '').replace('/', '-')}.js`;
      found.set(file, { name, resolveDir });
      return { path: `./${file}`, external: true };
    });
  },
});

/**
 * Bundles what Azure runs, by the options of any bundle: `outfile`, and beside it a folder `apart`. Returns esbuild's
 * results, the bundle's own first.
 */
export async function leanBundle(esbuild, options) {
  // An `import()` becomes a `require`: Node's own would not find the names in a file that stands apart.
  const supported = { 'dynamic-import': false };
  const lean = { ...options, minifyWhitespace: true, minifySyntax: true, supported };
  const found = new Map();
  const main = await esbuild.build({ ...lean, plugins: [lazyRequires, englishZod, apart(found), oneCopy()] });
  const others = [...found].map(([file, { name, resolveDir }]) =>
    esbuild.build({
      ...lean,
      entryPoints: undefined,
      sourcemap: false,
      stdin: { contents: `module.exports = require(${JSON.stringify(name)});`, resolveDir },
      outfile: path.join(path.dirname(options.outfile), file),
      plugins: [englishZod, oneCopy()],
    }),
  );
  return [main, ...(await Promise.all(others))];
}
