import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { listShipped } from './listShipped.mjs';

const FILE = 'THIRD-PARTY-NOTICES.md';

/** What is shipped is told of, and nothing comes into it unseen. */
export const notices = {
  id: 'notices',
  what: `${FILE} names every package that is deployed, with its licence`,
  why: 'Others’ work is named where it is used; and a package that nobody has chosen shows in the review.',
  fix: 'Look at what came or went; then npm run notices.',
  async find(project) {
    if (!project.has('functions/index.ts')) return [];
    if (!project.has(FILE)) return [`${FILE} is missing`];
    try {
      const [wanted, kept] = [rowsOf(await noticesOf(project)), rowsOf(project.text(FILE))];
      return [
        ...wanted.filter((row) => !kept.includes(row)).map((row) => `not named  ${row}`),
        ...kept.filter((row) => !wanted.includes(row)).map((row) => `no longer so  ${row}`),
      ];
    } catch {
      // That it can't be bundled is told by another rule.
      return [];
    }
  },
};

/** Writes the page anew. */
export async function writeNotices(project) {
  writeFileSync(path.join(project.root, FILE), await noticesOf(project));
}

// Without versions, which stand in package-lock.json: an update of one changes nothing here.
async function noticesOf(project) {
  const rows = (await listShipped(project)).map(({ name, licence }) => `| ${name} | ${licence} |`);
  return `# Third-party notices

What Votum deploys to Azure holds code of these packages, under these licences. The text of each lies in its package, in
\`node_modules\` after \`npm ci\`; the versions stand in \`package-lock.json\`. Written by \`npm run notices\`.

| package | licence |
| ------- | ------- |
${[...new Set(rows)].join('\n')}
`;
}

function rowsOf(page) {
  return page.split('\n').filter((line) => line.startsWith('| '));
}
