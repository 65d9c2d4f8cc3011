import { readFileSync } from 'node:fs';
import {
  bicepFiles,
  declaration,
  declaredIn,
  type Infra,
  keysOf,
  namesOf,
  readInfra,
  theInfra,
  valueAt,
} from './infraFiles';
import { Code, type Declared, loadBicep, readBicep, readParameters } from './readBicep';

let infra: Infra;
beforeAll(async () => {
  await loadBicep();
  infra = theInfra();
});
const fileOf = (name: string) => {
  const found = infra.get(name);
  if (!found) throw new Error(`no infra/${name}`);
  return found;
};
const isOptional = ({ value }: Declared) => value !== undefined;
const stages = ['dev', 'prod'];

describe('the text of every file', () => {
  test.each(bicepFiles)('%s is Bicep', (file) => {
    expect(fileOf(file).faults).toEqual([]);
    expect(fileOf(file).declared.length).toBeGreaterThan(1);
  });

  test.each(bicepFiles)('%s names only what it declares, and uses what it asks for', (file) => {
    const { declared, used } = fileOf(file);
    const loops = [...readInfra(file).matchAll(/\bfor (\w+) in |\b(\w+) =>/g)].flatMap((at) => at.slice(1));
    const names = namesOf(declared.filter(({ kind }) => kind !== 'output'));
    expect([...used].filter((name) => ![...names, ...loops].includes(name))).toEqual([]);
    const asked = declared.filter(({ kind }) => kind === 'param' || kind === 'var');
    expect(namesOf(asked).filter((name) => !used.has(name))).toEqual([]);
  });

  test.each(['var a = {', 'var a = [1)', "var a = 'x", "var a = '${b'", 'param = 1'])(
    '%j is found to be broken',
    (code) => {
      expect(readBicep(code).faults).not.toEqual([]);
    },
  );

  test('what is read: names used, variables put in, what stands inside another', () => {
    const { used, declared } = readBicep(
      `param a string\nvar b = 'x'\nresource d 'T@1' = {\n  name: '\${b}-\${b}'\n  e: f.g\n  h: '\${a}'\n  resource i 'u' = { name: b }\n}\n`,
    );
    expect([...used].sort()).toEqual(['a', 'b', 'f']);
    expect(declared.map(({ kind, name, parent }) => [kind, name, parent])).toEqual([
      ['param', 'a', undefined],
      ['var', 'b', undefined],
      ['resource', 'd', undefined],
      ['resource', 'i', 'd'],
    ]);
    expect(declared[2]?.value).toEqual({ name: 'x-x', e: new Code('f.g'), h: new Code(`\${a}`) });
  });
});

describe('the modules of main.bicep', () => {
  const modules = () => declaredIn(fileOf('main.bicep'), 'module');

  test('are all there is in modules/', () => {
    expect(
      modules()
        .map(({ type }) => type)
        .sort(),
    ).toEqual(bicepFiles.filter((file) => file !== 'main.bicep').sort());
  });

  test('get what they ask for, and nothing else', () => {
    for (const { name, type, value } of modules()) {
      const params = declaredIn(fileOf(type), 'param');
      const given = keysOf(valueAt(value, 'params'));
      expect([name, given.filter((one) => !namesOf(params).includes(one))]).toEqual([name, []]);
      const needed = namesOf(params.filter((one) => !isOptional(one)));
      expect([name, needed.filter((one) => !given.includes(one))]).toEqual([name, []]);
    }
  });

  test('are asked only for what they give', () => {
    const asked = [...readInfra('main.bicep').matchAll(/\b(\w+)\.outputs\.(\w+)/g)];
    expect(asked.length).toBeGreaterThan(5);
    for (const [, name = '', output = ''] of asked) {
      const { type } = declaration(fileOf('main.bicep'), name);
      expect([name, namesOf(declaredIn(fileOf(type), 'output'))]).toEqual([
        name,
        expect.arrayContaining([output]),
      ]);
    }
  });
});

describe('parameters', () => {
  const params = () => declaredIn(fileOf('main.bicep'), 'param');
  // Whoever wants another name in Teams says so; everything else is set for a stage or asked for.
  const set = () => namesOf(params()).filter((name) => name !== 'displayName');

  test.each(stages)('main.%s.bicepparam sets each of them', (stage) => {
    const text = readInfra(`main.${stage}.bicepparam`);
    const { faults, declared } = readParameters(text);
    expect(faults).toEqual([]);
    expect(text).toContain("using './main.bicep'");
    expect(namesOf(declared)).toEqual(set());
    expect(declared.find(({ name }) => name === 'stage')?.value).toBe(stage);
  });

  test('azd takes each of them from its environment, and asks for what has no other value', () => {
    const { parameters } = JSON.parse(readInfra('main.parameters.json'));
    expect(Object.keys(parameters)).toEqual(set());
    for (const name of set()) expect(parameters[name].value).toMatch(/^\$\{[A-Z_]+\}$/);
    const asked = params().filter((one) => !isOptional(one));
    for (const { decorators } of asked) expect(decorators.join()).toContain('@description');
  });

  test('the month of the budget is noted by a hook, and what is asked for is told in the guide', () => {
    expect(readFileSync('azure.yaml', 'utf8').split('azd env set VOTUM_BUDGET_START')).toHaveLength(3);
    const guide = readFileSync('docs/administrator.md', 'utf8');
    for (const { value } of Object.values<{ value: string }>(
      JSON.parse(readInfra('main.parameters.json')).parameters,
    ))
      expect(guide).toContain(value.slice(2, -1));
  });

  test('every stage has every size', () => {
    const sizes = declaration(fileOf('main.bicep'), 'sizes').value;
    expect(keysOf(sizes)).toEqual(stages);
    const used = new Set([...readInfra('main.bicep').matchAll(/\bsize\.(\w+)/g)].map(([, name]) => name));
    for (const stage of stages) expect(new Set(keysOf(valueAt(sizes, stage)))).toEqual(used);
  });

  test('prod is locked and awake; dev costs nothing while nobody writes', () => {
    const sizes = declaration(fileOf('main.bicep'), 'sizes').value;
    expect(valueAt(sizes, 'prod')).toMatchObject({
      locked: true,
      alwaysReady: 1,
      storageSku: 'Standard_ZRS',
    });
    expect(valueAt(sizes, 'dev')).toMatchObject({ locked: false, alwaysReady: 0 });
  });
});
