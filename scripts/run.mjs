import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

// Sources of what dist/ holds. Folders count with their own time too: it changes when a file is taken away.
const sources = [
  ...['domain', 'workflows', 'cards', 'bot', 'storage', 'functions', 'tab', 'local', 'appPackage'],
  ...['package-lock.json', 'scripts/build.mjs', 'scripts/nodeBundle.json'],
];

/** Whether a source is newer than the last build. Other files of a folder (data, texts) count: they are bundled. */
function isStale() {
  const built = statSync(path.join(root, 'dist', '.built'), { throwIfNoEntry: false });
  return !built || sources.some((source) => isNewer(path.join(root, source), built.mtimeMs));
}

function isNewer(file, thanMs) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return false;
  if (found.mtimeMs > thanMs) return true;
  return found.isDirectory() && readdirSync(file).some((name) => isNewer(path.join(file, name), thanMs));
}

/** `node scripts/run.mjs <entry> …`: builds where needed, then runs dist/local/<entry>.js in this very process. */
async function main([entry = '', ...rest]) {
  process.chdir(root);
  const program = path.join(root, 'dist', 'local', `${entry}.js`);
  if (!/^\w+$/.test(entry))
    throw new Error(
      'Say what to run: node scripts/run.mjs start|startFunc|reset|votum|bench|chaos|fuzz|package',
    );
  if (isStale() || !existsSync(program)) {
    const { buildAll } = await import('./build.mjs');
    await buildAll().catch(() => {
      throw new Error('Not started: the build failed.');
    });
  }
  if (!existsSync(program)) throw new Error(`There is no program "${entry}".`);
  process.argv = [process.execPath, program, ...rest];
  await import(pathToFileURL(program).href);
}

main(process.argv.slice(2)).catch((fault) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
