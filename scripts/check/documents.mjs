const commands = ['npm ci && npm start', 'npm ci && npm test'];
const needed = ['LICENSE', 'CHANGELOG.md', '.ci/run'];

/** What a newcomer looks for is there. */
export const documents = {
  id: 'documents',
  what: `${needed.join(', ')} are there, and README.md gives the commands`,
  why: 'Whoever comes first wants to start it, to test it, to know what is new and what is allowed.',
  fix: 'Write what is missing; the two commands stand in README.md word for word; .ci/run is a program (chmod +x).',
  find: (project) => [
    ...needed.filter((file) => !project.has(file)).map((file) => `${file} is missing`),
    ...(project.has('.ci/run') && !project.isProgram('.ci/run') ? ['.ci/run is no program'] : []),
    ...(project.has('README.md')
      ? commands
          .filter((command) => !project.text('README.md').includes(command))
          .map((command) => `README.md does not give: ${command}`)
      : []),
  ],
};
