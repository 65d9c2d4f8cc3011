import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

// The workflows as GitHub reads them, held to what may not slip.

const folder = '.github/workflows';
const files = readdirSync(folder);
const Step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const Job = z.looseObject({
  permissions: Permissions.optional(),
  environment: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  'timeout-minutes': z.int(),
  env: z.record(z.string(), z.string()).optional(),
  steps: z.array(Step).min(1),
});
const Workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: Permissions,
  jobs: z.record(z.string(), Job),
});

const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const workflow = (file: string) => Workflow.parse(parse(textOf(file)));
const jobsOf = (file: string) => Object.entries(workflow(file).jobs);
const stepsOf = (file: string) => jobsOf(file).flatMap(([, job]) => job.steps);

/** Actions whose commit nobody has looked up yet; Dependabot brings the newest of this major version. */
const byVersion = ['actions/dependency-review-action@v4', 'azure/login@v2', 'Azure/setup-azd@v2'];

describe.each(files)('%s', (file) => {
  test('has the least rights: reading the code, and a token of its own where it is told', () => {
    for (const [name, job] of jobsOf(file)) {
      const { contents, ...further } = job.permissions ?? workflow(file).permissions;
      expect([name, contents]).toEqual([name, 'read']);
      expect(Object.keys(further)).toEqual(job.environment === undefined ? [] : ['id-token']);
    }
  });

  test('runs nothing of a stranger with rights or secrets', () => {
    expect(Object.keys(workflow(file).on)).not.toEqual(
      expect.arrayContaining(['pull_request_target', 'workflow_run']),
    );
    expect(textOf(file)).not.toMatch(/\bsecrets\b/i);
    // What somebody else can name (a branch, a title) is never pasted into a script.
    for (const { run } of stepsOf(file)) expect(run ?? '').not.toContain('${{');
  });

  test('uses actions by their commit, but for those that are listed', () => {
    const used = stepsOf(file).flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    expect(used.length).toBeGreaterThan(0);
    for (const uses of used)
      if (!byVersion.includes(uses)) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  test('leaves no credentials beside the code', () => {
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).toHaveLength(jobsOf(file).length);
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });
});

describe('ci.yml', () => {
  const runs = stepsOf('ci.yml').map(({ run, name }) => run ?? String(name));
  const readme = readFileSync('README.md', 'utf8');

  test.each(['npm ci && npm test', 'npm ci && npm start'])('runs %s, as README.md says', (command) => {
    expect(readme).toContain(`    ${command}\n`);
    expect(stepsOf('ci.yml').some(({ run, name }) => `${run} ${name}`.includes(command))).toBe(true);
  });

  test('checks, packages, and looks at what dependencies a change brings', () => {
    expect(runs).toEqual(expect.arrayContaining(['npm run check', 'npm run package']));
    const uses = stepsOf('ci.yml').map((step) => step.uses ?? '');
    expect(uses.some((one) => one.startsWith('actions/dependency-review-action@'))).toBe(true);
  });

  test('tries the oldest Node that may be used, and what Azure runs', () => {
    const oldest = /"node": ">=(\d+)"/.exec(readFileSync('package.json', 'utf8'))?.[1];
    const azure = /name: 'node'\s*,?\s*version: '(\d+)'/.exec(
      readFileSync('infra/modules/functionApp.bicep', 'utf8'),
    )?.[1];
    const { matrix } = z
      .looseObject({ matrix: z.object({ node: z.array(z.int()) }) })
      .parse(workflow('ci.yml').jobs.test?.strategy);
    expect(matrix.node).toEqual(expect.arrayContaining([Number(oldest), Number(azure)]));
  });
});

describe('deploy.yml', () => {
  const { on, jobs } = workflow('deploy.yml');

  test('is started by hand, and waits for an approval', () => {
    expect(Object.keys(on)).toEqual(['workflow_dispatch']);
    const deploying = Object.values(jobs).filter(({ steps }) =>
      steps.some(({ run, uses }) => /\baz(?:d|ure)?\b/i.test(`${run} ${uses}`)),
    );
    expect(deploying).toHaveLength(1);
    expect(deploying[0]).toMatchObject({ environment: 'production', needs: 'verify' });
  });

  test('deploys what has passed the tests and the checks', () => {
    const ran = (jobs.verify?.steps ?? []).map(({ run }) => run);
    expect(ran).toEqual(expect.arrayContaining(['npm ci && npm test', 'npm run check']));
  });

  test('answers everything azd would ask for', () => {
    const asked = [...readFileSync('infra/main.parameters.json', 'utf8').matchAll(/\$\{(\w+)\b/g)];
    const given = Object.keys(jobs.deploy?.env ?? {});
    expect(asked.map(([, name]) => name).filter((name) => !given.includes(name ?? ''))).toEqual([]);
  });
});

test('Dependabot looks at packages and at actions', () => {
  const { updates } = z
    .object({ version: z.literal(2), updates: z.array(z.looseObject({ 'package-ecosystem': z.string() })) })
    .parse(parse(readFileSync('.github/dependabot.yml', 'utf8')));
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
});
