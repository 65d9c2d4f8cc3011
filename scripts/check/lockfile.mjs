/** The lock file fits every registry. */
export const lockfile = {
  id: 'lockfile',
  what: 'package-lock.json names no download addresses',
  why: 'They bind an install to the registry of whoever wrote the file.',
  fix: 'Write it anew by npm install; .npmrc has omit-lockfile-registry-resolved=true.',
  find(project) {
    if (!project.has('package-lock.json')) return ['package-lock.json is missing'];
    const { packages = {} } = JSON.parse(project.text('package-lock.json'));
    return Object.entries(packages)
      .filter(([, entry]) => /^[a-z+]+:\/\//.test(entry.resolved ?? ''))
      .map(([name, { resolved }]) => `${name || 'package-lock.json'}  ${resolved}`);
  },
};
