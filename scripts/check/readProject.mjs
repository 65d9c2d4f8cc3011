import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The files of this repository: those git tracks, and those it would if they were added. `text` gives a file's content,
 * or null for one that is no text.
 */
export function readProject(root) {
  const files = listFiles(root).filter((file) => existsSync(path.join(root, file)));
  return {
    root,
    files,
    has: (file) => files.includes(file),
    isProgram: (file) => (statSync(path.join(root, file)).mode & 0o111) !== 0,
    text(file) {
      const bytes = readFileSync(path.join(root, file));
      return bytes.includes(0) ? null : bytes.toString('utf8');
    },
  };
}

function listFiles(root) {
  try {
    const told = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
    return [...new Set(told.split('\0').filter(Boolean))].sort();
  } catch {
    throw new Error('Not checked: git says which files there are, so run this in a git checkout.');
  }
}

/** Where patterns are found in the text files, as `file:line  what`. `say` gives the what, or null where it is fine. */
export function findInTexts(project, patterns, say) {
  return project.files.flatMap((file) => {
    const text = project.text(file);
    if (text === null) return [];
    return patterns.flatMap(({ pattern, what }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const said = say({ file, what, match });
        return said === null ? [] : [`${file}:${text.slice(0, match.index).split('\n').length}  ${said}`];
      }),
    );
  });
}
