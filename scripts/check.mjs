import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents } from './check/documents.mjs';
import { leftovers } from './check/leftovers.mjs';
import { licences } from './check/licences.mjs';
import { listShipped } from './check/listShipped.mjs';
import { lockfile } from './check/lockfile.mjs';
import { notices, writeNotices } from './check/notices.mjs';
import { places } from './check/places.mjs';
import { readProject } from './check/readProject.mjs';
import { secrets } from './check/secrets.mjs';

// What types, format and tests can't tell. A rule has an id, what holds, why, and how to mend it; `find` names the
// places where it doesn't hold. Checking writes nothing.
const rules = [secrets, licences, notices, lockfile, places, leftovers, documents];

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * `node scripts/check.mjs` checks; with `--licences` it prints what is shipped, and under which licence; with `--notices` it
 * writes that into THIRD-PARTY-NOTICES.md.
 */
async function main(words) {
  const project = readProject(root);
  if (words.includes('--licences')) {
    for (const { name, version, licence } of await listShipped(project))
      console.log(`${name} ${version}  ${licence}`);
    return 0;
  }
  if (words.includes('--notices')) {
    await writeNotices(project);
    return 0;
  }
  let broken = 0;
  for (const rule of rules) {
    const found = await rule.find(project);
    if (found.length === 0) continue;
    broken += 1;
    console.error(
      [
        `${rule.id}: ${rule.what}`,
        ...found.map((place) => `  ${place}`),
        `Why: ${rule.why}`,
        `Mend: ${rule.fix}`,
        '',
      ].join('\n'),
    );
  }
  console.log(`${project.files.length} files, ${rules.length} rules, ${broken} broken.`);
  return broken === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fault) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  },
);
