/** The lock file fits every registry. */
export const lockfile = {
  id: 'lockfile',
  what: 'package-lock.json names no download addresses, and a checksum for everything',
  why: 'An address binds an install to the registry of whoever wrote the file; without a checksum anything may be installed.',
  fix: 'Write it anew by npm install; .npmrc has omit-lockfile-registry-resolved=true.',
  find(project) {
    if (!project.has('package-lock.json')) return ['package-lock.json is missing'];
    const { packages = {} } = JSON.parse(project.text('package-lock.json'));
    return Object.entries(packages).flatMap(([name, { resolved = '', integrity, link = false }]) => [
      ...(/^[a-z+]+:\/\//.test(resolved) ? [`${name || 'package-lock.json'}  ${resolved}`] : []),
      ...(name === '' || link || integrity?.startsWith('sha512-') ? [] : [`${name}  no checksum`]),
    ]);
  },
};
